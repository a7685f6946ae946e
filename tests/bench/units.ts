const number = (value: number, decimals: number) => value.toFixed(decimals);

export const ms = (value: number): string => `${number(value, value < 10 ? 2 : 0)} ms`;
export const seconds = (value: number): string => `${number(value / 1000, 1)} s`;
/** Decimal kilobytes and megabytes, as the bounds are. */
export const kB = (bytes: number): string => `${number(bytes / 1e3, 1)} kB`;
export const MB = (bytes: number): string => `${number(bytes / 1e6, 2)} MB`;
