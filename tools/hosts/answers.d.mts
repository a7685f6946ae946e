type Directives = Record<string, readonly string[] | boolean>;
export const DIRECTIVES: Directives;
export function policy(directives?: Directives): string;
export const HEADERS: Record<string, string>;
export const ASK_AGAIN: string;
export const FOREVER: string;
export const FOREVER_PATHS: string[];
export const TYPES: Record<string, string>;
export const OTHER_TYPE: string;
