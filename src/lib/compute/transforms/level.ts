import { ownMeasure, type TransformOf } from './transformInput';

/** The values as published. */
export const level: TransformOf = { measure: ownMeasure, cells: (series) => series.cells };
