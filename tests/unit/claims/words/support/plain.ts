/** No-break spaces as plain ones. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
