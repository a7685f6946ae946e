import { readFile } from 'node:fs/promises';
import { readEvents } from '../../../../data/publish/readEvents';
import { comparisonFacts } from '$lib/figures/compare/comparisonFacts';
import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { PeerMembership, Unit, UnitChange } from '$lib/model/unit';
import { askComparison, selectionOf } from '$lib/questions/comparison';
import { relation } from '$lib/questions/relation';
import { vintages } from '$lib/questions/vintages';
import { withSources } from '$lib/questions/withSources';
import type { CompareChoices } from '$lib/view/compareChoices';
import { defaultComparison } from '$lib/view/defaultComparison';
import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';
import { stillFigure } from './stillFigure';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default comparison, answered while building with the same questions and arithmetic as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { run, newest, snapshots } = await buildEngine();
  const all = <Row>(name: string, sql: string) => run<Row>({ name, sql, params: [] });
  const choices: CompareChoices = {
    snapshots,
    units: await all<Unit>('units', `select * from ${relation(newest, 'units')} order by code`),
    indicators: await all<Indicator>(
      'indicators',
      `select * exclude (min, max, reference) from ${relation(newest, 'indicators')} order by code`
    ),
    memberships: await all<PeerMembership>('peer-groups', `select * from ${relation(newest, 'peer_groups')}`),
    unitChanges: await all<UnitChange>(
      'unit-changes',
      `select from_unit, to_unit, relation, effective, legal_basis from ${relation(newest, 'unit_changes')}
where relation <> 'split' order by from_unit, to_unit`
    ),
    neighbours: JSON.parse(await readFile('static/maps/neighbours.json', 'utf8')) as CompareChoices['neighbours'],
    annotations: await readEvents()
  };
  const asked = defaultComparison(choices, newest);
  const answer = await askComparison(run, selectionOf(asked, choices));
  const facts = comparisonFacts(asked, answer, choices);
  if (!facts) throw new Error('the default comparison has no unit or indicator');

  const published = await run(
    vintages({
      snapshot: newest,
      territories: [...new Set(facts.cube.series.map((series) => series.unit.territory))],
      indicators: asked.indicators,
      periods: facts.cube.periods
    })
  );
  const known: Vintage[] = await withSources<Vintage>(run, newest, published);
  const broken = await all<{ indicator: string; dimension: string }>(
    'dimensions',
    `select distinct indicator, dimension from ${relation(newest, 'observations')} where dimension <> '' order by 1, 2`
  );
  const dimensions: Record<string, string[]> = {};
  for (const { indicator, dimension } of broken) (dimensions[indicator] ??= []).push(dimension);
  return { lang, choices, dimensions, first: { facts, asked, vintages: known }, still: stillFigure(lang, facts) };
};
