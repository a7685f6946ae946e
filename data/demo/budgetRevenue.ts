import { groups } from 'd3-array';
import { COMMITTEES_136, COMMITTEES_50, isTerritorial } from './committees';
import { LINKS } from './links';
import { around, between } from './random';

/** On the year before, made up. */
const GROWTH: Readonly<Record<number, number>> = {
  2020: 1.02,
  2021: 1.06,
  2022: 1.09,
  2023: 1.12,
  2024: 1.16,
  2025: 1.18
};

/** Budget revenue in the area of each territorial committee, in whole tỷ đồng. An office or a school has no area. */
export function budgetRevenue(): { code: string; year: number; value: number }[] {
  const areas = COMMITTEES_50.filter(({ kind }) => isTerritorial(kind));
  let exact = new Map(
    areas.map(({ code }) => [
      code,
      900 * (0.4 + between(`revenue|${code}`, 0, 1.8) * between(`richer|${code}`, 0.3, 1.7))
    ])
  );
  const values: { code: string; year: number; value: number }[] = [];
  const keep = (year: number) => {
    for (const [code, value] of exact) values.push({ code, year, value: Math.round(value) });
  };
  const grow = (year: number) => {
    const rate = GROWTH[year] ?? 1;
    exact = new Map([...exact].map(([code, value]) => [code, value * rate * around(`revenue|${code}|${year}`, 0.08)]));
  };
  keep(2019);
  for (let year = 2020; year <= 2024; year++) {
    grow(year);
    keep(year);
  }
  const communes = new Map(COMMITTEES_136.filter(({ kind }) => isTerritorial(kind)).map(({ code }) => [code, 0]));
  for (const [from, links] of groups(LINKS, (link) => link.from)) {
    const weights = links.map(({ to, weight }) => weight * around(`revenue-part|${to}`, 0.35));
    const all = weights.reduce((a, b) => a + b, 0);
    links.forEach(({ to }, i) => {
      const held = communes.get(to);
      if (held !== undefined) communes.set(to, held + ((exact.get(from) ?? 0) * (weights[i] as number)) / all);
    });
  }
  exact = communes;
  grow(2025);
  keep(2025);
  return values;
}
