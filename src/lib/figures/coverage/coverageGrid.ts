import { coverage, type Coverage, type CoverageRow, type Publications } from '$lib/compute/coverage';
import { collate } from '$lib/language/collate';
import { message } from '$lib/language/message';
import { categoryName, unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { formatObservation } from '$lib/language/observation';
import { formatPeriod } from '$lib/language/period';
import { regimeName, REGIMES } from '$lib/language/regimeName';
import { cite } from '$lib/language/sentence/cite';
import { statusWord } from '$lib/language/status';
import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Status } from '$lib/model/observation';
import type { Evidence } from '$lib/model/segment';
import type { Regime, Unit } from '$lib/model/unit';
import { publicationId } from './publicationId';

export interface GridMark {
  /** Anchor of its publications in the table of all. */
  id: string;
  form: 'settled' | 'open' | 'plan';
  /** How many times published. */
  times: number;
  /** `Hà Nội, năm 2019: 8.094 nghìn người (sơ bộ), 2 lần công bố` */
  text: string;
  published: Publications;
}

export interface GridRow {
  key: string;
  name: string;
  unit: string;
  /** One for each period; empty where nothing was published. */
  cells: readonly (readonly GridMark[])[];
}

export interface CoverageGrid {
  kinds: Coverage['kinds'];
  periods: readonly string[];
  groups: readonly { regime: Regime; name: string; rows: readonly GridRow[] }[];
}

const SETTLED: readonly Status[] = ['final', 'revised'];

/** Units in rows, periods in columns, a mark for each published key, in the order of reading. */
export function coverageGrid(
  lang: Language,
  indicator: Indicator,
  units: readonly Unit[],
  rows: readonly Vintage[]
): CoverageGrid {
  const { kinds, rows: found } = coverage(rows);
  const periods = kinds.flatMap((entry) => entry.periods);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const placed = found
    .flatMap((row) => {
      const unit = byCode.get(row.unit);
      return unit ? [{ unit, row }] : [];
    })
    .sort(
      (a, b) => collate(a.unit.name, b.unit.name) || collate(a.row.territory, b.row.territory) || byPart(a.row, b.row)
    );
  return {
    kinds,
    periods,
    groups: REGIMES.map((regime) => ({
      regime,
      name: regimeName(lang, regime),
      rows: placed
        .filter(({ unit }) => unit.regime === regime)
        .map(({ unit, row }) => gridRow(lang, indicator, unit, row, periods))
    })).filter((entry) => entry.rows.length > 0)
  };
}

const byPart = (a: CoverageRow, b: CoverageRow) => collate(a.dimension + a.category, b.dimension + b.category);

/** `Hà Nội`, or of a breakdown `Hà Nội: Dịch vụ`. */
export function rowName(
  lang: Language,
  unit: Unit,
  { dimension, category }: Pick<CoverageRow, 'dimension' | 'category'>
) {
  const name = unitName(lang, unit);
  return dimension ? `${name}: ${categoryName(lang, dimension, category)}` : name;
}

function gridRow(
  lang: Language,
  indicator: Indicator,
  unit: Unit,
  row: CoverageRow,
  periods: readonly string[]
): GridRow {
  const name = rowName(lang, unit, row);
  return {
    key: [row.territory, row.dimension, row.category].join(' '),
    name,
    unit: unit.code,
    cells: periods.map((period) => (row.cells[period] ?? []).map((published) => mark(lang, indicator, name, published)))
  };
}

function mark(lang: Language, indicator: Indicator, name: string, published: Publications): GridMark {
  const [latest] = published;
  const { coverage: words } = message(lang).indicators;
  const value = formatObservation(lang, latest, [indicator]);
  const times = published.length > 1 ? `, ${words.published(formatNumber(lang, published.length))}` : '';
  return {
    id: publicationId(latest),
    form: latest.status === 'plan' ? 'plan' : SETTLED.includes(latest.status) ? 'settled' : 'open',
    times: published.length,
    text: `${name}, ${formatPeriod(lang, latest.period)}: ${value} (${statusWord(lang, latest.status)})${times}`,
    published
  };
}

/** The window of one mark: the latest value, with its unit as it was called when published. */
export function markEvidence(
  lang: Language,
  indicator: Indicator,
  units: readonly Unit[],
  { published: [latest] }: Pick<GridMark, 'published'>
): Evidence | null {
  const unit = units.find((entry) => entry.code === latest.unit);
  if (!unit) return null;
  const evidence = cite(lang, latest, { indicator, unit });
  if (!latest.dimension) return evidence;
  return { ...evidence, about: `${evidence.about}, ${categoryName(lang, latest.dimension, latest.category)}` };
}
