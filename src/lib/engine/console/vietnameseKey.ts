import { OWN_LETTERS, SIGNS_IN_ORDER, TONED_VOWELS } from '../../language/vietnameseLetters';
import { literal } from '../literal';

/** Stand in the key for the signs in order, in one byte each. */
const CODES = [...SIGNS_IN_ORDER].map((_, i) => String.fromCharCode(0x21 + i)).join('');

const TONED = Object.values(TONED_VOWELS).join('');
const PRIVATE = 0xe000;
/** What stands for a letter of its own while the marks of other languages are taken off, which would take its mark too. */
const shelter = (letter: string) => {
  const at = OWN_LETTERS.indexOf(letter);
  return at < 0 ? letter : String.fromCharCode(PRIVATE + at);
};
const SHELTERED_FROM = TONED + OWN_LETTERS;
const SHELTERED_TO = [
  ...Object.entries(TONED_VOWELS).flatMap(([vowel, toned]) => [...toned].map(() => shelter(vowel))),
  ...[...OWN_LETTERS].map(shelter)
].join('');
/** A vowel without a tone is a letter, and comes before each of these. */
const TONE_MARKS = Object.values(TONED_VOWELS)
  .flatMap((toned) => [...toned].map((_, tone) => String.fromCharCode(PRIVATE + 0x100 + tone)))
  .join('');

/** Whole numbers of up to this many digits are compared as numbers: `Quận 2` before `Quận 10`. */
const DIGITS = 20;

/**
 * SQL of a key whose plain order is that of `language/collate` for a text expression: letters, then tones, as dictionaries
 * do. Only the case of letters is not in it: break ties by the text itself, descending, for small letters first.
 */
export function vietnameseKey(text: string): string {
  const padded = `regexp_replace(regexp_replace(lower(nfc_normalize(${text})), '(\\d+)', '${'0'.repeat(DIGITS)}\\1', 'g'), '\\d*(\\d{${DIGITS}})', '\\1', 'g')`;
  const letters = `translate(strip_accents(translate(${padded}, ${literal(SHELTERED_FROM)}, ${literal(SHELTERED_TO)})), ${literal([...SIGNS_IN_ORDER].map(shelter).join(''))}, ${literal(CODES)})`;
  const tones = `translate(${padded}, ${literal(TONED)}, ${literal(TONE_MARKS)})`;
  // A space is less than every code, so that a beginning sorts before what continues it.
  return `(${letters} || ' ' || ${tones})`;
}
