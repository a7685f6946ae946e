type Env = Record<string, string | undefined>;
export function findLibreOffice(env?: Env, platform?: NodeJS.Platform): string | undefined;
export function findPdftotext(env?: Env, platform?: NodeJS.Platform): string | undefined;
export function findOrInstallLibreOffice(): Promise<
  { path: string; reason?: undefined } | { path?: undefined; reason: string }
>;
