import type { Cell } from '../../../../src/lib/model/cube';

const SIGN: Record<string, string> = { '×': '*', '−': '-', '^': '**' };

/** What a formula comes to, its tokens read as arithmetic up to the last `=`. Throws on anything that is not. */
export function worth(formula: Cell['formula']): number {
  const tokens = (formula ?? []).slice(0, formula?.lastIndexOf('=') ?? 0);
  const text = tokens.map((token) => (typeof token === 'number' ? `(${token})` : (SIGN[token] ?? token)));
  if (!text.every((token) => /^(\(-?[\d.]+(e[+-]?\d+)?\)|[()*/+-]|\*\*)$/.test(token))) throw new Error(text.join(' '));
  return Number(new Function(`return ${text.join(' ')}`)());
}
