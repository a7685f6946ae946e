const SIGNS: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };

/** Text for an XML document: markup escaped; controls, lone surrogates and non-characters, which XML forbids, are blanks. */
export const xmlText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (sign) => `&${SIGNS[sign]};`);
