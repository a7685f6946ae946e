import { PEER_RULES, READINGS, TRANSFORMS, type Comparison } from '$lib/model/comparison';
import type { CompareChoices } from './compareChoices';
import { defaultComparison } from './defaultComparison';
import { isSnapshot, yearFits } from './defaults';
import { readPeriodList } from './periodList';
import { shownGiven } from './shownGiven';

/** A value of the URL that could not be used and was left out or replaced by the default. */
export interface CompareNotice {
  about: 'indicator' | 'unit' | 'peers' | 'period' | 'by' | 'transform' | 'base' | 'reading' | 'snapshot' | 'many';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

/** More than these cannot be told apart in any drawing. */
export const MOST_INDICATORS = 6;
export const MOST_UNITS = 80;
const MOST_TITLE = 140;

/** A dimension is a plain word; whether the figures have it is seen in the answer. */
const DIMENSION = /^[a-z][a-z-]{0,30}$/;

/**
 * Reads `i` indicators, `u` units, `g` peers, `p` periods, `by` dimension, `t` transform, `base`, `as` reading, `e=0` without
 * events, `title`, `s` snapshot. Absent values take their default silently, unusable ones with a notice. Never throws,
 * whatever the URL holds.
 */
export function readComparison(
  params: URLSearchParams,
  choices: CompareChoices
): { comparison: Comparison; notices: CompareNotice[] } {
  const notices: CompareNotice[] = [];
  const note = (about: CompareNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });

  const newest = choices.snapshots.at(-1) ?? '';
  const s = params.get('s');
  const snapshot = s !== null && isSnapshot(choices, s) ? s : newest;
  if (s !== null && s !== snapshot) note('snapshot', s);
  const comparison = defaultComparison(choices, snapshot);

  /** The known codes of a list, each once; the first unknown one is told. */
  const list = (name: string, about: 'indicator' | 'unit', known: readonly { code: string }[], most: number) => {
    const given = params.get(name);
    if (given === null) return null;
    const items = [...new Set(given.split(',').filter(Boolean))];
    const codes = new Set(known.map((entry) => entry.code));
    const unknown = items.find((item) => !codes.has(item));
    if (unknown !== undefined || items.length === 0) note(about, unknown ?? given);
    const found = items.filter((item) => codes.has(item));
    if (found.length > most) note('many', String(found.length));
    return found.length > 0 ? found.slice(0, most) : null;
  };
  /** One of a closed list. */
  const one = <T extends string>(name: string, about: CompareNotice['about'], known: readonly T[]): T | null => {
    const given = params.get(name);
    if (given === null) return null;
    const found = known.find((entry) => entry === given);
    if (found === undefined) note(about, given);
    return found ?? null;
  };

  const periodOf = (about: 'period' | 'base', given: string | null) => {
    if (given === null) return null;
    const periods = readPeriodList(given);
    const fits = periods?.every((key) => yearFits(Number(key.slice(0, 4)), snapshot) && key >= '1990');
    if (!periods || !fits) note(about, given);
    return fits ? periods : null;
  };

  const by = params.get('by');
  if (by !== null && !DIMENSION.test(by)) note('by', by);
  const title = (params.get('title') ?? '').replace(/\s+/g, ' ').trim();

  return {
    comparison: {
      ...comparison,
      indicators: list('i', 'indicator', choices.indicators, MOST_INDICATORS) ?? comparison.indicators,
      units: list('u', 'unit', choices.units, MOST_UNITS) ?? comparison.units,
      peers: one('g', 'peers', PEER_RULES) ?? '',
      periods: periodOf('period', params.get('p')) ?? [],
      by: by !== null && DIMENSION.test(by) ? by : '',
      transform: one('t', 'transform', TRANSFORMS) ?? 'level',
      base: periodOf('base', params.get('base'))?.[0] ?? '',
      reading: one('as', 'reading', READINGS) ?? '',
      events: params.get('e') !== '0',
      // The cut may leave a space or half a letter at its end, which would not be read back.
      title: title
        .slice(0, MOST_TITLE)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
    },
    notices
  };
}
