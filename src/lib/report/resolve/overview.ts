import { budgetCard } from '$lib/figures/budget/budgetCard';
import { budgetFigure } from '$lib/figures/budget/budgetFigure';
import { BUDGET_HEIGHT, budgetOption } from '$lib/figures/budget/budgetOption';
import { changesCard } from '$lib/figures/changes/changesCard';
import { growthCard, growthNumbers, growthWords } from '$lib/figures/growth/growthCard';
import { growthFigure } from '$lib/figures/growth/growthFigure';
import { GROWTH_HEIGHT, growthOption } from '$lib/figures/growth/growthOption';
import { headlineCard, headlineNumbers } from '$lib/figures/headline/headlineCard';
import { partyTableCard, partyTableNumbers, partyTableSentence } from '$lib/figures/party/partyTableCard';
import { NARROW } from '$lib/figures/widths';
import { amountSentence } from '$lib/language/sentence/amountSentence';
import { overviewParagraph } from '$lib/language/sentence/overviewParagraph';
import type { Language } from '$lib/model/language';
import { askOverview, snapshotsNeeded, type OverviewAnswer } from '$lib/questions/overview';
import { overviewFigures } from '$lib/view/overviewFigures';
import { overviewInput } from '$lib/view/overviewInput';
import { readGrowthView, type GrowthView } from '$lib/view/readGrowthView';
import { readView } from '$lib/view/readView';
import type { ResolvedFigure } from '../resolved';
import { evidenceMap } from './evidenceMap';
import { LostError } from './lostError';
import { nativeBudget } from './native/nativeBudget';
import { nativeGrowth } from './native/nativeGrowth';
import type { PageResolver } from './pageResolver';
import { ownEntry } from './ownEntry';
import { publicView, refuseReplaced } from './publicView';

export const OVERVIEW_FIGURES = ['headline', 'growth', 'budget', 'party', 'changes'] as const;

type Made = Omit<ResolvedFigure, 'from'> | null;

export const resolveOverview: PageResolver = async (from, { catalogue, answers, lang, open, run, signal }) => {
  const params = publicView(from, catalogue);
  const { view, notices } = readView(params, catalogue);
  refuseReplaced(notices);
  const input = overviewInput(view, catalogue);
  if (!input) throw new LostError('no-unit');
  const { unit, period, snapshot } = view;
  const options = signal ? { signal } : {};
  const answer = await answers.once(`overview ${unit} ${period} ${snapshot}`, async () => {
    for (const date of snapshotsNeeded(view, catalogue.snapshots)) await open(date, options);
    return askOverview(run, input, options);
  });
  const made = ownEntry(MAKE, from.figure)?.(lang, answer, readGrowthView(params));
  if (!made) throw new LostError('no-figure');
  return { from, ...made };
};

const MAKE: Record<
  (typeof OVERVIEW_FIGURES)[number],
  (lang: Language, answer: OverviewAnswer, by: GrowthView) => Made
> = {
  headline(lang, answer) {
    const { all, strip } = overviewFigures(answer);
    const { period, snapshot } = answer.view;
    const sentence = overviewParagraph(lang, all, { ...answer, period, snapshot }).known;
    return {
      card: headlineCard(lang, answer, strip, sentence),
      sentence,
      evidence: evidenceMap(sentence, headlineNumbers(lang, answer, strip)),
      drawing: null,
      native: null
    };
  },
  growth(lang, answer, view) {
    const figure = growthFigure(lang, answer, view);
    if (!figure) return null;
    const sentence = growthWords(lang, answer, overviewFigures(answer).all);
    const card = growthCard(lang, answer, figure, { view, sentence });
    return {
      card,
      sentence,
      evidence: evidenceMap(sentence, growthNumbers(lang, answer, figure)),
      drawing: (width) => ({ option: growthOption(lang, figure)(width < NARROW), points: [], height: GROWTH_HEIGHT }),
      native: nativeGrowth(figure, card)
    };
  },
  budget(lang, answer) {
    const { budget } = overviewFigures(answer);
    const figure = budget && budgetFigure(lang, budget);
    if (!budget || !figure) return null;
    const { snapshot } = answer.view;
    const sentence = amountSentence(lang, budget);
    return {
      card: budgetCard(lang, budget, figure, { snapshot }),
      sentence,
      evidence: evidenceMap(sentence, headlineNumbers(lang, answer, [budget])),
      drawing: (width) => ({
        option: budgetOption(figure)(width < NARROW),
        points: [],
        height: BUDGET_HEIGHT(figure.bars.length)
      }),
      native: nativeBudget(lang, figure, budget)
    };
  },
  party(lang, answer) {
    const { party } = overviewFigures(answer);
    const card = partyTableCard(lang, party, { ...answer.view, unit: answer.unit });
    if (!card) return null;
    const sentence = partyTableSentence(lang, party);
    return {
      card,
      sentence,
      evidence: evidenceMap(sentence, partyTableNumbers(lang, party)),
      drawing: null,
      native: null
    };
  },
  changes(lang, answer) {
    const card = changesCard(lang, answer);
    return card && { card, sentence: [card.sentence], evidence: new Map(), drawing: null, native: null };
  }
};
