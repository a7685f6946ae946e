import { cross, sum } from 'd3-array';
import { MEMBER_BREAKDOWNS, SEX_AGE, type MemberBreakdown } from '../../src/lib/model/memberStatistics';
import { apportion } from './apportion';
import type { Committee } from './committees';
import { DRIFT, PROFILES } from './profiles';
import { around } from './random';
import { OPENING_YEAR } from './whole';

/** Members in a category of a breakdown. */
export interface Cell {
  dimension: string;
  category: string;
  members: number;
}

const AGES = MEMBER_BREAKDOWNS.age;
const DIRECT = (Object.keys(MEMBER_BREAKDOWNS) as MemberBreakdown[]).filter(
  (name): name is Exclude<MemberBreakdown, 'sex' | 'age'> => name !== 'sex' && name !== 'age'
);

/** A frequency with what is peculiar to the committee (the same every year) and a little chance. */
const varied = (stream: string, year: number, own: number) => around(stream, own) * around(`${stream}|${year}`, 0.01);

function grown(rate: number | undefined, year: number): number {
  let factor = 1;
  for (let y = OPENING_YEAR; y < year; y++) factor *= rate ?? 1;
  return factor;
}

/** All breakdowns of a committee's members. Sex and age are the sums of the crossed one; each adds to `members` exactly. */
export function breakdowns({ code, kind }: Committee, year: number, members: number): Cell[] {
  const { women, womenByAge, shares } = PROFILES[kind];
  const share = women * grown(DRIFT.women, year) * varied(`women|${code}`, year, 0.05);
  const sexAge = cross(
    MEMBER_BREAKDOWNS.sex,
    AGES.map((_, a) => a)
  ).map(([sex, a]) => {
    const female = Math.min(0.8, share * (womenByAge[a] as number));
    const ofAge = (shares.age[a] as number) * grown(DRIFT.age[a], year) * varied(`age|${code}|${a}`, year, 0.07);
    return { sex, age: AGES[a] as string, weight: ofAge * (sex === 'female' ? female : 1 - female) };
  });
  const parts = apportion(
    members,
    sexAge.map(({ weight }) => weight)
  );
  const crossed = sexAge.map(({ sex, age }, i) => ({ sex, age, members: parts[i] as number }));
  const along = (side: 'sex' | 'age') =>
    MEMBER_BREAKDOWNS[side].map((category) => ({
      dimension: side,
      category,
      members: sum(crossed, (cell) => (cell[side] === category ? cell.members : 0))
    }));
  const direct = DIRECT.flatMap((dimension) => {
    const drift: readonly number[] = dimension === 'education' || dimension === 'theory' ? DRIFT[dimension] : [];
    const counts = apportion(
      members,
      shares[dimension].map((s, c) => s * grown(drift[c], year) * varied(`${dimension}|${code}|${c}`, year, 0.12))
    );
    return MEMBER_BREAKDOWNS[dimension].map((category, c) => ({ dimension, category, members: counts[c] as number }));
  });
  return [
    ...along('sex'),
    ...along('age'),
    ...crossed.map(({ sex, age, members }) => ({ dimension: SEX_AGE, category: `${sex}|${age}`, members })),
    ...direct
  ];
}

/** Members admitted, by sex: more women than among all members. */
export function admittedBySex({ code, kind }: Committee, year: number, admitted: number): Cell[] {
  const women = Math.min(0.85, PROFILES[kind].women * 1.2 * around(`admitted-women|${code}|${year}`, 0.08));
  const parts = apportion(admitted, [women, 1 - women]);
  return MEMBER_BREAKDOWNS.sex.map((category, i) => ({ dimension: 'sex', category, members: parts[i] as number }));
}
