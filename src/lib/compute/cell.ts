import type { Cell, Formula } from '../model/cube';
import { isMissing, type Maybe, type Missing } from '../model/missing';
import { STATUSES, type Status } from '../model/observation';

/** A cell without a value. */
export const noCell = (period: string, reason: Missing): Cell => ({
  period,
  value: reason,
  upper: null,
  status: '',
  observations: [],
  formula: null,
  pieced: false
});

/** The least settled of some statuses; empty for none. */
export function weakest(statuses: readonly (Status | '')[]): Status | '' {
  return STATUSES.find((status) => statuses.includes(status)) ?? '';
}

/** A cell worked out from others: their observations in order, their weakest status, and whether any was pieced. */
export function derivedCell(period: string, from: readonly Cell[], value: Maybe<number>, formula: Formula): Cell {
  if (isMissing(value)) return noCell(period, value);
  return {
    period,
    value,
    upper: null,
    status: weakest(from.map((cell) => cell.status)),
    observations: from.flatMap((cell) => cell.observations),
    formula,
    pieced: from.some((cell) => cell.pieced)
  };
}
