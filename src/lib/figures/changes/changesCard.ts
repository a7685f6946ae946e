import { formatDate } from '$lib/language/date';
import { sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { categoryName, unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import type { Change } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { OverviewAnswer } from '$lib/questions/overview';
import type { CardCell, FigureCard, LongRow } from '../export/card';
import { shownDecimals } from '$lib/language/observation';
import { changeRows } from './changeRows';

/** What is new since the snapshot before, to carry away. Null for the first snapshot, and when nothing changed. */
export function changesCard(lang: Language, answer: OverviewAnswer): FigureCard | null {
  const t = message(lang);
  const { before, changes, unit, view } = answer;
  const rows = changeRows(lang, answer);
  if (before === null || rows.length === 0) return null;
  const byKey = new Map(changes.map((change) => [keyOf(change), change]));
  const shown = rows.map((row) => ({ row, change: byKey.get(row.key) }));
  const counts = (['revised', 'new', 'withdrawn'] as const).map(
    (kind) => changes.filter(({ change }) => change === kind).length
  );
  const [revised = '', added = '', withdrawn = ''] = counts.map((count) => formatNumber(lang, count));
  return {
    lang,
    title: t.heading.changes,
    measure: [unitName(lang, unit), t.heading.changesSince(formatDate(lang, before))].join('. '),
    sentence: t.changes.counted(added, revised, withdrawn),
    notes: [],
    source: sourceLine(lang, changes.map(publication), view.snapshot),
    snapshot: view.snapshot,
    subject: unitName(lang, unit),
    what: t.heading.changes,
    synthetic: false,
    table: {
      head: t.table.indicator,
      columns: [t.table.before, t.table.after].map((label) => ({ label, measure: '' })),
      rows: shown.map(({ row, change }) => ({
        head: [row.name, row.detail].join(' · '),
        cells: [
          cell(answer, change, 'before', row.before || t.changes.absent),
          cell(answer, change, 'after', row.after || t.changes.withdrawn)
        ]
      }))
    },
    long: shown.flatMap(({ change }) => (change ? longRow(lang, answer, change) : []))
  };
}

/** As `changeRows` makes its keys. */
const keyOf = (row: Change) =>
  [row.indicator, row.unit, row.period, row.dimension, row.category, row.is_plan, row.plan_by].join(' ');

const publication = ({ publisher, after_published_as, before_published_as }: Change) => {
  const published = after_published_as || before_published_as;
  return { published, published_as: published, from: { publisher } };
};

function cell(answer: OverviewAnswer, change: Change | undefined, at: 'before' | 'after', text: string): CardCell {
  const value = change?.[at] ?? null;
  if (!change || value === null) return { value: null, decimals: 0, text, status: '' };
  const upper = change[`${at}_upper`];
  const indicator = answer.indicators.find(({ code }) => code === change.indicator);
  return {
    value,
    upper,
    decimals: shownDecimals({ value, upper }, indicator),
    text,
    status: change.is_plan ? 'plan' : ''
  };
}

function longRow(lang: Language, answer: OverviewAnswer, change: Change): LongRow[] {
  const indicator = answer.indicators.find(({ code }) => code === change.indicator);
  const unit = change.unit === answer.country.code ? answer.country : answer.unit;
  return (['before', 'after'] as const).map((at) => ({
    indicator: change.indicator,
    unit: change.unit,
    unit_name: unitName(lang, unit),
    category: change.category && categoryName(lang, change.dimension, change.category),
    period: change.period,
    value: change[at],
    upper: change[`${at}_upper`],
    measure: indicator?.measure ?? '',
    status: change.is_plan ? 'plan' : '',
    published: change[`${at}_published_as`],
    source: '',
    publisher: change.publisher,
    url: '',
    formula: '',
    missing: change[at] === null ? 'not-published' : ''
  }));
}
