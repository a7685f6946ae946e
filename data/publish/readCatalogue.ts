import { fold } from '../../src/lib/model/fold';
import type { Comparison, FactTable, IndicatorKind } from '../../src/lib/model/indicator';
import type { Classification } from '../../src/lib/model/observation';
import type { Regime, Unit, UnitChange } from '../../src/lib/model/unit';
import type { Catalogue, CatalogueIndicator, Measure, SnapshotTitle } from './catalogue';
import type { InputName } from './columns';
import type { Row } from './readCsv';
import { isOneOf, PARTITIONS } from './words';

export type CatalogueRows = Readonly<Record<Exclude<InputName, 'observations'>, readonly Row[]>>;

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  // The first line of a repeated code counts; the catalogue check reports the others.
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}

/** Turns catalogue rows into maps. Judges nothing: `checks/catalogue` says what is wrong with the rows. */
export function readCatalogue(rows: CatalogueRows): Catalogue {
  const cell = (row: Row, name: string) => row.cells[name] ?? '';
  const pick = <K extends string>(row: Row, ...names: K[]) =>
    Object.fromEntries(names.map((name) => [name, cell(row, name)])) as Record<K, string>;

  const measures = rows.measures.map((row): Measure => pick(row, 'printed', 'base', 'factor', 'label_vi', 'label_en'));
  const indicators = rows.indicators.map((row): CatalogueIndicator => {
    const measure = cell(row, 'measure');
    const label = measures.find((m) => m.base === measure && Number(m.factor) === 1) ??
      measures.find((m) => m.base === measure) ?? { label_vi: '', label_en: '' };
    return {
      ...pick(row, 'code', 'theme', 'name_vi', 'name_en', 'country_name_vi', 'country_name_en'),
      table: cell(row, 'table') as FactTable,
      measure,
      measure_vi: label.label_vi,
      measure_en: label.label_en,
      decimals: Number(cell(row, 'decimals')),
      kind: cell(row, 'kind') as IndicatorKind,
      better: cell(row, 'better') as CatalogueIndicator['better'],
      ...pick(row, 'aggregation', 'compares', 'out_of', 'definition_vi', 'definition_en', 'aliases', 'reference'),
      comparison: cell(row, 'comparison') as Comparison | '',
      class: cell(row, 'class') as Classification,
      min: numberOrNull(cell(row, 'min')),
      max: numberOrNull(cell(row, 'max'))
    };
  });
  const units = rows.units.map((row): Unit => {
    const texts = pick(row, 'code', 'name', 'full_name', 'name_en', 'parent', 'region', 'valid_from', 'valid_to');
    return {
      ...texts,
      regime: cell(row, 'regime') as Regime,
      territory: cell(row, 'territory') || texts.code,
      search: fold(`${texts.name} ${texts.full_name} ${texts.name_en} ${texts.code}`)
    };
  });
  const territories = new Map<string, Unit[]>();
  for (const unit of units) territories.set(unit.territory, [...(territories.get(unit.territory) ?? []), unit]);

  return {
    measures: byKey(measures, (m) => m.printed),
    indicators: byKey(indicators, (i) => i.code),
    units: byKey(units, (u) => u.code),
    territories,
    unitChanges: rows.unit_changes.map((row) => ({
      ...pick(row, 'from_unit', 'to_unit', 'effective', 'legal_basis'),
      relation: cell(row, 'relation') as UnitChange['relation']
    })),
    peerGroups: rows.peer_groups.map((row) =>
      pick(row, 'group', 'name_vi', 'name_en', 'unit', 'valid_from', 'valid_to')
    ),
    sources: byKey(
      rows.sources.map((row) => pick(row, 'code', 'title', 'publisher', 'date', 'url')),
      (s) => s.code
    ),
    exceptions: rows.exceptions.map((row) => ({
      file: row.file,
      line: row.line,
      ...pick(row, 'check', 'indicator', 'unit', 'period', 'reason_vi', 'reason_en')
    })),
    snapshots: rows.snapshots
      .map((row): SnapshotTitle => {
        const partition = cell(row, 'partition');
        const title = pick(row, 'date', 'title_vi', 'title_en');
        return isOneOf(PARTITIONS, partition) ? { ...title, partition } : title;
      })
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  };
}
