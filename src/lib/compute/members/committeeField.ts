import { missing, isMissing, type Maybe } from '../../model/missing';
import { quantile } from '../quantile';
import { quarterOf, quartiles, type Quarter, type Quartiles } from '../quartiles';
import { COMMITTEE_MEASURES, MEASURE_KINDS, type CommitteeMeasure, type Measured } from './committeeMeasures';

/** A committee of a list with its kind (code of its group, empty for none) and what was measured. */
export interface CommitteeFacts {
  unit: string;
  kind: string;
  values: Record<CommitteeMeasure, Maybe<Measured>>;
}

/** Fewer others with a value make no field. */
const FEWEST = 5;

export interface FieldPlace {
  measure: CommitteeMeasure;
  own: Maybe<Measured>;
  /** Of all committees of the kind that have a value; `too-few-peers` below five. */
  field: Maybe<Quartiles>;
  /** Null where neither high nor low is better, or nothing can be said. */
  quarter: Quarter | null;
}

/** Values of a measure, those that are there. */
export const valuesOf = (committees: readonly CommitteeFacts[], measure: CommitteeMeasure): number[] =>
  committees.flatMap(({ values }) => {
    const value = values[measure];
    return isMissing(value) ? [] : [value.value];
  });

/** Where a committee stands among its kind, measure by measure. */
export function committeeField(own: CommitteeFacts, all: readonly CommitteeFacts[]): FieldPlace[] {
  const peers = all.filter(({ kind }) => kind === own.kind);
  return COMMITTEE_MEASURES.map((measure): FieldPlace => {
    const value = own.values[measure];
    const values = valuesOf(peers, measure);
    const field =
      (values.length < FEWEST ? null : quartiles(values)) ??
      missing('too-few-peers', { have: values.length, of: peers.length });
    const { better } = MEASURE_KINDS[measure];
    const judged = better !== 'none' && !isMissing(field) && !isMissing(value);
    return { measure, own: value, field, quarter: judged ? quarterOf(values, value.value, better) : null };
  });
}

/** Upper bounds of classes 1–4 of a column, for colour: quintiles, the same for all committees shown. */
export function columnBounds(committees: readonly CommitteeFacts[], measure: CommitteeMeasure): number[] {
  const values = valuesOf(committees, measure);
  if (values.length < FEWEST || new Set(values).size === 1) return [];
  return [0.2, 0.4, 0.6, 0.8].map((share) => quantile(values, share));
}

/** The class of a value, 0 for the lowest fifth to 4 for the highest; equal values share a class. */
export const fifthOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value > bound).length;
