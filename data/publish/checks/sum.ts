import { parsePeriod } from '../../../src/lib/model/period';
import type { Regime, Unit } from '../../../src/lib/model/unit';
import type { Catalogue } from '../catalogue';
import { printedNumber } from '../decimal';
import { seriesKey, type Entry } from '../entry';
import { compareLatest } from '../latest';
import { error, type Problem } from '../problem';
import { isValid } from './unitValidity';

/** Source × indicator × period × breakdown × plan: what must add up. */
function tableKey({ observation: o }: Entry): string {
  return seriesKey({ ...o, unit: '' }) + `\t${o.source}`;
}

/**
 * Rounding of a sum: half the last printed digit for each child, the finest digit of the children being the table's
 * (a trailing zero is often lost). A total printed more coarsely adds half of its own digit.
 */
function tolerance(parent: Entry, children: readonly Entry[]): number {
  const digit = Math.min(...children.map((c) => c.digit));
  return (digit * children.length + (parent.digit > digit ? parent.digit : 0)) / 2;
}

/** Where an indicator adds up and one source gives a unit and all its valid children of a regime, the sum is the total. */
export function checkSum(entries: readonly Entry[], catalogue: Catalogue): Problem[] {
  const families = new Map<string, Map<Regime, Unit[]>>();
  for (const unit of catalogue.units.values()) {
    if (unit.parent === '') continue;
    const regimes = families.get(unit.parent) ?? new Map<Regime, Unit[]>();
    regimes.set(unit.regime, [...(regimes.get(unit.regime) ?? []), unit]);
    families.set(unit.parent, regimes);
  }
  const tables = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const o = entry.observation;
    // An approximate value or a band proves nothing about a sum.
    if (catalogue.indicators.get(o.indicator)?.aggregation !== 'sum' || o.qualifier !== '' || o.upper !== null)
      continue;
    const key = tableKey(entry);
    const table = tables.get(key) ?? new Map<string, Entry>();
    const held = table.get(o.unit);
    if (!held || compareLatest(o, held.observation) < 0) table.set(o.unit, entry);
    tables.set(key, table);
  }
  const problems: Problem[] = [];
  for (const table of tables.values()) {
    for (const [code, parent] of table) {
      for (const [regime, all] of families.get(code) ?? []) {
        const period = parsePeriod(parent.observation.period);
        const units = all.filter((unit) => period && isValid(unit, period.start, period.end));
        const children = units.flatMap((unit) => table.get(unit.code) ?? []);
        if (children.length < 2 || children.length < units.length) continue;
        const sum = children.reduce((total, c) => total + c.observation.value, 0);
        const gap = sum - parent.observation.value;
        // The last term absorbs what binary fractions add.
        if (Math.abs(gap) <= tolerance(parent, children) + 1e-9 * Math.abs(sum)) continue;
        problems.push(differs(parent, regime, children.length, sum, gap));
      }
    }
  }
  return problems;
}

function differs(parent: Entry, regime: Regime, n: number, sum: number, gap: number): Problem {
  const o = parent.observation;
  const number = (v: number) => printedNumber(Number(v.toPrecision(12)));
  const what = `${o.indicator} ${o.unit} ${o.period}${o.category && ` ${o.category}`}`;
  return error(
    parent,
    'sum',
    `${what}: tổng ${n} đơn vị (${regime}) là ${number(sum)}, khác ${number(o.value)} của cấp trên (lệch ${number(gap)}); hãy so lại với nguồn, hoặc ghi lý do vào exceptions.csv.`,
    `${what}: the ${n} units (${regime}) add up to ${sum}, not ${o.value} (gap ${gap}); compare with the source, or state a reason in exceptions.csv.`
  );
}
