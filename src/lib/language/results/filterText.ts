import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';
import { valueText, type ResultKind } from './valueText';

interface Filter {
  column: string;
  test: 'contains' | 'equals' | 'at-least' | 'at-most' | 'missing' | 'present';
  /** As SQL writes it. */
  value: string;
}

/** `grdp từ 6,27 trở lên`, `ten có chứa “hà”`. */
export function filterText(lang: Language, { column, test, value }: Filter, kind: ResultKind): string {
  const t = exploreMessage(lang).results.filters;
  if (test === 'missing' || test === 'present') return t[test](column);
  const said =
    kind === 'number'
      ? valueText(lang, Number(value), kind)
      : kind === 'boolean'
        ? valueText(lang, value === 'true', kind)
        : valueText(lang, value, kind);
  return t[test](column, said);
}
