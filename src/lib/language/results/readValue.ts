import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import type { ResultKind } from './valueText';

/** What a reader typed as a value of a column, as SQL writes it; or what it should have been. */
export type ReadValue = { value: string } | { invalid: 'empty' | 'number' | 'date' | 'time' };

const MARKS = { vi: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** `400.421` → `400421` and `6,27` → `6.27` in Vietnamese; `31/12/2025` → `2025-12-31`; text stays as typed. */
export function readValue(lang: Language, typed: string, kind: ResultKind): ReadValue {
  if (kind === 'text' || kind === 'other') return typed === '' ? { invalid: 'empty' } : { value: typed };
  const text = typed.trim();
  if (text === '') return { invalid: 'empty' };
  if (kind === 'boolean') return { value: text };
  const read = kind === 'number' ? readNumber(lang, text) : kind === 'date' ? readDay(text) : readTime(text);
  return read === null ? { invalid: kind } : { value: read };
}

/** A lone mark that cannot part thousands is a decimal one, whatever the language: `6.27`. */
function readNumber(lang: Language, typed: string): string | null {
  const { thousands, decimal } = MARKS[lang];
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/\u2212/g, '-');
  const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d*)?$`);
  const plain = (grouped.test(text) ? text.replaceAll(thousands, '') : text).replace(decimal, '.').replace(/^\+/, '');
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? plain : null;
}

function readDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  const iso = ISO_DAY.test(text) ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parsePeriod(iso)?.kind === 'date' ? iso : null;
}

function readTime(text: string): string | null {
  const [date = '', clock = '00:00', ...more] = text.replace('T', ' ').replace(/Z$/, '').split(/\s+/);
  const day = readDay(date);
  const [, hours, minutes, seconds = '00'] = CLOCK.exec(clock) ?? [];
  if (!day || !hours || !minutes || more.length > 0) return null;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${day} ${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}
