import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import type { Segment } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { formatDate } from '../date';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { cite } from '../sentence/cite';

/**
 * The n/N that sources printed for periods that end in the year of the choice, as published: `18/23 chỉ tiêu kế hoạch năm
 * đạt và vượt`. One line for each; rows are the latest of each key first.
 */
export function publishedCounts(
  lang: Language,
  unit: Unit,
  rows: readonly Vintage[],
  indicators: readonly Indicator[],
  choice: string
): Segment[][] {
  const year = parsePeriod(choice)?.year;
  const t = targetsMessage(lang);
  const find = (code: string, period?: string) =>
    rows.find(
      (row) => row.indicator === code && parsePeriod(row.period)?.year === year && (!period || row.period === period)
    );
  return (['plan', 'congress'] as const).flatMap((kind) => {
    const met = find(`${kind}-targets-met`);
    const total = met && find(`${kind}-targets-total`, met.period);
    const indicator = indicators.find((entry) => entry.code === met?.indicator);
    if (!met || !total || !indicator) return [];
    const subject = { indicator, unit };
    const text = `${formatNumber(lang, met.value)}/${formatNumber(lang, total.value)}`;
    const exceeded = kind === 'congress' ? find('congress-targets-exceeded', met.period) : undefined;
    const exceededOf = indicators.find((entry) => entry.code === exceeded?.indicator);
    const more: Segment[] =
      exceeded && exceededOf
        ? [
            t.publishedExceeded,
            cite(lang, exceeded, { indicator: exceededOf, unit }, formatNumber(lang, exceeded.value)),
            t.publishedExceededEnd
          ]
        : [];
    return [
      [
        t.asPublished,
        { ...cite(lang, met, subject, text), observations: [met, total] },
        kind === 'plan' ? t.publishedYear : t.publishedCongress,
        ...more,
        t.publishedBy(met.from.publisher, formatDate(lang, met.published_as), formatPeriod(lang, met.period, 'short')),
        '.'
      ]
    ];
  });
}
