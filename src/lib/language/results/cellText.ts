import type { Language } from '../../model/language';
import { fold } from '../../model/fold';
import { valueText, type ResultKind, type ResultValue } from './valueText';

const YEAR = /(^|_)(year|nam)(_|$)/;

/** A value of a named column: as `valueText`, but whole numbers in a column of years are years, `2025` and not `2.025`. */
export function cellText(
  lang: Language,
  value: ResultValue,
  { name, kind }: { name: string; kind: ResultKind }
): string {
  const isYear = Number.isInteger(value) && (value as number) >= 1000 && (value as number) <= 9999;
  return isYear && YEAR.test(fold(name)) ? String(value) : valueText(lang, value, kind);
}
