import { round } from '../../compute/decimals';
import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';
import { formatNumber } from '../number';

/** `1.204 dòng, 5 cột, máy tính trong 0,12 giây`; `shown` differs from `rows` while filters hold rows back. */
export function statusText(
  lang: Language,
  { rows, shown, columns, ms }: { rows: number; shown: number; columns: number; ms: number }
): string {
  const t = exploreMessage(lang).results.status;
  const count = (value: number) => formatNumber(lang, value);
  return [
    shown === rows ? t.rows(count(rows)) : t.filtered(count(shown), count(rows)),
    t.columns(count(columns)),
    t.took(seconds(lang, ms))
  ].join(', ');
}

/** Two digits that say something: `0,004`, `0,12`, `1,3`, `75`. */
function seconds(lang: Language, ms: number): string {
  const value = Math.max(0, ms) / 1000;
  const decimals = value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
  return formatNumber(lang, round(value, decimals));
}
