export function nginxConf(): string;
