import type { Vintage } from '../../model/known';
import { formatDate } from '../date';
import { formatMeasure } from '../measure';
import { formatObservation } from '../observation';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { statusWord } from '../status';
import type { Naming } from './naming';

/** `28/12/2023 (Hànộimới)`; with its status where it is not final: `28/12/2023 (Hànộimới, ước tính)`. */
export function dateAndPublisher({ lang }: Naming, { published, published_as, from, status }: Vintage): string {
  const date = formatDate(lang, published_as || published);
  const told = status === 'final' || status === 'plan' ? '' : statusWord(lang, status);
  const beside = [from.publisher.trim(), told].filter(Boolean).join(', ');
  return [date, beside && `(${beside})`].filter(Boolean).join(' ');
}

/** `Số liệu công bố 28/12/2023 (Hànộimới) là 6,27%`; of a plan its own name. Without a full stop. */
export function publishedClause(naming: Naming, row: Vintage, value: string, latest = false): string {
  const { lang } = naming;
  const when = dateAndPublisher(naming, row);
  const isPlan = row.status === 'plan';
  const plan = naming.plan(row.plan_by, row.indicator, row.unit);
  if (lang === 'vi')
    return `${isPlan ? sentenceCase(plan) : 'Số liệu'}${latest ? ' mới nhất' : ''} công bố ${when} là ${value}`;
  return `The ${latest ? 'latest ' : ''}${isPlan ? plan : 'figure'} published ${when} is ${value}`;
}

/** The value of an observation as it was printed. */
export const observed = (naming: Naming, row: Vintage): string =>
  formatObservation(naming.lang, row, naming.indicators);

/** n of N: `50/50 ban tổ chức`. */
export function observedOf(naming: Naming, n: Vintage, of: Vintage): string {
  const entry = naming.indicator(n.indicator);
  const label = entry && pick(naming.lang, entry.measure_vi, entry.measure_en);
  const all = formatMeasure(naming.lang, of.value, entry?.measure ?? '', { label });
  return `${formatMeasure(naming.lang, n.value, '')}/${all}`;
}

/** `Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2023.` Each once, at most three. */
export function sourcesSentence({ lang }: Naming, rows: readonly Vintage[]): string {
  const all = [
    ...new Set(
      rows.map(({ from, published, published_as }) =>
        [from.publisher.trim(), formatDate(lang, published_as || published)].filter(Boolean).join(', ')
      )
    )
  ];
  if (all.length === 0) return '';
  const shown = all.slice(0, 3).join('; ');
  const more = all.length - 3;
  const rest = more > 0 ? pick(lang, ` và ${more} lần công bố khác`, ` and ${more} more`) : '';
  return `${pick(lang, 'Nguồn', all.length > 1 ? 'Sources' : 'Source')}: ${shown}${rest}.`;
}
