import { decimalsOf, difference, round } from '../../compute/decimals';
import type { Claim, ClaimReading, Computation, NumberFound } from '../../model/claim';
import { rankPhrase } from '../compare';
import { formatMeasure } from '../measure';
import { STEPS } from '../measures';
import { shownDecimals } from '../observation';
import { pick } from '../sentence/words';
import type { Naming } from './naming';

/** Digits after the decimal sign that comparisons are shown with, at least. */
const KIND_DIGITS: Readonly<Record<Exclude<Computation['kind'], 'level'>, number>> = {
  'percent-of-plan': 1,
  'percent-change': 1,
  'point-change': 2,
  'amount-change': 0,
  'average-growth': 2,
  ratio: 2,
  gap: 2,
  share: 1,
  rank: 0
};

/** The place of the last digit written: 6,27 → 2, 47 vạn → −4. */
export const digitsOf = ({ step }: Pick<NumberFound, 'step'>): number =>
  step > 0 && Number.isFinite(step) ? Math.min(10, -Math.floor(Math.log10(step) + 1e-9)) : 0;

/** As it stands in the text, its spaces and its minus sign as they should be. */
export const asWritten = ({ text }: Pick<NumberFound, 'text'>): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(^|\s)-(?=\d)/g, '$1\u2212');

/** In a sentence of the other language the text is quoted. */
export const quoted = ({ lang }: Naming, claim: Pick<NumberFound, 'text'>): string =>
  pick(lang, asWritten(claim), `“${asWritten(claim)}”`);

/** A smaller number has all the digits of the text: `14,0%`. */
const PADDED = 1000;

const RELATIVE = ['percent', 'points', 'times', 'rank'];

/** What the number of a computation is measured in, and the words for a code that the formatter does not know. */
export function measureOf(
  naming: Naming,
  { kind }: Pick<Computation, 'kind'>,
  indicator: string,
  claim?: Pick<NumberFound, 'measure' | 'noun'>
): { measure: string; label: string } {
  const found = naming.indicator(indicator);
  const own = {
    measure: found?.measure ?? claim?.measure ?? '',
    label: (found && pick(naming.lang, found.measure_vi, found.measure_en)) ?? claim?.noun ?? ''
  };
  switch (kind) {
    case 'percent-of-plan':
    case 'percent-change':
    case 'average-growth':
    case 'share':
      return { measure: 'percent', label: '' };
    case 'point-change':
      return { measure: 'points', label: '' };
    case 'ratio':
      return { measure: 'times', label: '' };
    case 'rank':
      return { measure: 'rank', label: '' };
    case 'gap':
      if (claim?.measure === 'percent' && own.measure !== 'percent') return { measure: 'percent', label: '' };
    // falls through
    case 'amount-change':
      if (own.measure === 'percent') return { measure: 'points', label: '' };
    // falls through
    case 'level':
      // An amount may be said in another measure than its indicator's (persons, thousand persons); its value is then in that.
      return claim?.measure && !RELATIVE.includes(claim.measure) ? { ...own, measure: claim.measure } : own;
  }
}

/** The number that the figures give, with a digit more than the text where it has one: `20,3%` for a claim of 20%. */
export function computedText(
  naming: Naming,
  computation: Computation,
  { indicator }: Pick<ClaimReading, 'indicator'>,
  claim?: Claim
): string {
  const { kind, value, upper, implied } = computation;
  if (kind === 'rank') {
    const of = implied?.value ?? claim?.of ?? null;
    if (of !== null) return rankPhrase(naming.lang, { rank: round(value, 0), of, size: implied?.size ?? of });
  }
  const digits = shownDigits(naming, computation, indicator, claim);
  const { measure, label } = measureOf(naming, computation, indicator, claim);
  const ends = [value, ...(upper === null ? [] : [upper])].map((end) => round(end, digits));
  return formatMeasure(naming.lang, ends[0] ?? 0, measure, {
    label,
    upper: ends[1] ?? null,
    decimals: Math.max(claim && Math.abs(value) < PADDED ? digitsOf(claim) : 0, ...ends.map(decimalsOf))
  });
}

/** The text says all that the figures say: rounding like it loses nothing that is shown. */
export function isExact(
  naming: Naming,
  computation: Computation,
  { indicator }: Pick<ClaimReading, 'indicator'>,
  claim: Claim
): boolean {
  const digits = computation.kind === 'rank' ? 0 : shownDigits(naming, computation, indicator, claim);
  return [computation.value, computation.upper ?? computation.value].every(
    (end) => round(end, digits) === round(end, digitsOf(claim))
  );
}

/** The same, with the digits of the text: `400 nghìn tỷ đồng`. */
export function roundedText(
  naming: Naming,
  computation: Computation,
  { indicator }: Pick<ClaimReading, 'indicator'>,
  claim: Claim
): string {
  if (computation.kind === 'rank') return computedText(naming, computation, { indicator }, claim);
  const digits = digitsOf(claim);
  const value = round(computation.value, digits);
  const upper = computation.upper === null ? null : round(computation.upper, digits);
  const { measure, label } = measureOf(naming, computation, indicator, claim);
  const step = STEPS[measure]?.[naming.lang].find(({ from }) => Math.abs(value) >= from);
  const isShort = !!step && claim.step >= step.by / 10 ** step.decimals;
  return formatMeasure(naming.lang, value, measure, {
    label,
    upper,
    ...(isShort ? { scale: 'short' as const } : { decimals: Math.max(0, digits) })
  });
}

function shownDigits(naming: Naming, computation: Computation, indicator: string, claim?: Claim): number {
  const own = claim ? Math.max(0, digitsOf(claim)) : 0;
  if (computation.kind === 'level' || computation.kind === 'gap' || computation.kind === 'amount-change') {
    const entry = naming.indicator(indicator);
    return Math.max(own, shownDecimals({ value: computation.value, upper: computation.upper }, entry));
  }
  return Math.max(own, KIND_DIGITS[computation.kind]);
}

/** How far the text is from what the figures give: `0,21`, `0,5 điểm phần trăm`, `79 tỷ đồng`; empty where two bands or nothing can be told. */
export function distanceText(
  naming: Naming,
  computation: Computation,
  { indicator }: Pick<ClaimReading, 'indicator'>,
  claim: Claim
): string {
  if (computation.upper !== null) return '';
  const given = round(computation.value, shownDigits(naming, computation, indicator, claim));
  const [low, high] = [claim.value, claim.upper ?? claim.value];
  const size = given < low ? difference(low, given) : difference(given, high);
  if (!(size > 0)) return '';
  const { measure, label } = measureOf(naming, computation, indicator, claim);
  return differenceText(naming, size, measure, label);
}

/** A difference of two numbers of a measure: of per cent it is points, of ranks places, of times a plain number. */
export function differenceText({ lang }: Naming, size: number, measure: string, label: string): string {
  const isPercent = measure.startsWith('percent');
  const of = isPercent ? 'points' : measure === 'rank' ? 'places' : measure === 'times' ? 'index' : measure;
  return formatMeasure(lang, size, of, { label });
}
