import type { Indicator } from '../../../src/lib/model/indicator';
import type { Observation } from '../../../src/lib/model/observation';
import type { Unit, UnitChange } from '../../../src/lib/model/unit';
import type { Withheld } from '../../../src/lib/model/withheld';
import { addressOf, addressText } from './address';
import { bindCells } from './bindCells';
import { categoryClaims } from './categoryClaims';
import { changeClaims } from './changeClaims';
import { changeParts } from './changeParts';
import { checkProof } from './checkProof';
import { countsPeople } from './countsPeople';
import { flowClaims } from './flowClaims';
import type { Cell, Claim } from './cell';
import { hideCells, type Rule } from './hideCells';
import { ratedClaims } from './ratedClaims';
import { readCells } from './readCells';
import { restatesHidden } from './restatesHidden';
import { unitClaims } from './unitClaims';

export interface ProtectContext {
  /** Both by code. */
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  unitChanges: readonly UnitChange[];
  /** Counts of 1 to `threshold` − 1 people are not shown; default 5. */
  threshold?: number;
  /** A small cell could be any of two small counts that differ by this much; default 1, at most `threshold` − 2. */
  width?: number;
  /** What was published before with the same rule: what it showed cannot be withheld any more, what it withheld still is. */
  earlier?: readonly Protected[];
  /** Whether a row is a count of people in a cell that may be withheld; default `countsPeople`. */
  mayWithhold?: (row: Observation) => boolean;
}

export interface Protected {
  /** In the order of the input, as given. A plan is shown even where what became of it is withheld. */
  shown: Observation[];
  /** Sorted by indicator, unit, period, dimension, category. */
  withheld: Withheld[];
}

/**
 * Withholds small counts of people and what would give them away: no withheld cell can be computed from what is shown, by
 * anyone who knows every shown value, every sum between cells (`*Claims`) and this rule. Synchronous; the same rows in
 * another order give the same cells. Throws when a small cell cannot be protected by cells that `mayWithhold` allows.
 */
export function protectRows(rows: readonly Observation[], context: ProtectContext): Protected {
  const { indicators, units, unitChanges, threshold = 5, width = 1 } = context;
  if (width < 1 || width > threshold - 2) throw new RangeError(`width ${width} with a threshold of ${threshold}`);
  const mayWithhold = context.mayWithhold ?? ((row) => countsPeople(row, indicators, units));

  const { earlier = [] } = context;
  const seen = new Set(earlier.flatMap(({ shown }) => shown.map(vintageText)));
  const kept = new Set(earlier.flatMap(({ withheld }) => withheld.map(addressText)));
  const cells = readCells(rows, threshold, (row) => mayWithhold(row) && !seen.has(vintageText(row)));
  if (!cells.some((cell) => cell.small || kept.has(cell.address))) return { shown: [...rows], withheld: [] };

  const counted = new Set(
    cells.filter(({ kind }) => kind === 'open').map(({ address }) => addressOf(address).indicator)
  );
  const bearing = cells.filter(({ address }) => counted.has(addressOf(address).indicator));
  const addresses = new Set(bearing.map((cell) => cell.address));
  const parts = changeParts(unitChanges);
  const claims = [
    ...categoryClaims(addresses),
    ...unitClaims(addresses, units),
    ...changeClaims(addresses, parts),
    ...flowClaims(addresses, parts),
    ...ratedClaims(addresses)
  ];
  const { bound, hidden } = hide(bearing, claims, { threshold, width }, kept);
  checkProof(bound, hidden, { threshold, width });

  const gone = new Set(hidden.addresses);
  for (const row of rows)
    if (row.status !== 'plan' && restatesHidden(row, indicators, hidden.addresses)) gone.add(addressText(row));
  return {
    shown: rows.filter((row) => row.status === 'plan' || !gone.has(addressText(row))),
    withheld: [...gone].sort().map(addressOf)
  };
}

/** Sums that hold nearly are taken as exact if that can be afforded; else what is missing from them is unknown to a reader. */
function hide(cells: readonly Cell[], claims: readonly Claim[], rule: Rule, kept: ReadonlySet<string>) {
  let stuck = '';
  for (const closeness of [rule.threshold, 1]) {
    const bound = bindCells(cells, claims, closeness);
    const hidden = hideCells(bound, rule, kept);
    if (!('stuck' in hidden)) return { bound, hidden };
    stuck = hidden.stuck;
  }
  throw new Error(`A count cannot be withheld safely: ${stuck.replaceAll('\t', ' ')}`);
}

const vintageText = (row: Observation): string => `${addressText(row)}\t${row.published}\t${row.value}`;
