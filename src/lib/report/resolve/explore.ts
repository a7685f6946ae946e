import { pivotCard } from '$lib/figures/pivot/pivotCard';
import { pivotFacts } from '$lib/figures/pivot/pivotFacts';
import { pivotNumbers } from '$lib/figures/pivot/pivotNumbers';
import { pivotSentence } from '$lib/figures/pivot/pivotSentence';
import { pivotSheet } from '$lib/figures/pivot/pivotSheet';
import { askComparison } from '$lib/questions/comparison';
import { pivotSelection } from '$lib/view/pivotSelection';
import { readPivot } from '$lib/view/readPivot';
import { evidenceMap } from './evidenceMap';
import { LostError } from './lostError';
import type { PageResolver } from './pageResolver';
import { publicView, refuseReplaced } from './publicView';

export const PIVOT_FIGURE = 'pivot';

export const resolveExplore: PageResolver = async (from, { catalogue, answers, lang, open, run, signal }) => {
  const { pivot, notices } = readPivot(publicView(from, catalogue), catalogue);
  refuseReplaced(notices);
  if (from.figure !== PIVOT_FIGURE) throw new LostError('no-figure');
  const options = signal ? { signal } : {};
  const selection = pivotSelection(pivot, catalogue);
  // The same rows as a comparison of the same indicators and places.
  const answer = await answers.once(`compare ${selection.key}`, async () => {
    await open(selection.snapshot, options);
    return askComparison(run, selection, options);
  });
  const facts = pivotFacts(lang, pivot, answer, catalogue);
  if (facts.table.rows.length === 0) throw new LostError('no-figure');
  const sheet = pivotSheet(lang, facts, catalogue);
  const sentence = pivotSentence(sheet);
  return {
    from,
    card: pivotCard(sheet),
    sentence,
    evidence: evidenceMap(sentence, pivotNumbers(sheet, Infinity)),
    drawing: null,
    native: null
  };
};
