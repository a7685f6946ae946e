import { formerUnits } from '../../compute/regroup';
import type { Claim } from '../../model/claim';
import type { Lexicon } from '../lexicon';
import { parsePeriod } from '../../model/period';
import { standingPeriods } from './standingPeriods';

/** What to ask for: everything of some indicators in some territories; totals of some periods in all provinces, for ranks. */
export interface NeededFigures {
  indicators: string[];
  territories: string[];
  ranked: { indicators: string[]; territories: string[]; periods: string[] } | null;
}

/** What claims are about, what that is compared with, worked out of, counted out of, and what may have been meant. */
export function neededFigures(claims: readonly Claim[], lexicon: Lexicon): NeededFigures {
  const readings = claims.flatMap(({ reading }) => reading ?? []);
  const said = new Set(readings.flatMap((one) => [one.indicator, one.comparison?.againstIndicator ?? '']));
  const indicators = withRelatives(said, lexicon);
  const units = new Set(readings.flatMap((one) => [one.unit, one.comparison?.againstUnit ?? '']));
  const territories = new Set([lexicon.subject]);
  for (const unit of lexicon.units) {
    if (unit.regime === 'country') territories.add(unit.territory);
    if (!units.has(unit.code)) continue;
    territories.add(unit.territory);
    for (const former of formerUnits(unit, lexicon.units, lexicon.unitChanges)) territories.add(former.territory);
  }
  territories.delete('');
  return { indicators, territories: [...territories].sort(), ranked: rankedOf(claims, lexicon) };
}

/**
 * Indicators that are needed with some: both ways between a comparison and what it compares, parts of rules, wholes, and
 * those of the same measure and theme.
 */
function withRelatives(said: ReadonlySet<string>, { indicators }: Lexicon): string[] {
  const named = indicators.filter((entry) => said.has(entry.code));
  const filled = (codes: readonly string[]) => new Set(codes.filter((code) => code !== ''));
  const bases = filled([...named.map((entry) => entry.code), ...named.map((entry) => entry.compares)]);
  const rules = filled(
    named.flatMap((entry) => entry.aggregation.replace(/^(sum|none|weighted:|ratio:)/, '').split('/'))
  );
  const kinds = new Set(named.filter((entry) => entry.measure).map((entry) => `${entry.theme} ${entry.measure}`));
  const wholes = filled(named.map((entry) => entry.out_of));
  const wanted = indicators.filter(
    ({ code, compares, out_of, theme, measure }) =>
      bases.has(code) ||
      bases.has(compares) ||
      rules.has(code) ||
      wholes.has(code) ||
      bases.has(out_of) ||
      kinds.has(`${theme} ${measure}`)
  );
  return wanted.map((entry) => entry.code).sort();
}

function rankedOf(claims: readonly Claim[], lexicon: Lexicon): NeededFigures['ranked'] {
  const readings = claims.flatMap(({ reading, form }) =>
    reading && (reading.comparison?.kind === 'rank' || form === 'rank') ? [reading] : []
  );
  const known = new Map(lexicon.indicators.map((entry) => [entry.code, entry]));
  const indicators = new Set<string>();
  const periods = new Set<string>();
  for (const { indicator, period } of readings) {
    const entry = known.get(indicator);
    if (!entry || !parsePeriod(period)) continue;
    indicators.add(entry.comparison === 'rank' ? entry.compares : indicator);
    for (const key of [period, ...standingPeriods(period).same]) periods.add(key);
  }
  if (indicators.size === 0) return null;
  const provinces = lexicon.units.filter((unit) => unit.regime === 'province63' || unit.regime === 'province34');
  const territories = [...new Set(provinces.map((unit) => unit.territory))].sort();
  return { indicators: [...indicators].sort(), territories, periods: [...periods].sort() };
}
