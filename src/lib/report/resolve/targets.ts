import { targetsCard } from '$lib/figures/targets/targetsCard';
import { sheetEvidence, targetsSheet, type TargetsSheet } from '$lib/figures/targets/targetsSheet';
import type { Segment } from '$lib/model/segment';
import { askTargets } from '$lib/questions/targets';
import { answeredTargets } from '$lib/view/answeredTargets';
import { readTargetsView } from '$lib/view/readTargetsView';
import { targetsInput } from '$lib/view/targetsInput';
import { evidenceMap } from './evidenceMap';
import { LostError } from './lostError';
import type { PageResolver } from './pageResolver';
import { publicView, refuseReplaced } from './publicView';

export const TARGETS_FIGURE = 'scorecard';

export const resolveTargets: PageResolver = async (from, { catalogue, answers, lang, open, run, signal }) => {
  const { view, notices } = readTargetsView(publicView(from, catalogue), catalogue);
  refuseReplaced(notices);
  const input = targetsInput(view, catalogue);
  if (!input) throw new LostError('no-unit');
  const options = signal ? { signal } : {};
  const answer = await answers.once(`targets ${view.unit} ${view.snapshot}`, async () => {
    await open(view.snapshot, options);
    return askTargets(run, input, options);
  });
  const sheet = targetsSheet(lang, answer, answeredTargets(answer, catalogue), view);
  if (from.figure !== TARGETS_FIGURE || sheet.groups.length === 0) throw new LostError('no-figure');
  const sentence = sentenceOf(sheet);
  return {
    from,
    card: targetsCard(lang, answer, sheet),
    sentence,
    evidence: evidenceMap(sentence, sheetEvidence(sheet)),
    drawing: null,
    native: null
  };
};

/** The words of the card's sentence, with the printed counts as numbers. */
function sentenceOf({ headline, published }: TargetsSheet): Segment[] {
  const lines: Segment[][] = [[headline.title], [headline.aside], ...published].filter((line) => line.some(Boolean));
  return lines.flatMap((line, i): Segment[] => {
    const last = line.at(-1);
    const closed = typeof last === 'string' && last.endsWith('.') ? line : [...line, '.'];
    return i === 0 ? closed : [' ', ...closed];
  });
}
