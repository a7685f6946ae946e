import { MEMBER_BREAKDOWNS, type MemberBreakdown } from '../../model/memberStatistics';
import { isMissing } from '../../model/missing';
import type { Observation } from '../../model/observation';
import type { PeerMembership, Source, Unit } from '../../model/unit';
import type { Withheld } from '../../model/withheld';
import { committeeCeilings, type CeilingReview } from './committeeCeilings';
import type { CommitteeFacts } from './committeeField';
import { committeeJumps, type CommitteeJump } from './committeeJumps';
import { committeeMeasures } from './committeeMeasures';
import { memberComposition, type MemberComposition } from './memberComposition';
import { memberFlows, yearEnd, type MemberFlows } from './memberFlows';
import { memberOrigins, type MemberOrigins } from './memberOrigins';
import { memberPyramid, type MemberPyramid } from './memberPyramid';
import { livedOn, memberStock, type Stock } from './memberStock';
import { memberTable, type MemberValue } from './memberTable';

export interface MemberRow extends MemberValue, Pick<Observation, 'status' | 'published' | 'published_as'> {
  /** Code of the source. */
  source: string;
}

/** What a snapshot of member statistics is about. */
export interface MemberFrame {
  /** Every committee of the snapshot, the whole included. */
  units: readonly Unit[];
  memberships: readonly PeerMembership[];
  /** Years at whose end members were counted, ascending. */
  years: readonly number[];
  sources: readonly Source[];
}

/** Rows about one committee, and about all committees of its year's list. */
export interface MemberRows {
  own: readonly MemberRow[];
  list: readonly MemberRow[];
  withheld: readonly Withheld[];
}

/** What the page shows of one committee and one year, plain so that it can travel inside a page. */
export interface MemberFacts {
  unit: string;
  year: number;
  stock: readonly Stock[];
  flows: MemberFlows;
  pyramid: MemberPyramid;
  compositions: Readonly<Record<MemberBreakdown, MemberComposition>>;
  /** All committees of the year's list, in the order of their codes; never of two lists together. */
  list: readonly CommitteeFacts[];
  ceilings: CeilingReview;
  jumps: readonly CommitteeJump[];
  /** Other years of the same list that jumps are held against: none for a new one. */
  otherYears: number;
  late: readonly { unit: string; days: number }[];
  origins: MemberOrigins;
}

/** The unit above all committees; the one without a parent among them. */
export const wholeOf = (units: readonly Unit[]): Unit | undefined => {
  const codes = new Set(units.map((unit) => unit.code));
  return units.find((unit) => !codes.has(unit.parent));
};

/** Committees under the whole that were there at the end of a year. */
export function listOf(units: readonly Unit[], year: number): Unit[] {
  const whole = wholeOf(units);
  return units.filter((unit) => unit.parent === whole?.code && livedOn(unit, yearEnd(year)));
}

/** The kind of a committee at the end of a year: code of its group, empty for none. */
export const kindOf = (memberships: readonly PeerMembership[], unit: string, year: number): string =>
  memberships.find((entry) => entry.unit === unit && livedOn(entry, yearEnd(year)))?.group ?? '';

export function memberFacts(frame: MemberFrame, unit: Unit, year: number, rows: MemberRows): MemberFacts {
  const own = memberTable(rows.own, rows.withheld);
  const all = memberTable(rows.list, rows.withheld);
  const codes = listOf(frame.units, year).map(({ code }) => code);
  const list = codes.map((code) => ({
    unit: code,
    kind: kindOf(frame.memberships, code, year),
    values: committeeMeasures(all, code, year)
  }));
  const compositions = Object.fromEntries(
    (Object.keys(MEMBER_BREAKDOWNS) as MemberBreakdown[]).map((by) => [by, memberComposition(own, unit.code, year, by)])
  ) as Record<MemberBreakdown, MemberComposition>;
  const sameList = (other: number) => listOf(frame.units, other).some(({ code }) => codes.includes(code));
  return {
    unit: unit.code,
    year,
    stock: memberStock(own, unit, frame.years),
    flows: memberFlows(own, unit.code, year),
    pyramid: memberPyramid(own, unit.code, year),
    compositions,
    list,
    ceilings: committeeCeilings(all, codes, year),
    jumps: committeeJumps(all, codes, year, frame.years),
    otherYears: frame.years.filter((other) => other !== year && sameList(other)).length,
    late: list
      .flatMap(({ unit: code, values }) =>
        isMissing(values.late) || values.late.value <= 0 ? [] : [{ unit: code, days: values.late.value }]
      )
      .sort((a, b) => b.days - a.days),
    origins: memberOrigins([...rows.own, ...rows.list], frame.sources)
  };
}
