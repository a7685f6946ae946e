export function caddyfile(): string;
