import { addressOf, addressText, type Address } from './address';

/** Units that have a row for one indicator, period, dimension and category. */
export interface Slice {
  at: (unit: string) => string;
  held: ReadonlySet<string>;
}

export function slicesOf(addresses: Iterable<string>): Slice[] {
  const slices = new Map<string, { of: Address; held: Set<string> }>();
  for (const text of addresses) {
    const of = addressOf(text);
    const key = addressText({ ...of, unit: '' });
    const slice = slices.get(key) ?? { of, held: new Set() };
    slices.set(key, slice);
    slice.held.add(of.unit);
  }
  return [...slices.values()].map(({ of, held }) => ({ at: (unit) => addressText({ ...of, unit }), held }));
}
