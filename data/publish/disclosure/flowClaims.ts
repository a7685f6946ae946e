import { MEMBER_INDICATORS } from '../../../src/lib/model/memberStatistics';
import { addressOf, addressText } from './address';
import type { ChangePart } from './changeParts';
import type { Claim } from './cell';

const { stock, inflows, outflows } = MEMBER_INDICATORS;
const FLOWS: readonly string[] = [...inflows, ...outflows];
const END_OF_YEAR = '-12-31';

/**
 * Members at the end of a year = members a year before + inflows − outflows: for every unit, in every category, and for the
 * units that became others in that year, whose flows may be given for the units of before or of after. Left out where no
 * flow has a row.
 */
export function flowClaims(addresses: ReadonlySet<string>, parts: readonly ChangePart[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { unit, year, dimension, category } of unitYears(addresses)) {
    const at = (code: string, of: string, when: string) =>
      addressText({ indicator: code, unit: of, period: when, dimension, category });
    const add = (opening: readonly string[], closing: readonly string[], flowing: readonly string[]) => {
      const stocks = [
        ...closing.map((of) => ({ address: at(stock, of, `${year}${END_OF_YEAR}`), sign: -1 })),
        ...opening.map((of) => ({ address: at(stock, of, `${year - 1}${END_OF_YEAR}`), sign: 1 }))
      ];
      const flow = (code: string) => flowing.map((of) => at(code, of, `${year}`));
      if (!FLOWS.some((code) => flow(code).some((address) => addresses.has(address)))) return;
      const flows = FLOWS.flatMap((code, i) =>
        flow(code).map((address) => ({ address, sign: i < inflows.length ? 1 : -1 }))
      );
      const terms = [...stocks, ...flows];
      claims.set(terms.map((term) => term.address).join('\n'), { kind: 'identity', terms });
    };
    add([unit], [unit], [unit]);
    for (const { before, after, from, to } of parts) {
      if (from.slice(0, 4) !== `${year}` || to.slice(0, 4) !== `${year}`) continue;
      if (!after.includes(unit) && !before.includes(unit)) continue;
      add(before, after, after);
      add(before, after, before);
    }
  }
  return [...claims.values()];
}

/** Units and years that a stock (of the end of the year or of the year before) or a flow is given for, by category. */
function unitYears(addresses: Iterable<string>) {
  const found = new Map<string, { unit: string; year: number; dimension: string; category: string }>();
  for (const text of addresses) {
    const { indicator, unit, period, dimension, category } = addressOf(text);
    const ofStock = indicator === stock && period.endsWith(END_OF_YEAR);
    if (!ofStock && !(FLOWS.includes(indicator) && /^\d{4}$/.test(period))) continue;
    const first = Number(period.slice(0, 4));
    for (const year of ofStock ? [first, first + 1] : [first])
      found.set([unit, year, dimension, category].join('\t'), { unit, year, dimension, category });
  }
  return found.values();
}
