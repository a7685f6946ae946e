import type { Computation } from '../model/claim';

/**
 * The arithmetic of a computation as plain text for machines: `6.27 / 5.05 = 1.24158415842`, decimal points, all digits.
 * Where the parts give the value in no simple way: `average-growth(6.27, 6.52) = 6.39`. A value as published stands alone.
 */
export function formula({ kind, value, upper, parts, implied }: Computation): string {
  const result = upper === null ? number(value) : `${number(value)}..${number(upper)}`;
  const [first, ...others] = parts;
  if (!first) return result;
  if (kind === 'rank') return `rank(${number(first.value)}) of ${implied?.value ?? parts.length} = ${result}`;
  const a = first.value;
  if (kind === 'level' && others.length === 1 && !implied && a === value)
    return `${result} of ${number(others[0]?.value ?? NaN)}`;
  if (others.length === 0 && !implied) return a === value ? result : `${number(a)} = ${result}`;
  const b = implied?.value ?? others[0]?.value ?? NaN;
  const isPair = implied !== null || others.length === 1;
  const expression = isPair ? pairs(a, b).find(([, gives]) => isNear(gives, value))?.[0] : sum(parts, value);
  return `${expression ?? `${kind}(${parts.map((part) => number(part.value)).join(', ')})`} = ${result}`;
}

function pairs(a: number, b: number): (readonly [string, number])[] {
  const [x, y] = [number(a), number(b)];
  return [
    [`${x} / ${y}`, a / b],
    [`${x} / ${y} * 100`, (a / b) * 100],
    [`${x} / ${y} * 100 - 100`, (a / b) * 100 - 100],
    [`100 - ${x} / ${y} * 100`, 100 - (a / b) * 100],
    [`${x} - ${y}`, a - b],
    [`${y} - ${x}`, b - a],
    [`${x} / ${y} - 1`, a / b - 1],
    [`${y} / ${x}`, b / a],
    [`${x} + ${y}`, a + b]
  ];
}

function sum(parts: Computation['parts'], value: number): string | undefined {
  const total = parts.reduce((all, part) => all + part.value, 0);
  return isNear(total, value) ? parts.map((part) => number(part.value)).join(' + ') : undefined;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Binary residue is no part of a figure. */
const number = (value: number): string => String(Number(value.toPrecision(12)));
