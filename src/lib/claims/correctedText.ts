import type { Claim, Computation, JudgedClaim } from '../model/claim';
import { turnedWord } from './turnedWord';
import { writtenLike } from './writtenLike';

/**
 * The sentence a claim stands in with what the figures give in place of its number, in the text's own way of writing (unit
 * of measure, digits, qualifier dropped); null where the figures give nothing or the claim holds. A rise that was a fall
 * has its word turned: `tăng 0,5%` becomes `giảm 1,2%`. `cao hơn n lần` said of n times becomes `gấp n lần`.
 */
export function correctedSentence(text: string, { claim, judgement }: JudgedClaim): string | null {
  const { verdict, computed } = judgement;
  if ((verdict !== 'differs' && verdict !== 'match-older') || !computed || !Number.isFinite(computed.value))
    return null;
  const before = timesWord(withoutQualifier(text.slice(claim.sentence.start, claim.start), claim), claim, computed);
  const after = text.slice(claim.end, claim.sentence.end);
  const turned = computed.value < 0 && claim.value >= 0 ? turnedWord(before) : null;
  const given =
    turned === null
      ? { value: computed.value, upper: computed.upper }
      : { value: -computed.value, upper: computed.upper === null ? null : -computed.upper };
  const written = writtenLike({ ...claim, text: text.slice(claim.start, claim.end) }, inOrder(given));
  if (written === null) return null;
  const isOneOfBand = claim.upper !== null && given.upper === null;
  const words = turned ?? before;
  return (isOneOfBand ? words.replace(/(?<!\p{L})từ\s+$/iu, '') : words) + written + after;
}

function inOrder({ value, upper }: { value: number; upper: number | null }): { value: number; upper: number | null } {
  return upper !== null && upper < value ? { value: upper, upper: value } : { value, upper };
}

/** `cao hơn 1,45 lần` compares, `hơn 400.000` qualifies. `vượt mốc` is the verb as well. */
const QUALIFYING =
  /(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|kém)\s+)(?<![\p{L}])(?:hơn|trên|gần(?:\s+đạt)?|ngót|xấp\s+xỉ|khoảng|chừng|độ|tối\s+thiểu|ít\s+nhất|tối\s+đa|nhiều\s+nhất|không\s+(?:quá|dưới)|dưới|(vượt(?:\s+(?:mốc|ngưỡng|mức|con\s+số))?))\s+$/iu;

function withoutQualifier(before: string, { qualifier }: Claim): string {
  if (qualifier === '') return before;
  const tail = Math.max(0, before.length - LONGEST_TAIL);
  const kept = before.slice(tail).replace(QUALIFYING, (words, passes: string | undefined) => {
    if (passes === undefined) return '';
    return /^\p{Lu}/u.test(words) ? 'Đạt ' : 'đạt ';
  });
  return before.slice(0, tail) + kept;
}

const LONGEST_TAIL = 40;

const HIGHER_BY = /(?<!\p{L})(?:(?:cao|lớn|nhiều|nhanh|đông|rộng)\s+)?hơn\s+$/iu;

/** Where the figures give n times, the words that mean n + 1 times give way. */
function timesWord(
  before: string,
  { reading }: Claim,
  { value, parts: [numerator, denominator] }: Computation
): string {
  const { kind, said } = reading?.comparison ?? {};
  if (kind !== 'ratio' || said !== 'excess' || !numerator || !denominator) return before;
  if (Math.abs(numerator.value / denominator.value - value) > 1e-9) return before;
  return before.replace(HIGHER_BY, (words) => (/^\p{Lu}/u.test(words) ? 'Gấp ' : 'gấp '));
}
