import type { Comparison, IndicatorKind } from '../../src/lib/model/indicator';
import type { Regime, UnitChange } from '../../src/lib/model/unit';

/** The model has these as types only; the checks need them as lists. */
export const KINDS = ['stock', 'flow', 'rate', 'ratio', 'comparison'] as const satisfies readonly IndicatorKind[];
export const BETTER = ['up', 'down', 'band', 'none'] as const;
export const COMPARISONS = [
  'percent-of-plan',
  'percent-change',
  'ratio-to-country',
  'share-of-country',
  'rank',
  'average-growth',
  'required-growth'
] as const satisfies readonly Comparison[];
export const REGIMES = [
  'country',
  'province63',
  'province34',
  'district',
  'commune126',
  'committee'
] as const satisfies readonly Regime[];
export const RELATIONS = ['unchanged', 'merged', 'split'] as const satisfies readonly UnitChange['relation'][];

/** By what the fact tables of a snapshot can be cut into files (docs/snapshot.md). */
export const PARTITIONS = ['indicator'] as const;
export type Partition = (typeof PARTITIONS)[number];

export const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text);
