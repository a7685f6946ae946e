import { addressOf, addressText } from './address';
import type { Claim } from './cell';

const CROSSED = '|';
const DIMENSIONS = '-';

/**
 * Sums inside one unit and period: the categories of a breakdown make the total, and a crossed breakdown (`sex-age`,
 * `female|31-40`) makes each of the breakdowns it crosses. The categories of a breakdown are those that any unit has for the
 * indicator in the period.
 */
export function categoryClaims(addresses: Iterable<string>): Claim[] {
  const seen = new Map<
    string,
    { indicator: string; period: string; dimension: string; units: Set<string>; categories: Set<string> }
  >();
  for (const text of addresses) {
    const { indicator, unit, period, dimension, category } = addressOf(text);
    if (dimension === '') continue;
    const key = [indicator, period, dimension].join('\t');
    const table = seen.get(key) ?? { indicator, period, dimension, units: new Set(), categories: new Set() };
    seen.set(key, table);
    table.units.add(unit);
    table.categories.add(category);
  }
  const claims: Claim[] = [];
  for (const { indicator, period, dimension, units, categories } of seen.values()) {
    for (const unit of units) {
      const at = (d: string, c: string) => addressText({ indicator, unit, period, dimension: d, category: c });
      claims.push(
        whole(
          at('', ''),
          [...categories].map((c) => at(dimension, c))
        )
      );
      for (const [margin, parts] of margins(dimension, categories))
        claims.push(
          whole(
            at(...margin),
            parts.map((c) => at(dimension, c))
          )
        );
    }
  }
  return claims;
}

export const whole = (total: string, parts: readonly string[]): Claim => ({
  kind: 'whole',
  terms: [{ address: total, sign: -1 }, ...parts.map((address) => ({ address, sign: 1 }))]
});

/** `sex-age` → (`sex`, `female`) with every `female|…`, and so on; nothing for a breakdown that crosses none. */
function margins(dimension: string, categories: ReadonlySet<string>): [[string, string], string[]][] {
  const names = dimension.split(DIMENSIONS);
  const crossed = [...categories].map((category) => ({ category, parts: category.split(CROSSED) }));
  if (names.length < 2 || crossed.some(({ parts }) => parts.length !== names.length)) return [];
  return names.flatMap((name, i) => {
    const values = [...new Set(crossed.map(({ parts }) => parts[i] ?? ''))];
    return values.map((value): [[string, string], string[]] => [
      [name, value],
      crossed.filter(({ parts }) => parts[i] === value).map(({ category }) => category)
    ]);
  });
}
