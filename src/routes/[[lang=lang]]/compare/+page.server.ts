import { comparisonFacts } from '$lib/figures/compare/comparisonFacts';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { askComparison, selectionOf } from '$lib/questions/comparison';
import { relation } from '$lib/questions/relation';
import { vintages } from '$lib/questions/vintages';
import { withSources } from '$lib/questions/withSources';
import { defaultComparison } from '$lib/view/defaultComparison';
import { buildChoices } from '../buildChoices';
import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';
import { stillFigure } from './stillFigure';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default comparison, answered while building with the same questions and arithmetic as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const engine = await buildEngine();
  const { run, newest } = engine;
  const choices = await buildChoices(engine);
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
  const broken = await run<{ indicator: string; dimension: string }>({
    name: 'dimensions',
    sql: `select distinct indicator, dimension from ${relation(newest, 'observations')} where dimension <> '' order by 1, 2`,
    params: []
  });
  const dimensions: Record<string, string[]> = {};
  for (const { indicator, dimension } of broken) (dimensions[indicator] ??= []).push(dimension);
  return { lang, choices, dimensions, first: { facts, asked, vintages: known }, still: stillFigure(lang, facts) };
};
