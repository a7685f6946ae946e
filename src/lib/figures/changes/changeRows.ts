import { planName } from '$lib/language/assigner';
import { formatDate } from '$lib/language/date';
import { categoryName, indicatorName, unitName } from '$lib/language/name';
import { NBSP } from '$lib/language/number';
import { formatObservation } from '$lib/language/observation';
import { formatPeriod } from '$lib/language/period';
import type { Change } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Assigner, Qualifier } from '$lib/model/observation';
import { parsePeriod } from '$lib/model/period';
import { HEADLINE_INDICATORS } from '$lib/questions/headline';
import type { OverviewAnswer } from '$lib/questions/overview';

export interface ChangeRow {
  key: string;
  name: string;
  /** Place, period, breakdown and where it was published. */
  detail: string;
  before: string;
  after: string;
}

const KINDS = ['revised', 'new', 'withdrawn'];
const HEADLINES: readonly string[] = HEADLINE_INDICATORS;

/** The unit before the country; totals before breakdowns; revisions first; headline indicators first; late periods first. */
function inOrder(answer: OverviewAnswer): Change[] {
  const end = (row: Change) => parsePeriod(row.period)?.end ?? '';
  const headline = (row: Change) => (HEADLINES.indexOf(row.indicator) + HEADLINES.length + 1) % (HEADLINES.length + 1);
  const place = (row: Change) => [
    row.unit === answer.country.code && answer.unit.code !== answer.country.code ? 1 : 0,
    row.dimension ? 1 : 0,
    KINDS.indexOf(row.change),
    headline(row)
  ];
  return [...answer.changes].sort((a, b) => {
    const [pa, pb] = [place(a), place(b)];
    const first = pa.findIndex((value, i) => value !== pb[i]);
    if (first >= 0) return (pa[first] ?? 0) - (pb[first] ?? 0);
    return end(b).localeCompare(end(a)) || a.indicator.localeCompare(b.indicator);
  });
}

/** What is new since the snapshot before, as rows of a table. */
export function changeRows(lang: Language, answer: OverviewAnswer): ChangeRow[] {
  return inOrder(answer).map((row) => {
    const indicator = answer.indicators.find((entry) => entry.code === row.indicator);
    const unit = row.unit === answer.country.code ? answer.country : answer.unit;
    const value = (number: number | null, upper: number | null, qualifier: Qualifier | '') =>
      number === null || !indicator
        ? ''
        : formatObservation(lang, { indicator: row.indicator, value: number, upper, qualifier }, [indicator])
            // Two narrow columns: here a number may part from its unit.
            .replaceAll(NBSP, ' ');
    return {
      key: [row.indicator, row.unit, row.period, row.dimension, row.category, row.is_plan, row.plan_by].join(' '),
      name: indicator ? indicatorName(lang, indicator, unit) : row.indicator,
      detail: [
        unitName(lang, unit),
        formatPeriod(lang, row.period, 'short'),
        row.category && categoryName(lang, row.dimension, row.category),
        row.is_plan && indicator ? planName(lang, (row.plan_by || 'unstated') as Assigner, indicator, unit) : '',
        `${row.publisher}, ${formatDate(lang, row.after_published_as || row.before_published_as)}`
      ]
        .filter(Boolean)
        .join(' · '),
      before: value(row.before, row.before_upper, row.before_qualifier),
      after: value(row.after, row.after_upper, row.after_qualifier)
    };
  });
}
