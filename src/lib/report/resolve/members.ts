import { memberFacts } from '$lib/compute/members/memberFacts';
import { compositionFigure } from '$lib/figures/members/compositionFigure';
import { flowFigure } from '$lib/figures/members/flowFigure';
import { leagueFigure } from '$lib/figures/members/leagueFigure';
import { memberCard, type MemberFigure } from '$lib/figures/members/memberFigure';
import type { MemberInput } from '$lib/figures/members/memberInput';
import { outlierFigure } from '$lib/figures/members/outlierFigure';
import { profileFigure } from '$lib/figures/members/profileFigure';
import { pyramidFigure } from '$lib/figures/members/pyramidFigure';
import { stockFigure } from '$lib/figures/members/stockFigure';
import { togetherFigure } from '$lib/figures/members/togetherFigure';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { askMemberFrame, askMemberRows } from '$lib/questions/members/memberRows';
import { readMembersView, type MembersView } from '$lib/view/readMembersView';
import { LostError } from './lostError';
import { nativeMembers } from './native/nativeMembers';
import { ownEntry } from './ownEntry';
import type { PageResolver } from './pageResolver';
import { refuseReplaced } from './publicView';

export const resolveMembers: PageResolver = async (from, asking) => {
  const { answers, lang, open, run, signal, stamp } = asking;
  const { snapshot, query } = from;
  if (!parseSnapshotId(snapshot)) throw new LostError('no-snapshot');
  // What is locked must not be answered from what was asked before.
  await open(snapshot, signal ? { signal } : {});
  const frame = await answers.once(`frame ${snapshot}`, () => askMemberFrame(run, snapshot, signal));
  if (frame.units.length === 0 || frame.years.length === 0) throw new LostError('no-figure');
  const params = new URLSearchParams(query);
  params.delete('s');
  const { view, notices } = readMembersView(params, { snapshots: [snapshot], frame });
  refuseReplaced(notices);
  const unit = frame.units.find(({ code }) => code === view.committee);
  if (!unit) throw new LostError('no-unit');
  const facts = await answers.once(`members ${snapshot} ${view.committee} ${view.year}`, async () =>
    memberFacts(
      frame,
      unit,
      view.year,
      await askMemberRows(run, snapshot, { frame, unit: unit.code, year: view.year }, signal)
    )
  );
  const internal = parseSnapshotId(snapshot)?.collection === 'internal';
  const input: MemberInput = { lang, snapshot, frame, facts, stamp: internal ? (stamp?.(snapshot) ?? '') : '' };
  const figure = ownEntry(MAKE, from.figure)?.(input, view);
  if (!figure) throw new LostError('no-figure');
  return {
    from,
    card: memberCard(input, figure),
    sentence: figure.sentence ? [figure.sentence] : [],
    evidence: new Map(),
    drawing: figure.draw,
    native: nativeMembers(figure)
  };
};

/** By the id of the figure on its page. */
const MAKE: Readonly<Record<string, (input: MemberInput, view: MembersView) => MemberFigure | null>> = {
  'members-stock': stockFigure,
  'members-flows': flowFigure,
  'members-pyramid': pyramidFigure,
  'members-composition': (input, { by }) => compositionFigure(input, by),
  'members-profile': profileFigure,
  'members-league': leagueFigure,
  'members-outliers': outlierFigure,
  'members-together': togetherFigure
};

export const MEMBER_FIGURES: readonly string[] = Object.keys(MAKE);
