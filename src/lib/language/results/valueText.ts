import { decimalsOf } from '../../compute/decimals';
import type { Language } from '../../model/language';
import { formatDate } from '../date';
import { exploreMessage } from '../exploreMessage';
import type { ExploreTexts } from '../messages/messages';
import { formatNumber } from '../number';

/** What a column holds; the engine's `ColumnKind`, which stands above this folder. */
export type ResultKind = keyof ExploreTexts['results']['kinds'];
export type ResultValue = number | string | boolean | null;

/** A double holds so many digits whatever they are; those after them are its residue. */
const DIGITS = 15;
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:Z|\+00(?::?00)?)?$/;

/**
 * A value of a result as the reader's language writes it. Numbers have all their digits, up to 15; very small and very large
 * ones a power of ten (`1,5E-9`). A missing value is empty.
 */
export function valueText(lang: Language, value: ResultValue, kind: ResultKind): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(lang, value);
  if (typeof value === 'boolean')
    return value ? exploreMessage(lang).results.truth.yes : exploreMessage(lang).results.truth.no;
  if (kind === 'date') return formatDate(lang, value);
  return kind === 'time' ? timeText(lang, value) : value;
}

/** A finite number with all its digits; text for what is none. */
export function numberText(lang: Language, value: number): string {
  const t = exploreMessage(lang).results;
  if (Number.isNaN(value)) return t.notNumber;
  if (!Number.isFinite(value)) return (value < 0 ? '\u2212' : '') + t.infinite;
  const kept = Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS));
  const size = Math.abs(kept);
  if (size === 0 || (size >= 1e-6 && size < 1e15) || Number.isSafeInteger(kept))
    return formatNumber(lang, kept, { decimals: decimalsOf(kept) });
  const [mantissa = '', power = ''] = kept.toExponential().split('e');
  return `${formatNumber(lang, Number(mantissa), { decimals: decimalsOf(Number(mantissa)) })}E${power.replace('+', '')}`;
}

/** `31/12/2025 14:30:00`; seconds of zero and parts of seconds that are zero are left out. */
function timeText(lang: Language, iso: string): string {
  const [, day, minutes, seconds = ''] = TIME.exec(iso) ?? [];
  if (!day) return iso;
  const exact = seconds.replace(/\.(\d*?)0*$/, (_, digits: string) => (digits ? `.${digits}` : ''));
  return `${formatDate(lang, day)} ${minutes}${exact === ':00' ? '' : exact}`;
}
