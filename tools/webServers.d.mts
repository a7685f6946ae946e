type Env = Record<string, string | undefined>;
export function findNginx(env?: Env, platform?: NodeJS.Platform): string | undefined;
export function findCaddy(env?: Env, platform?: NodeJS.Platform): string | undefined;
export function findNginxBrotli(): string | undefined;
export function installWebServers(): Promise<string[]>;
