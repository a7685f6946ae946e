import type { Vintage } from '$lib/model/known';
import type { Source, Unit } from '$lib/model/unit';

/** Published values as they travel inside a page: a fraction of their size, since most text repeats or is empty. */
export interface PackedRows {
  indicators: readonly string[];
  /** Unit codes. */
  units: readonly string[];
  sources: readonly Source[];
  rows: readonly PackedRow[];
}

/** Positions in the lists above, what every value has, and what differs from the usual. */
export type PackedRow = readonly [
  indicator: number,
  unit: number,
  source: number,
  period: string,
  value: number,
  status: Vintage['status'],
  published_as: string,
  rest?: Partial<Omit<Vintage, 'from'>>
];

const USUAL = {
  dimension: '',
  category: '',
  upper: null,
  plan_by: '',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public'
} as const;

export function packRows(rows: readonly Vintage[]): PackedRows {
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const units = [...new Set(rows.map((row) => row.unit))];
  const sources = [...new Map(rows.map((row) => [row.from.code, row.from])).values()];
  const at = new Map(sources.map((source, i) => [source.code, i]));
  return { indicators, units, sources, rows: rows.map(pack) };

  function pack(row: Vintage): PackedRow {
    const rest: Record<string, unknown> = {};
    for (const [key, usual] of Object.entries(USUAL)) {
      const value = row[key as keyof typeof USUAL];
      if (value !== usual) rest[key] = value;
    }
    if (row.published !== row.published_as) rest.published = row.published;
    const place = [indicators.indexOf(row.indicator), units.indexOf(row.unit), at.get(row.from.code) ?? 0] as const;
    const plain = [...place, row.period, row.value, row.status, row.published_as] as const;
    return Object.keys(rest).length > 0 ? [...plain, rest] : plain;
  }
}

/** The rows again, in the same order; their territories are those of the units. */
export function unpackRows(packed: PackedRows, units: readonly Pick<Unit, 'code' | 'territory'>[]): Vintage[] {
  const territories = new Map(units.map((unit) => [unit.code, unit.territory]));
  const unknown: Source = { code: '', title: '', publisher: '', date: '', url: '' };
  return packed.rows.map(([indicator, unitAt, sourceAt, period, value, status, published_as, rest]) => {
    const unit = packed.units[unitAt] ?? '';
    const from = packed.sources[sourceAt] ?? unknown;
    return {
      ...USUAL,
      indicator: packed.indicators[indicator] ?? '',
      unit,
      period,
      value,
      status,
      published: published_as,
      published_as,
      source: from.code,
      ...rest,
      from,
      territory: territories.get(unit) ?? unit
    };
  });
}
