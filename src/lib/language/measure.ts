import { decimalsOf, round } from '../compute/decimals';
import type { Language } from '../model/language';
import type { Qualifier } from '../model/observation';
import { MEASURES, STEPS, type MeasureWords } from './measures';
import { NBSP, formatNumber, type NumberOptions } from './number';
import { ordinal } from './ordinal';
import { qualifierWord } from './qualifier';

export interface MeasureOptions extends NumberOptions {
  qualifier?: Qualifier | '';
  /** Upper end of a band. */
  upper?: number | null;
  /** `short`: large money and populations in a larger unit (`1,43 triệu tỷ đồng`), with that unit's own decimals. */
  scale?: 'full' | 'short';
  /** The words for a code that this file does not know: the catalogue's `measure_vi` or `measure_en`. */
  label?: string;
}

/** A measured number in three pieces, so that the number can be set large or be a link; joined they are the text. */
export interface MeasureParts {
  before: string;
  number: string;
  after: string;
}

/** `400.421 tỷ đồng` as `{ before: '', number: '400.421', after: ' tỷ đồng' }`; spaces are in `before` and `after`. */
export function measureParts(
  lang: Language,
  value: number,
  measure: string,
  options: MeasureOptions = {}
): MeasureParts {
  const qualifier = qualifierWord(lang, options.qualifier ?? '');
  const before = qualifier ? `${qualifier} ` : '';
  const step =
    options.scale === 'short' ? STEPS[measure]?.[lang].find(({ from }) => Math.abs(value) >= from) : undefined;
  if (step) {
    const shown = (n: number) => round(n / step.by, step.decimals);
    const upper = options.upper == null ? null : shown(options.upper);
    const { sign } = options;
    return withWords(lang, before, shown(value), upper, MEASURES[step.measure], { sign });
  }
  if (measure === 'rank') return { before, number: ordinal(lang, value), after: '' };
  return withWords(lang, before, value, options.upper ?? null, MEASURES[measure], options);
}

function withWords(
  lang: Language,
  before: string,
  value: number,
  upper: number | null,
  words: MeasureWords | undefined,
  options: MeasureOptions
): MeasureParts {
  const number = numberOrBand(lang, value, upper, options);
  if (!words) return { before, number, after: options.label ? NBSP + options.label : '' };
  const one = upper === null && number === '1';
  const unit = lang === 'vi' ? words.vi : typeof words.en === 'string' ? words.en : words.en[one ? 0 : 1];
  return {
    before: lang === 'en' && words.enBefore ? `${before}${words.enBefore}${NBSP}` : before,
    number,
    after: words.attached || unit === '' ? unit : NBSP + unit
  };
}

/** Both ends of a band with the same decimals: `7,0–7,5`; below zero a dash could be a minus: `−2 đến 3`. */
function numberOrBand(lang: Language, value: number, upper: number | null, options: NumberOptions): string {
  if (upper === null) return formatNumber(lang, value, options);
  const decimals = options.decimals ?? Math.max(decimalsOf(value), decimalsOf(upper));
  const [from, to] = [value, upper].map((end) => formatNumber(lang, end, { ...options, decimals }));
  const dash = value >= 0 && upper >= 0 ? '–' : lang === 'vi' ? ' đến ' : ' to ';
  return `${from}${dash}${to}`;
}

/** `400.421 tỷ đồng`, `gần 470.000 đảng viên`, `7,0–7,5%`; `VND 400,421 billion`, `1 member`. */
export function formatMeasure(lang: Language, value: number, measure: string, options: MeasureOptions = {}): string {
  const { before, number, after } = measureParts(lang, value, measure, options);
  return before + number + after;
}

/** The unit of measure alone, as under a title: `tỷ đồng`, `VND billion`, `%`. `label` is for an unknown code. */
export function measureLabel(lang: Language, measure: string, label = ''): string {
  if (measure === 'rank') return lang === 'vi' ? 'thứ hạng' : 'rank';
  const words = MEASURES[measure];
  if (!words) return label;
  if (lang === 'vi') return words.vi;
  const unit = typeof words.en === 'string' ? words.en : words.en[1];
  return [words.enBefore, unit].filter(Boolean).join(' ');
}
