/**
 * `{`, `}` and `|` have a meaning in rich text, which labels and every tooltip are, and `{a}` in a label given as text: they
 * are replaced by look-alikes.
 */
export const escapeRich = (text: string): string =>
  text.replace(/[{}|]/g, (c) => (c === '{' ? '(' : c === '}' ? ')' : '/'));
