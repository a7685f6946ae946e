import { decimalsOf } from '../../compute/decimals';
import type { ClaimReading, Computation } from '../../model/claim';
import { parsePeriod } from '../../model/period';
import { formatNumber } from '../number';
import { shownDecimals } from '../observation';
import type { Naming } from './naming';

interface Formula {
  /** Without its result: `(400.421 − 332.961) / 332.961 × 100`. */
  text: string;
  value: number;
}

/** A sum of more than this many parts is not written out. */
const MOST_TERMS = 8;

/**
 * The arithmetic of a computation in numbers as published. Null where there is none (a value as published, a rank) and where
 * none of the ways to compute such a thing from the parts gives the value: what is written must come out.
 */
export function formulaOf(naming: Naming, computation: Computation, reading: ClaimReading): string | null {
  const { value, upper, parts } = computation;
  if (upper !== null || parts.some((part) => part.upper !== null)) return null;
  const tolerance = toleranceOf(value);
  return ways(naming, computation, reading).find((way) => Math.abs(way.value - value) <= tolerance)?.text ?? null;
}

/** A value may have been rounded: 1.24 stands for what is within half a hundredth of it. */
const toleranceOf = (value: number) => Math.max(1e-6 * Math.abs(value), 0.51 * 10 ** -decimalsOf(value));

function ways(naming: Naming, { kind, parts, implied }: Computation, { comparison }: ClaimReading): Formula[] {
  const [first, second] = parts;
  const shown = (n: number, indicator: string) =>
    formatNumber(naming.lang, n, {
      decimals: shownDecimals({ value: n, upper: null }, naming.indicator(indicator))
    });
  const a = first?.value;
  const b = kind === 'percent-of-plan' && implied ? implied.value : second?.value;
  if (first === undefined || a === undefined) return [];
  const [A, B] = [shown(a, first.indicator), shown(b ?? 0, (!implied && second?.indicator) || first.indicator)];
  if (kind === 'level')
    return parts.length < 2
      ? []
      : [
          sumOf(
            parts.map(({ value }) => value),
            parts.map((part) => shown(part.value, part.indicator))
          ),
          ...(b ? [over(a, b, A, B)] : [])
        ];
  if (kind === 'average-growth')
    return averages(
      parts,
      parts.map((part) => shown(part.value, part.indicator))
    );
  if (b === undefined) return [];
  return twoParts(kind, comparison?.said ?? 'plain', comparison?.direction === 'down', a, b, A, B);
}

function twoParts(
  kind: Computation['kind'],
  said: 'plain' | 'excess' | 'index',
  isDown: boolean,
  a: number,
  b: number,
  A: string,
  B: string
): Formula[] {
  const rise = relative(a, b, A, B);
  const fall = relative(b, a, B, A, b, B);
  const level = { text: `${A} / ${B} × 100`, value: (a / b) * 100 };
  const minus = { text: `${A} − ${held(B)}`, value: a - b };
  const reverse = { text: `${B} − ${held(A)}`, value: b - a };
  switch (kind) {
    case 'percent-of-plan':
    case 'percent-change': {
      const plain = kind === 'percent-of-plan' ? said !== 'excess' : said === 'index';
      return plain ? [level, rise, fall] : isDown ? [fall, rise, level] : [rise, fall, level];
    }
    case 'share':
      return [level];
    case 'point-change':
    case 'amount-change':
    case 'gap':
      return isDown ? [reverse, minus, fall, rise] : [minus, reverse, rise, fall];
    case 'ratio': {
      const times = over(a, b, A, B);
      const turned = over(b, a, B, A);
      const more = [times, turned].map(({ text, value }) => ({ text: `${text} − 1`, value: value - 1 }));
      const less = { text: `1 − ${A} / ${B}`, value: 1 - a / b };
      const all = isDown ? [turned, less, ...more, times] : [times, ...more, turned, less];
      return said === 'excess' ? [...more, less, ...all] : all;
    }
    default:
      return [];
  }
}

const over = (a: number, b: number, A: string, B: string): Formula => ({ text: `${A} / ${held(B)}`, value: a / b });

const relative = (a: number, b: number, A: string, B: string, base = b, baseText = B): Formula => ({
  text: `(${A} − ${held(B)}) / ${held(baseText)} × 100`,
  value: ((a - b) / base) * 100
});

/** A number below zero in the middle of an expression. */
const held = (text: string) => (text.startsWith('\u2212') ? `(${text})` : text);

const sumOf = (values: readonly number[], texts: readonly string[]): Formula => ({
  text:
    texts.length > MOST_TERMS
      ? [...texts.slice(0, MOST_TERMS - 1), '…'].join(' + ')
      : texts.map((text, i) => (i === 0 ? text : held(text))).join(' + '),
  value: values.reduce((sum, value) => sum + value, 0)
});

/** From the level at both ends, from yearly rates (compound, then plain). */
function averages(parts: Computation['parts'], texts: readonly string[]): Formula[] {
  const [last, first] = parts;
  if (!last || !first) return [];
  const years = Math.abs((parsePeriod(last.period)?.year ?? 0) - (parsePeriod(first.period)?.year ?? 0)) || 1;
  const ends = {
    text: `((${texts[0]} / ${texts[1]})^(1/${years}) − 1) × 100`,
    value: ((last.value / first.value) ** (1 / years) - 1) * 100
  };
  const n = parts.length;
  const factors = parts.map((part, i) => `(1 + ${held(texts[i] ?? '')}/100)`).join(' × ');
  const product = parts.reduce((all, { value }) => all * (1 + value / 100), 1);
  const compound = { text: `((${factors})^(1/${n}) − 1) × 100`, value: (product ** (1 / n) - 1) * 100 };
  const sum = sumOf(
    parts.map(({ value }) => value),
    texts
  );
  return [ends, compound, { text: `(${sum.text}) / ${n}`, value: sum.value / n }];
}
