import { documentsFor } from '$lib/compute/party/documentsFor';
import { barsDrawing } from '$lib/figures/party/barsDrawing';
import { blockEvidence } from '$lib/figures/party/blockEvidence';
import { documentRows } from '$lib/figures/party/documentRows';
import { documentsCard } from '$lib/figures/party/documentsCard';
import { partyBlocks } from '$lib/figures/party/partyBlocks';
import { partyCard } from '$lib/figures/party/partyCard';
import { sourceLine } from '$lib/language/figureLine';
import type { Language } from '$lib/model/language';
import { parsePeriod } from '$lib/model/period';
import { askPartyPage, type PartyAnswer } from '$lib/questions/partyPage';
import { partyInput } from '$lib/view/partyInput';
import { readPartyView } from '$lib/view/readPartyView';
import type { ResolvedFigure } from '../resolved';
import { evidenceMap } from './evidenceMap';
import { LostError } from './lostError';
import { nativeParty } from './native/nativeParty';
import type { PageResolver } from './pageResolver';
import { publicView, refuseReplaced } from './publicView';
import type { BriefingCatalogue } from './resolveContext';

/** The list of documents, which is no block of figures. */
export const DOCUMENTS = 'documents';

export const resolveParty: PageResolver = async (from, { catalogue, answers, lang, open, run, signal }) => {
  const params = publicView(from, catalogue);
  const { view, notices } = readPartyView(params, catalogue);
  refuseReplaced(notices);
  const input = partyInput(view, catalogue);
  if (!input) throw new LostError('no-unit');
  const options = signal ? { signal } : {};
  const answer = await answers.once(`party ${view.unit} ${view.snapshot}`, async () => {
    await open(view.snapshot, options);
    return askPartyPage(run, input, options);
  });
  const made =
    from.figure === DOCUMENTS
      ? documents(lang, answer, catalogue, params.get('p') ?? '')
      : block(lang, answer, catalogue, from.figure);
  if (!made) throw new LostError('no-figure');
  return { from, ...made };
};

type Made = Omit<ResolvedFigure, 'from'> | null;

function block(lang: Language, answer: PartyAnswer, { annotations }: BriefingCatalogue, id: string): Made {
  const breaks = annotations.filter(({ kind }) => kind === 'break');
  const found = partyBlocks(lang, answer, breaks).shown.find((entry) => entry.id === id);
  // A block may stand on its page without a number, to say that there is none.
  if (!found || found.rows.length === 0) return null;
  const { snapshot } = answer.view;
  return {
    card: partyCard(lang, answer, found, { snapshot, source: sourceLine(lang, found.rows, snapshot) }),
    sentence: found.sentence,
    evidence: evidenceMap(found.sentence, blockEvidence([found])),
    drawing: found.groups.length > 0 ? (width) => barsDrawing(found.groups, width)! : null,
    native: nativeParty(lang, answer, found)
  };
}

/** The documents of the page; a period, which the page itself does not read, leaves those issued in it. */
function documents(lang: Language, answer: PartyAnswer, catalogue: BriefingCatalogue, period: string): Made {
  const { unit, view } = answer;
  const during = parsePeriod(period);
  const chosen = documentsFor(catalogue.documents, {
    unit,
    codes: catalogue.units.filter(({ territory }) => territory === unit.territory).map(({ code }) => code),
    day: view.snapshot
  }).filter(({ issued }) => !during || within(issued, during));
  const rows = documentRows(lang, answer, chosen, catalogue.documentSources);
  const card = documentsCard(lang, rows, { unit, snapshot: view.snapshot, period: during ? period : '' });
  const numbers = rows.flatMap((row) => row.numbers);
  return card && { card, sentence: [card.sentence], evidence: evidenceMap(numbers), drawing: null, native: null };
}

function within(issued: string, { start, end }: { start: string; end: string }): boolean {
  const day = parsePeriod(issued);
  return day !== null && day.end >= start && day.start <= end;
}
