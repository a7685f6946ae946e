/** Letters only Vietnamese writes this often: đ, and vowels with a mark. */
const MARKED = /đ|[\u0300-\u0303\u0306\u0309\u031b\u0323]/gi;
const LETTER = /\p{L}/gu;

/** Shorter texts say too little. */
const FEWEST_LETTERS = 40;
/** Vietnamese has about one mark on three letters; English, and Vietnamese without its marks, next to none. */
const LEAST_SHARE = 0.05;
/** The beginning of a long text is enough. */
const LOOKED_AT = 20_000;

/** False for a text in another language, or in Vietnamese typed without its marks. */
export function looksVietnamese(text: string): boolean {
  const plain = text.slice(0, LOOKED_AT).normalize('NFD');
  const letters = plain.match(LETTER)?.length ?? 0;
  return letters < FEWEST_LETTERS || (plain.match(MARKED)?.length ?? 0) / letters >= LEAST_SHARE;
}
