export function placesOnPath(
  names: readonly string[],
  env?: Record<string, string | undefined>,
  platform?: NodeJS.Platform
): string[];
export function isExecutable(file: string): boolean;
