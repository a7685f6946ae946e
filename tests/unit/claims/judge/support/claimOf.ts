import type { Claim, ClaimComparison, ClaimReading, FigureForm } from '../../../../../src/lib/model/claim';
import type { Qualifier } from '../../../../../src/lib/model/observation';

/** `400421 1`: value and step. */
export interface Number {
  value: number;
  step: number;
  upper?: number;
  of?: number;
  qualifier?: Qualifier;
  form?: FigureForm;
  measure?: string;
  text?: string;
}

const COMPARISON: ClaimComparison = {
  kind: 'percent-change',
  said: 'plain',
  direction: '',
  againstUnit: '',
  againstPeriod: '',
  againstIndicator: ''
};

export type Reading = Partial<Omit<ClaimReading, 'comparison'>> & { comparison?: Partial<ClaimComparison> };

/** A claim as the reader of texts would hand it over; Hà Nội, 2023 and the level unless said otherwise. */
export function claimOf(number: Number, reading: Reading | null): Claim {
  const { value, step, upper = null, of = null, qualifier = '', form = 'amount', measure = '' } = number;
  const { comparison, ...rest } = reading ?? {};
  return {
    start: 0,
    end: 1,
    text: number.text ?? String(value),
    form,
    value,
    upper,
    of,
    measure,
    noun: '',
    step,
    qualifier,
    estimated: false,
    index: 0,
    reading: reading && {
      indicator: '',
      unit: 'P63-01',
      period: '2023',
      dimension: '',
      category: '',
      plan: false,
      planBy: '',
      ...rest,
      comparison: comparison ? { ...COMPARISON, ...comparison } : null
    },
    cues: { indicator: null, unit: null, period: null, comparison: null },
    sentence: { start: 0, end: 1 }
  };
}
