import type { ClaimReading, Computation } from '../../model/claim';

/** Of `cao hơn n lần`: the times themselves, and how much they are above one. Null for anything else. */
export function ratioSides(
  { kind, value, parts }: Computation,
  { comparison }: ClaimReading
): { times: number; excess: number } | null {
  if (
    kind !== 'ratio' ||
    comparison?.kind !== 'ratio' ||
    comparison.said !== 'excess' ||
    comparison.direction === 'down'
  )
    return null;
  const [a, b] = parts;
  const times = a && b && b.value !== 0 ? a.value / b.value : value + 1;
  return { times, excess: times - 1 };
}

/** `cao hơn n lần` as the times it comes to; anything else as it is. */
export function asTimes(computation: Computation, reading: ClaimReading): Computation {
  const sides = ratioSides(computation, reading);
  return sides ? { ...computation, value: sides.times } : computation;
}
