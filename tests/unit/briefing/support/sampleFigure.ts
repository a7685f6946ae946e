import type { Drawing } from '../../../../src/lib/charts/drawing';
import type { CardCell, FigureCard, LongRow } from '../../../../src/lib/figures/export/card';
import { formatNumber } from '../../../../src/lib/language/number';
import type { FigureRef } from '../../../../src/lib/model/briefing';
import type { Known } from '../../../../src/lib/model/known';
import type { Status } from '../../../../src/lib/model/observation';
import type { Evidence, Segment } from '../../../../src/lib/model/segment';
import { plainText } from '../../../../src/lib/model/segment';
import type { NativeChart, ResolvedFigure } from '../../../../src/lib/report/resolved';

/** A published value, or the reason why there is none. */
export type SampleValue = { value: number; status: Status; upper?: number; text?: string } | string;

/** A figure in short: one row for each thing, one value for each column. */
export interface SampleFigure {
  from: FigureRef;
  indicator: string;
  title: string;
  measure: string;
  /** Words of the measure; `measures` where columns have their own. */
  unit: string;
  measures?: readonly string[];
  decimals: number;
  sentence: readonly (string | Evidence)[];
  notes?: readonly string[];
  published: string;
  source: string;
  publisher: string;
  subject?: string;
  what: string;
  head: string;
  columns: readonly string[];
  rows: readonly { head: string; code: string; unit?: string; values: readonly SampleValue[] }[];
  native?: NativeChart['kind'];
  /** Rows of the table that are the subject's, and those that are plans; for the native chart. */
  subjects?: readonly number[];
  plans?: readonly number[];
  /** Replaces the native chart made from the table. */
  chart?: NativeChart;
  drawing?: (width: number) => Drawing;
}

export const value = (number: number, status: Status = 'estimate', more: { upper?: number; text?: string } = {}) => ({
  value: number,
  status,
  ...more
});

/** The figure with a card whose table, long rows and native chart hold the same numbers. */
export function sampleFigure(of: SampleFigure): ResolvedFigure {
  const date = of.from.snapshot.slice(-10);
  const [year, month, day] = date.split('-');
  const synthetic = of.rows.some((row) => row.values.some((it) => typeof it !== 'string' && it.status === 'synthetic'));
  const card: FigureCard = {
    lang: 'vi',
    title: of.title,
    measure: of.measure,
    sentence: plainText(of.sentence as Segment[]),
    notes: of.notes ?? [],
    source: `Nguồn: ${of.publisher}; công bố đến ${of.published.split('-').reverse().join('/')}. Bản số liệu ${day}/${month}/${year}.`,
    snapshot: date,
    subject: of.subject ?? 'Hà Nội',
    what: of.what,
    synthetic,
    table: {
      head: of.head,
      columns: of.columns.map((label, i) => ({ label, measure: of.measures?.[i] ?? of.unit })),
      rows: of.rows.map((row) => ({ head: row.head, cells: row.values.map((it) => cell(it, of.decimals)) }))
    },
    long: of.rows.flatMap((row) => row.values.map((it, i) => longRow(of, row, it, of.columns[i] ?? '')))
  };
  return {
    from: of.from,
    card,
    sentence: of.sentence,
    evidence: new Map(of.sentence.flatMap((part) => (typeof part === 'string' ? [] : [[part.id, part] as const]))),
    drawing: of.drawing ?? null,
    native: of.chart ?? (of.native ? nativeOf(of, of.native) : null)
  };
}

function cell(it: SampleValue, decimals: number): CardCell {
  if (typeof it === 'string') return { value: null, decimals, text: it, status: '' };
  const { value: number, status, upper = null } = it;
  const written = [number, ...(upper === null ? [] : [upper])]
    .map((n) => formatNumber('vi', n, { decimals }))
    .join('–');
  return { value: number, upper, decimals, text: it.text ?? written, status };
}

function longRow(of: SampleFigure, row: SampleFigure['rows'][number], it: SampleValue, period: string): LongRow {
  const absent = typeof it === 'string';
  return {
    indicator: of.indicator,
    unit: row.code,
    unit_name: row.unit ?? row.head,
    category: '',
    period,
    value: absent ? null : it.value,
    upper: absent ? null : (it.upper ?? null),
    measure: of.unit,
    status: absent ? '' : it.status,
    published: absent ? '' : of.published,
    source: absent ? '' : of.source,
    publisher: absent ? '' : of.publisher,
    url: '',
    formula: '',
    missing: absent ? 'not-published' : ''
  };
}

const nativeOf = (of: SampleFigure, kind: NativeChart['kind']): NativeChart => ({
  kind,
  categories: of.columns,
  series: of.rows.map((row, i) => ({
    name: row.head,
    values: row.values.map((it) => (typeof it === 'string' ? null : it.value)),
    subject: of.subjects?.includes(i) ?? i === 0,
    plan: of.plans?.includes(i) ?? false
  })),
  decimals: of.decimals,
  measure: of.unit
});

/** A number of a sentence with the one observation it is. */
export const evidence = (
  id: string,
  text: string,
  of: { about: string; indicator: string; period: string; value: number; status?: Status; published?: string }
): Evidence => {
  const observation: Known = {
    indicator: of.indicator,
    unit: 'P63-01',
    territory: 'P34-01',
    period: of.period,
    dimension: '',
    category: '',
    value: of.value,
    upper: null,
    status: of.status ?? 'estimate',
    plan_by: '',
    published: of.published ?? '2023-12-28',
    published_as: of.published ?? '2023-12-28',
    source: 'seed',
    qualifier: '',
    note: '',
    restates: '',
    class: 'public',
    vintages: 1,
    from: {
      code: 'seed',
      title: 'Đề cao kỷ cương, kỷ luật trong công tác tổ chức xây dựng Đảng',
      publisher: 'Hànộimới',
      date: '2023-12-28',
      url: ''
    }
  };
  return { id, text, about: of.about, observations: [observation], formula: '' };
};
