import type { Sourced, Vintage } from '$lib/model/known';

const KEY = ['indicator', 'period', 'dimension', 'category', 'plan_by'] as const;

/** The other publications of the same key (a plan is not a vintage of an actual value), as ordered by the question. */
export function vintagesOf(observation: Sourced & { territory?: string }, vintages: readonly Vintage[]): Vintage[] {
  const plan = observation.status === 'plan';
  const territory =
    observation.territory ?? vintages.find((vintage) => vintage.unit === observation.unit)?.territory ?? '';
  return vintages.filter(
    (vintage) =>
      vintage.territory === territory &&
      (vintage.status === 'plan') === plan &&
      KEY.every((key) => vintage[key] === observation[key])
  );
}
