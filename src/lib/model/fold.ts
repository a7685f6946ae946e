/** Folds a name for search: no diacritics, đ → d, lower case, single spaces. `Đà Nẵng` → `da nang`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}
