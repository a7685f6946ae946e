export function zipOf(files: Record<string, Uint8Array>): Uint8Array;
export function timeOf(bytes: Uint8Array): Date;
