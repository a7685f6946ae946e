import { pivotFacts } from '$lib/figures/pivot/pivotFacts';
import type { Vintage } from '$lib/model/known';
import { askComparison } from '$lib/questions/comparison';
import { vintagesBehind } from '$lib/questions/vintagesBehind';
import { withSources } from '$lib/questions/withSources';
import { defaultPivot } from '$lib/view/defaultPivot';
import { pivotSelection } from '$lib/view/pivotSelection';
import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default pivot, answered while building with the same questions and arithmetic as in the browser. */
export const load: PageServerLoad = async ({ parent }) => {
  const { lang, newest, choices } = await parent();
  const { run } = await buildEngine();
  const pivot = defaultPivot(choices, newest);
  const facts = pivotFacts(lang, pivot, await askComparison(run, pivotSelection(pivot, choices)), choices);
  const observations = facts.table.cells.flatMap((row) => row.flatMap((cell) => cell.observations));
  const published = await run(vintagesBehind(newest, observations, choices.units));
  const vintages: Vintage[] = await withSources<Vintage>(run, newest, published);
  return { first: { facts, vintages } };
};
