/** The address in a source's `url`, which may have words after it; empty where there is none to open. */
export const sourceAddress = (url: string): string => /^https?:\/\/\S+/.exec(url)?.[0] ?? '';
