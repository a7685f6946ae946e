import { OTHER_FORMS, type Claim, type ClaimCorrection, type ClaimReading, type OtherForm } from '../model/claim';
import { parsePeriod } from '../model/period';
import type { Unit } from '../model/unit';
import { unitOn } from '../view/defaults';
import { firstFigure } from './firstFigure';
import { NO_READING } from './noReading';

/**
 * The correction of each claim, by the claim's index: the one said of its very place, else, where the text was edited
 * before it, the nearest number with the same text that has none. Of several for one place the last holds.
 */
export function matchCorrections(
  claims: readonly Claim[],
  corrections: readonly ClaimCorrection[]
): Map<number, ClaimCorrection> {
  const byText = new Map<string, Claim[]>();
  const wanted = new Set(corrections.map(({ text }) => text));
  for (const claim of claims) {
    if (!wanted.has(claim.text)) continue;
    const same = byText.get(claim.text);
    if (same) same.push(claim);
    else byText.set(claim.text, [claim]);
  }
  const found = new Map<number, ClaimCorrection>();
  const moved: ClaimCorrection[] = [];
  for (const correction of corrections) {
    const claim = byText.get(correction.text)?.find(({ start }) => start === correction.start);
    if (claim) found.set(claim.index, correction);
    else moved.push(correction);
  }
  for (const correction of moved) {
    const free = (byText.get(correction.text) ?? []).filter(({ index }) => !found.has(index));
    const away = ({ start }: Claim) => Math.abs(start - correction.start);
    const nearest = free.reduce<Claim | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
    if (nearest) found.set(nearest.index, correction);
  }
  return found;
}

/** The claims as the reader says they are to be read. Those without a correction stay the same objects. */
export function applyCorrections(
  claims: readonly Claim[],
  corrections: readonly ClaimCorrection[],
  units: readonly Unit[]
): Claim[] {
  if (corrections.length === 0) return [...claims];
  const found = matchCorrections(claims, corrections);
  return claims.map((claim) => {
    const correction = found.get(claim.index);
    return correction ? corrected(claim, correction, units) : claim;
  });
}

function corrected(claim: Claim, { reading: said, ignored }: ClaimCorrection, units: readonly Unit[]): Claim {
  if (ignored) return withoutFigure(claim);
  if (Object.keys(said).length === 0) return claim;
  const figure = isOther(claim) ? asFigure(claim) : claim;
  if (!figure) return claim;
  const reading = inItsRegime({ ...(figure.reading ?? NO_READING), ...said }, said, units);
  const cue = (part: keyof Claim['cues'], ...keys: (keyof ClaimReading)[]) =>
    keys.some((key) => key in said) ? null : figure.cues[part];
  return {
    ...figure,
    reading,
    cues: {
      indicator: cue('indicator', 'indicator', 'dimension', 'category'),
      unit: cue('unit', 'unit'),
      period: cue('period', 'period'),
      comparison: cue('comparison', 'comparison')
    }
  };
}

const isOther = ({ form }: Claim): boolean => OTHER_FORMS.includes(form as OtherForm);

function withoutFigure(claim: Claim): Claim {
  const form = isOther(claim) ? claim.form : 'label';
  return { ...claim, form, value: NaN, upper: null, of: null, step: 0, reading: null };
}

/** A number that was taken for a date or a label, as the figure that the reader says it is. */
function asFigure(claim: Claim): Claim | null {
  const figure = firstFigure(claim.text);
  return (
    figure && { ...claim, form: 'plain', value: figure.value, upper: null, of: null, measure: '', step: figure.step }
  );
}

/** Who changes only the period means the same place, which may have had another code then. */
function inItsRegime(reading: ClaimReading, said: Partial<ClaimReading>, units: readonly Unit[]): ClaimReading {
  const end = parsePeriod(reading.period)?.end;
  const territory = units.find(({ code }) => code === reading.unit)?.territory;
  if (!('period' in said) || 'unit' in said || !end || !territory) return reading;
  return { ...reading, unit: unitOn(units, territory, end)?.code ?? reading.unit };
}
