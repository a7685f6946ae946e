import type { Comparison } from '$lib/model/comparison';
import type { Indicator } from '$lib/model/indicator';
import type { Known } from '$lib/model/known';
import type { Question, Run, RunOptions } from '$lib/model/question';
import type { Source, Unit } from '$lib/model/unit';
import { relation } from './relation';
import { series } from './series';
import type { Unsourced } from './withSources';

/** Rows from which every view of the same indicators and places follows, whatever its periods, transform or drawing. */
export interface ComparisonAnswer {
  /** Same selection, same key. */
  key: string;
  known: Known[];
}

export interface ComparisonSelection {
  key: string;
  snapshot: string;
  indicators: readonly string[];
  territories: readonly string[];
}

/** Looked up by transforms and peer rules: values per head, similar income, similar population. */
const HELPERS = ['population', 'population-registered', 'grdp-per-capita'];

/** Those of them that one comparison uses: of a snapshot in parts no others are fetched. */
function helpersOf({ transform, peers }: Partial<Pick<Comparison, 'transform' | 'peers'>>): readonly string[] {
  if (transform === 'per-capita' || peers === 'similar-population') return ['population', 'population-registered'];
  return peers === 'similar-income' ? ['grdp-per-capita'] : [];
}

/**
 * What a comparison asks for: its indicators with those that their aggregation rules and the transforms need; the country,
 * all provinces of both regimes (peers, ranks and former units are among them) and the chosen units. So a change of place
 * among provinces, of period, transform or drawing asks nothing, unless the snapshot is in parts.
 */
export function selectionOf(
  comparison: Pick<Comparison, 'indicators' | 'units' | 'snapshot'> & Partial<Pick<Comparison, 'transform' | 'peers'>>,
  catalogue: { indicators: readonly Indicator[]; units: readonly Unit[]; large?: readonly string[] }
): ComparisonSelection {
  const { indicators, units: chosen, snapshot } = comparison;
  const helpers = catalogue.large?.includes(snapshot) ? helpersOf(comparison) : HELPERS;
  const rules = catalogue.indicators
    .filter((entry) => indicators.includes(entry.code))
    .flatMap((entry) => entry.aggregation.replace(/^(sum|none|weighted:|ratio:)/, '').split('/'));
  const wanted = [...new Set([...indicators, ...rules, ...helpers])].filter(Boolean).sort();
  const wide = new Set(['country', 'province63', 'province34']);
  const territories = [
    ...new Set(
      catalogue.units
        .filter((unit) => wide.has(unit.regime) || chosen.includes(unit.code))
        .map((unit) => unit.territory)
    )
  ].sort();
  const others = chosen.filter((code) => !wide.has(catalogue.units.find((unit) => unit.code === code)?.regime ?? ''));
  return {
    key: [snapshot, wanted.join(), [...others].sort().join()].join(' '),
    snapshot,
    indicators: wanted,
    territories
  };
}

/** Every indicator and unit of a snapshot: for one that is small enough to be held whole. */
export const wholeSnapshot = (snapshot: string): ComparisonSelection => ({
  key: snapshot,
  snapshot,
  indicators: [],
  territories: []
});

/** The part of a whole snapshot that a selection asks for: the same rows in the same order as the engine's answer. */
export function partOf(
  { known }: ComparisonAnswer,
  { key, indicators, territories }: ComparisonSelection
): ComparisonAnswer {
  const [codes, places] = [new Set(indicators), new Set(territories)];
  return { key, known: known.filter((row) => codes.has(row.indicator) && places.has(row.territory)) };
}

const sources = (snapshot: string): Question<Source> => ({
  name: 'sources',
  sql: `select code, title, publisher, date, url from ${relation(snapshot, 'sources')} order by code`,
  params: []
});

const UNKNOWN: Source = { code: '', title: '', publisher: '', date: '', url: '' };

/** The question behind the figure of a comparison: its own indicators in all the places that it may be held against. */
export const comparisonQuestion = (
  { snapshot, territories }: ComparisonSelection,
  indicators: readonly string[]
): ReturnType<typeof series> => series({ snapshot, territories, indicators });

/**
 * Asks for everything that a comparison and its neighbours need, one indicator at a time: those that another comparison
 * asked for are remembered by the engine. The snapshot must be open. Errors are the engine's.
 */
export async function askComparison(
  run: Run,
  selection: ComparisonSelection,
  options?: RunOptions
): Promise<ComparisonAnswer> {
  const parts = selection.indicators.length === 0 ? [[]] : selection.indicators.map((code) => [code]);
  const answers = await Promise.all(parts.map((indicators) => run(series({ ...selection, indicators }), options)));
  const published = new Map((await run(sources(selection.snapshot), options)).map((source) => [source.code, source]));
  return { key: selection.key, known: answers.flatMap((rows) => sourced(rows, published)) };
}

/** Answers that were given their sources, by their first row: the rows of an answer that is remembered stay the same. */
const given = new WeakMap<Unsourced<Known>, Known[]>();

function sourced(rows: Unsourced<Known>[], published: ReadonlyMap<string, Source>): Known[] {
  const [first] = rows;
  if (!first) return [];
  let known = given.get(first);
  if (known?.length !== rows.length) {
    known = rows.map((row) => ({ ...row, from: published.get(row.source) ?? UNKNOWN }) as Known);
    given.set(first, known);
  }
  return known;
}
