/** `{`, `}` and `|` have a meaning in rich text: they are replaced by look-alikes. */
export const escapeRich = (text: string): string =>
  text.replace(/[{}|]/g, (c) => (c === '{' ? '(' : c === '}' ? ')' : '/'));
