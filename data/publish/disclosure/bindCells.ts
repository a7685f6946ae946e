import type { Cell, Claim, Tie } from './cell';
import { estimateUnknown, type OpenSum } from './estimateUnknown';

export interface Bound {
  /** The cells given, then the unknown ones. */
  cells: Cell[];
  ties: Tie[];
}

/**
 * Claims → ties between the cells that can change, read as on each day of publication from the newest values of that day.
 * - A whole that its parts reach to within less than `closeness` ties them exactly: a reader who takes it as exact comes too
 *   close. So does one that its parts exceed (people counted twice): the excess may be known from elsewhere. Parts of it that
 *   have no row are taken to be nothing.
 * - A whole that is larger than its parts by more leaves a remainder: what has no row, or is in no category, is unknown to
 *   the reader too, but is never negative. Such an address is one unknown in every sum it belongs to, so what follows from
 *   two incomplete sums together is seen.
 * - An identity ties exactly where it holds to within less than `closeness`, and nothing where it does not.
 */
export function bindCells(given: readonly Cell[], claims: readonly Claim[], closeness: number): Bound {
  const cells = [...given];
  const byAddress = new Map<string, number[]>();
  given.forEach((cell, i) => byAddress.set(cell.address, [...(byAddress.get(cell.address) ?? []), i]));

  const ties: Tie[] = [];
  const tie = (terms: readonly { cell: number; sign: number }[]) => {
    const moving = terms.filter(({ cell }) => cells[cell]?.kind !== 'fixed');
    if (moving.length > 0) ties.push({ cells: moving.map((t) => t.cell), signs: moving.map((t) => t.sign) });
  };
  const addUnknown = (address: string, value: number): number =>
    cells.push({ address, published: '', value: Math.floor(value), kind: 'unknown', small: false }) - 1;

  const found: (OpenSum & { present: { cell: number; sign: number }[] })[] = [];
  const nothing = new Set<string>();
  for (const claim of claims) {
    for (const { present, absent } of readings(claim, byAddress, given)) {
      const known = present.reduce((sum, { cell, sign }) => sum + sign * (cells[cell]?.value ?? 0), 0);
      const lacksWhole = absent.some((term) => term.sign < 0);
      if (claim.kind === 'identity') {
        if (absent.length > 0) found.push({ present, absent, known });
        else if (Math.abs(known) < closeness) tie(present);
      } else if (lacksWhole) found.push({ present, absent, known });
      else if (known > -closeness) {
        tie(present);
        for (const { address } of absent) nothing.add(address);
      } else if (absent.length === 0) tie([...present, { cell: addUnknown('', -known), sign: 1 }]);
      else found.push({ present, absent, known });
    }
  }

  const open = found.map((sum) => ({ ...sum, absent: sum.absent.filter(({ address }) => !nothing.has(address)) }));
  const values = estimateUnknown(open);
  const unknown = new Map([...values].map(([address, value]) => [address, addUnknown(address, value)]));
  for (const { present, absent } of open)
    tie([...present, ...absent.map(({ address, sign }) => ({ cell: unknown.get(address) ?? -1, sign }))]);
  return { cells, ties };
}

interface Reading {
  present: { cell: number; sign: number }[];
  absent: Claim['terms'];
}

/** What a claim says on each day on which one of its cells was published, without repeating itself. */
function readings(claim: Claim, byAddress: ReadonlyMap<string, number[]>, cells: readonly Cell[]): Reading[] {
  const held = claim.terms.map((term) => ({ ...term, cells: byAddress.get(term.address) ?? [] }));
  const days = new Set(held.flatMap((term) => term.cells.map((i) => cells[i]?.published ?? '')));
  const distinct = new Map<string, Reading>();
  for (const day of days) {
    const reading: Reading = { present: [], absent: [] };
    for (const { address, sign, cells: vintages } of held) {
      const cell = vintages.findLast((i) => (cells[i]?.published ?? '') <= day);
      if (cell === undefined) reading.absent.push({ address, sign });
      else reading.present.push({ cell, sign });
    }
    distinct.set(reading.present.map((term) => term.cell).join(), reading);
  }
  return [...distinct.values()];
}
