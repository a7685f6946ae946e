import { sum } from 'd3-array';
import { apportion } from './apportion';
import { COMMITTEES_136, COMMITTEES_50, type Committee, type Kind } from './committees';
import { discipline } from './discipline';
import { regroup } from './links';
import { ADMITTED_TIMES, MOVED_AT_ONCE } from './oddities';
import { around, between } from './random';
import { FLOWS, OPENING_MEMBERS, OPENING_YEAR, YEARS, type WholeFlows } from './whole';

/** One committee in one year. The identity holds: closing = opening + admitted + in − out − removed − deceased. */
export interface CommitteeYear {
  committee: Committee;
  year: number;
  /** Null in the first year. For the first year of the 136: their share of what the 50 had, regrouped. */
  flows: { opening: number; admitted: number; in: number; out: number; removed: number; deceased: number } | null;
  /** Members disciplined, in the order of `FORMS`; those expelled are among those removed. */
  disciplined: readonly number[];
  closing: number;
}

type Rate = Readonly<Record<Kind, number>>;
const even: Rate = { district: 1, commune: 1, ward: 1, agency: 1, school: 1, enterprise: 1, forces: 1 };

/** How likely an event is for a member of each kind of committee, relative to one another. */
const LIKELY = {
  admitted: { ...even, agency: 0.8, school: 1.9, enterprise: 1.1, forces: 1.6 },
  in: { ...even, agency: 1.1, school: 0.9, forces: 1.1 },
  out: { ...even, agency: 1, school: 1.9, enterprise: 1.4, forces: 1.8 },
  removed: { ...even, agency: 0.5, school: 0.9, forces: 0.5 },
  deceased: { ...even, agency: 0.12, school: 0.25, enterprise: 0.12, forces: 0.06 }
} as const satisfies Record<string, Rate>;

/** The size of a committee of the 50 relative to the others. */
const SIZE: Rate = { ...even, agency: 0.5, school: 0.32, enterprise: 0.48, forces: 0.55 };

/** The first year: sizes only. */
function openingYear(): Map<string, number> {
  const sizes = COMMITTEES_50.map(({ code, kind }) => SIZE[kind] * between(`size|${code}`, 0.55, 1.45));
  const members = apportion(OPENING_MEMBERS, sizes);
  return new Map(COMMITTEES_50.map(({ code }, i) => [code, members[i] as number]));
}

function yearOf(
  list: readonly Committee[],
  year: number,
  opening: ReadonlyMap<string, number>,
  whole: WholeFlows | undefined
): CommitteeYear[] {
  const openings = list.map(({ code }) => opening.get(code) ?? 0);
  /** A total of the whole given to committees by size, kind, and a little chance. */
  const share = (
    total: number,
    what: keyof typeof LIKELY,
    chanceOf = (code: string) => around(`${what}|${code}|${year}`, 0.12)
  ) =>
    apportion(
      total,
      list.map(({ code, kind }, i) => {
        const times = what === 'admitted' ? (ADMITTED_TIMES[`${code}|${year}`] ?? 1) : 1;
        return (openings[i] as number) * LIKELY[what][kind] * times * chanceOf(code);
      })
    );
  const disciplined = discipline(list, year, openings);
  if (!whole) {
    return list.map((committee, i) => {
      const closing = openings[i] as number;
      return { committee, year, flows: null, disciplined: disciplined[i] ?? [], closing };
    });
  }
  const planted = MOVED_AT_ONCE[year];
  const inside = whole.inside - (planted?.members ?? 0);
  const admitted = share(whole.admitted, 'admitted');
  const varied = (stream: string, chance: number) => (code: string) => around(`${stream}|${code}|${year}`, chance);
  const fromOutside = share(whole.in, 'in', varied('in-border', 0.12));
  const fromInside = share(inside, 'in', varied('in-inside', 0.12));
  const toOutside = share(whole.out, 'out', varied('out-border', 0.12));
  const toInside = share(inside, 'out', varied('out-inside', 0.12));
  const screened = share(whole.screened, 'removed', varied('screened', 0.3));
  const left = share(whole.left, 'removed', varied('left', 0.3));
  const deceased = share(whole.deceased, 'deceased');
  return list.map((committee, i): CommitteeYear => {
    const { code } = committee;
    const at = (...lists: number[][]) => sum(lists, (values) => values[i] as number);
    const flows = {
      opening: openings[i] as number,
      admitted: at(admitted),
      in: at(fromOutside, fromInside) + (planted?.to === code ? planted.members : 0),
      out: at(toOutside, toInside) + (planted?.from === code ? planted.members : 0),
      removed: at(screened, left) + (disciplined[i]?.at(-1) ?? 0),
      deceased: at(deceased)
    };
    const closing = flows.opening + flows.admitted + flows.in - flows.out - flows.removed - flows.deceased;
    return { committee, year, flows, disciplined: disciplined[i] ?? [], closing };
  });
}

/** All committees in all years: the 50 to 2024, the 136 in 2025 from the same members regrouped. */
export function movements(): CommitteeYear[] {
  const all: CommitteeYear[] = [];
  let opening = openingYear();
  for (const year of YEARS) {
    const is136 = year === 2025;
    if (is136) opening = regroup(opening);
    const flows = year === OPENING_YEAR ? undefined : FLOWS[year];
    const done = yearOf(is136 ? COMMITTEES_136 : COMMITTEES_50, year, opening, flows);
    all.push(...done);
    opening = new Map(done.map(({ committee, closing }) => [committee.code, closing]));
  }
  return all;
}
