import type { JudgedClaim } from '$lib/model/claim';
import type { Unit } from '$lib/model/unit';
import { claimRows } from '$lib/questions/claims';
import type { FigureQuestion } from '../sqlLink';

/** With more territories than these only the periods of the number itself are asked for. */
const FEW = 8;

/** What asks for the figures that a number was held against; null when it is not known what it is about. */
export function claimQuestion(
  { claim, judgement }: JudgedClaim,
  units: readonly Unit[],
  snapshot: string
): FigureQuestion | null {
  const { computed, older, published, missing } = judgement;
  const rows = [...(computed?.parts ?? []), ...(older?.parts ?? []), ...published];
  const territoryOf = (code: string) => units.find((unit) => unit.code === code)?.territory ?? '';
  const { reading } = claim;
  const against = reading?.comparison;
  const indicators = [...rows, ...missing].map(({ indicator }) => indicator);
  const territories = [...rows.map(({ territory }) => territory), ...missing.map(({ unit }) => territoryOf(unit))];
  if (reading) {
    indicators.push(reading.indicator, against?.againstIndicator ?? '');
    territories.push(territoryOf(reading.unit), territoryOf(against?.againstUnit ?? ''));
  }
  const each = (list: readonly string[]) => [...new Set(list)].filter(Boolean).sort();
  const selection = { indicators: each(indicators), territories: each(territories) };
  if (selection.indicators.length === 0 || selection.territories.length === 0) return null;
  const periods = selection.territories.length > FEW ? each(rows.map(({ period }) => period)) : null;
  return { question: claimRows({ ...selection, snapshot, periods }), snapshot };
}
