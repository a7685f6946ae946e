import { groups, range } from 'd3-array';
import type { UnitChange } from '../../src/lib/model/unit';
import { apportion } from './apportion';
import { COMMITTEES_136, COMMITTEES_50, isTerritorial, REFORM, type Committee } from './committees';
import { between } from './random';

/** What a committee of the 50 gave to one of the 136, in proportion to `weight` among all that it gave. */
export interface Link {
  from: string;
  to: string;
  weight: number;
}

/** Communes and wards at the edge of two districts: the second gives a part too. Districts share only within their three. */
const SHARED_PER_DISTRICT = 0.6;

function territorialLinks(): Link[] {
  const districts = COMMITTEES_50.filter(({ kind }) => isTerritorial(kind));
  const communes = COMMITTEES_136.filter(({ kind }) => isTerritorial(kind));
  const spare = communes.length - 2 * districts.length;
  const counts = apportion(
    spare,
    districts.map(({ code }) => between(`communes|${code}`, 0.5, 1.5))
  ).map((more) => more + 2);
  const links: Link[] = [];
  let next = 0;
  districts.forEach((district, d) => {
    const own = communes.slice(next, (next += counts[d] as number));
    for (const { code } of own) {
      links.push({ from: district.code, to: code, weight: between(`link|${district.code}|${code}`, 0.6, 1.4) });
    }
    const neighbour = districts[d + 1];
    const edge = own.at(-1);
    if (d % 3 < 2 && neighbour && edge && between(`shared|${district.code}`, 0, 1) < SHARED_PER_DISTRICT) {
      links.push({ from: neighbour.code, to: edge.code, weight: between(`edge|${edge.code}`, 0.15, 0.5) });
    }
  });
  return links;
}

/** The others went whole: those of one kind were merged in order into the fewer new ones of their kind. */
function otherLinks(): Link[] {
  const others = (list: readonly Committee[]) => list.filter(({ kind }) => !isTerritorial(kind));
  const after = new Map(groups(others(COMMITTEES_136), ({ kind }) => kind));
  return groups(others(COMMITTEES_50), ({ kind }) => kind).flatMap(([kind, before]) => {
    const heirs = after.get(kind) ?? [];
    return before.map(({ code }, i) => {
      const heir = heirs[Math.floor((i * heirs.length) / before.length)] as Committee;
      return { from: code, to: heir.code, weight: 1 };
    });
  });
}

export const LINKS: readonly Link[] = [...territorialLinks(), ...otherLinks()];

/** `unchanged`: one became one. `merged`: it went whole to one that takes from others too. `split`: it went to several. */
export function committeeChanges(legal_basis: string): UnitChange[] {
  const count = (side: 'from' | 'to', code: string) => LINKS.filter((link) => link[side] === code).length;
  return LINKS.map(({ from, to }) => ({
    from_unit: from,
    to_unit: to,
    relation: count('from', from) > 1 ? 'split' : count('to', to) > 1 ? 'merged' : 'unchanged',
    effective: REFORM,
    legal_basis
  }));
}

/** Counts of the 50 regrouped for the 136. Every member of an old committee is in exactly one new one. */
export function regroup(counts: ReadonlyMap<string, number>): Map<string, number> {
  const regrouped = new Map(COMMITTEES_136.map(({ code }) => [code, 0]));
  for (const [from, links] of groups(LINKS, (link) => link.from)) {
    const parts = apportion(
      counts.get(from) ?? 0,
      links.map(({ weight }) => weight)
    );
    for (const i of range(links.length)) {
      const { to } = links[i] as Link;
      regrouped.set(to, (regrouped.get(to) ?? 0) + (parts[i] as number));
    }
  }
  return regrouped;
}
