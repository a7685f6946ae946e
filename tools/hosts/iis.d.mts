export function webConfig(): string;
