import { comparedCard } from '$lib/figures/compare/comparedCard';
import { comparedFigure } from '$lib/figures/compare/comparedFigure';
import { comparisonFacts } from '$lib/figures/compare/comparisonFacts';
import { readings } from '$lib/figures/compare/readings/readings';
import { askComparison, selectionOf } from '$lib/questions/comparison';
import { readComparison } from '$lib/view/readComparison';
import type { Comparison } from '$lib/model/comparison';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { FigureRef } from '$lib/model/briefing';
import { evidenceMap } from './evidenceMap';
import { LostError } from './lostError';
import { nativeCompare } from './native/nativeCompare';
import type { Asking, PageResolver } from './pageResolver';
import { publicView, refuseReplaced } from './publicView';

export const COMPARE_FIGURE = 'compare';

export const resolveCompare: PageResolver = async (from, asking) => {
  const { lang, geometry } = asking;
  const facts = await comparedFacts(from, asking);
  if (from.figure !== COMPARE_FIGURE) throw new LostError('no-figure');
  const mapped = ['map', 'tiles'].includes(facts.comparison.reading);
  const places = mapped && geometry ? await geometry().catch(() => null) : null;
  const figure = comparedFigure({ ...facts, lang, geometry: places });
  const { input, reading, sentence, table } = figure;
  const { code } = reading;
  const card = comparedCard(figure);
  return {
    from,
    card,
    sentence,
    evidence: evidenceMap(
      sentence,
      table().rows.flatMap(({ cells }) => cells.map((cell) => cell.evidence))
    ),
    drawing: code === 'table' ? null : (width) => readings[code].draw(input, width),
    native: nativeCompare(figure, card)
  };
};

/** What a reference to the page of comparisons compares, with the periods that it shows. */
export async function comparedFacts(from: FigureRef, asking: Asking): Promise<ComparisonFacts> {
  const { catalogue, answers, open, run, signal } = asking;
  const comparison: Comparison = readWanted(from, asking);
  const options = signal ? { signal } : {};
  const selection = selectionOf(comparison, catalogue);
  const answer = await answers.once(`compare ${selection.key}`, async () => {
    await open(selection.snapshot, options);
    return askComparison(run, selection, options);
  });
  const facts = comparisonFacts(comparison, answer, catalogue);
  if (!facts) throw new LostError('no-figure');
  return facts;
}

function readWanted(from: FigureRef, { catalogue }: Asking): Comparison {
  const { comparison, notices } = readComparison(publicView(from, catalogue), catalogue);
  refuseReplaced(notices);
  return comparison;
}
