type Env = Record<string, string | undefined>;
export function findFirefox(env?: Env, platform?: NodeJS.Platform): string | undefined;
export function findOrInstallFirefox(): Promise<
  { path: string; reason?: undefined } | { path?: undefined; reason: string }
>;
