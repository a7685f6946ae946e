import { listOf, wholeOf, type MemberFrame } from '$lib/compute/members/memberFacts';
import { livedOn } from '$lib/compute/members/memberStock';
import { yearEnd } from '$lib/compute/members/memberFlows';
import { COMMITTEE_MEASURES, type CommitteeMeasure } from '$lib/compute/members/committeeMeasures';
import { MEMBER_BREAKDOWNS, type MemberBreakdown } from '$lib/model/memberStatistics';
import { shownGiven } from './shownGiven';

/** What the reader is looking at on the page of member statistics. */
export interface MembersView {
  /** Id of a snapshot. */
  snapshot: string;
  committee: string;
  year: number;
  by: MemberBreakdown;
  /** The measure that committees stand in order of, and whether the lowest is first. */
  order: CommitteeMeasure;
  lowestFirst: boolean;
  /** Code of a kind of committees; empty for all. */
  kind: string;
  coloured: boolean;
  /** The two measures held against each other. */
  x: CommitteeMeasure;
  y: CommitteeMeasure;
}

export interface MembersNotice {
  about: 'snapshot' | 'committee' | 'year' | 'choice';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

/** What a view is read against: snapshots that may be named, and what the one shown holds. */
export interface MembersChoices {
  /** Ids, the one taken by default first. */
  snapshots: readonly string[];
  frame: MemberFrame;
}

const BREAKDOWNS = Object.keys(MEMBER_BREAKDOWNS) as MemberBreakdown[];

export const defaultMembersView = ({ snapshots, frame }: MembersChoices): MembersView => ({
  snapshot: snapshots[0] ?? '',
  committee: wholeOf(frame.units)?.code ?? '',
  year: frame.years.at(-1) ?? 0,
  by: 'age',
  order: 'members',
  lowestFirst: false,
  kind: '',
  coloured: false,
  x: 'economy',
  y: 'good'
});

/** The snapshot that a URL names, before it is known what that one holds. */
export function readMembersSnapshot(params: URLSearchParams, snapshots: readonly string[]): string {
  const s = params.get('s');
  return s !== null && snapshots.includes(s) ? s : (snapshots[0] ?? '');
}

/** Years at whose end a committee was there. */
export function yearsOf(frame: MemberFrame, committee: string): number[] {
  const unit = frame.units.find(({ code }) => code === committee);
  return frame.years.filter((year) => unit && livedOn(unit, yearEnd(year)));
}

/**
 * Reads `s` snapshot, `c` committee, `y` year, `by` breakdown, `o` order (`-women`: lowest first), `k` kind, `heat=1`, `xy`
 * two measures. Absent values take their default silently, unusable ones with a notice; a committee that was not there in
 * the year is shown in its own last year. Never throws, whatever the URL holds.
 */
export function readMembersView(
  params: URLSearchParams,
  choices: MembersChoices
): { view: MembersView; notices: MembersNotice[] } {
  const { frame, snapshots } = choices;
  const notices: MembersNotice[] = [];
  const view = defaultMembersView(choices);
  const note = (about: MembersNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });
  /** One of a closed list, or null. */
  const one = <T extends string | number>(
    name: string,
    about: MembersNotice['about'],
    known: readonly T[],
    written = params.get(name)
  ): T | null => {
    if (written === null) return null;
    const found = known.find((entry) => String(entry) === written);
    if (found === undefined) note(about, written);
    return found ?? null;
  };

  view.snapshot = one('s', 'snapshot', snapshots) ?? view.snapshot;
  const codes = frame.units.map(({ code }) => code);
  view.committee = one('c', 'committee', codes) ?? view.committee;
  const lived = yearsOf(frame, view.committee);
  view.year = lived.at(-1) ?? view.year;
  view.year = one('y', 'year', lived) ?? view.year;
  view.by = one('by', 'choice', BREAKDOWNS) ?? view.by;
  const order = params.get('o');
  const measure = one('o', 'choice', COMMITTEE_MEASURES, order === null ? null : order.replace(/^-/, ''));
  view.order = measure ?? view.order;
  view.lowestFirst = measure !== null && order?.startsWith('-') === true;
  const listed = new Set(listOf(frame.units, view.year).map(({ code }) => code));
  const kinds = [...new Set(frame.memberships.filter(({ unit }) => listed.has(unit)).map(({ group }) => group))];
  view.kind = one('k', 'choice', kinds) ?? '';
  view.coloured = params.get('heat') === '1';
  const [x, y, ...rest] = params.get('xy')?.split(',') ?? [];
  if (rest.length > 0) note('choice', params.get('xy') ?? '');
  view.x = one('xy', 'choice', COMMITTEE_MEASURES, x ?? null) ?? view.x;
  view.y = one('xy', 'choice', COMMITTEE_MEASURES, y ?? null) ?? view.y;
  return { view, notices };
}
