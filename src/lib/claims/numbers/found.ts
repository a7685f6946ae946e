import type { FigureForm, NumberForm, NumberFound, OtherForm } from '../../model/claim';

/** A reading of a place of the text, before its qualifier is looked for. */
export type Found = Omit<NumberFound, 'text' | 'qualifier' | 'estimated'>;

const NOTHING = { value: NaN, upper: null, of: null, measure: '', noun: '', step: 0 } as const;

/** What is no figure: without a value, its step 0. */
export function other(form: OtherForm, start: number, end: number): Found {
  return { ...NOTHING, start, end, form };
}

export function figure(
  form: FigureForm,
  start: number,
  end: number,
  parts: Partial<Found> & Pick<Found, 'value' | 'step'>
): Found {
  return { ...NOTHING, ...parts, start, end, form };
}

export function isFigure(form: NumberForm): boolean {
  return !['date', 'period', 'document', 'label', 'time'].includes(form);
}

/** The longest reading; of equally long ones the first. */
export function longest(readings: readonly (Found | null)[]): Found | null {
  let best: Found | null = null;
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading;
  return best;
}
