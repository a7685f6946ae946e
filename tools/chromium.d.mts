export function findChromium(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | undefined;
export function chromiumFlags(...mappings: string[]): string[];
