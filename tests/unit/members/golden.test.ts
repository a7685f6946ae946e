import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compositionFigure } from '../../../src/lib/figures/members/compositionFigure';
import { flowFigure } from '../../../src/lib/figures/members/flowFigure';
import { leagueFigure } from '../../../src/lib/figures/members/leagueFigure';
import type { MemberFigure } from '../../../src/lib/figures/members/memberFigure';
import type { MemberInput } from '../../../src/lib/figures/members/memberInput';
import { outlierFigure } from '../../../src/lib/figures/members/outlierFigure';
import { profileFigure } from '../../../src/lib/figures/members/profileFigure';
import { pyramidFigure } from '../../../src/lib/figures/members/pyramidFigure';
import { stockFigure } from '../../../src/lib/figures/members/stockFigure';
import { togetherFigure } from '../../../src/lib/figures/members/togetherFigure';
import { memberSourceLine } from '../../../src/lib/language/members/memberSourceLine';
import { LANGUAGES } from '../../../src/lib/model/language';
import { openDemo, type Demo } from './support/demo';

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/members` rewrites the files; read every changed line before committing it. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const CASES = [
  ['M-00', 2025],
  ['M50-12', 2023],
  ['M136-077', 2025]
] as const;
const ROWS = 6;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.engine.close());

function figuresOf(input: MemberInput): MemberFigure[] {
  const profile = profileFigure(input);
  return [
    stockFigure(input),
    flowFigure(input),
    pyramidFigure(input),
    compositionFigure(input, 'age'),
    compositionFigure(input, 'theory'),
    ...(profile ? [profile] : []),
    leagueFigure(input, { order: 'women', lowestFirst: false, kind: '' }),
    outlierFigure(input),
    togetherFigure(input, { x: 'economy', y: 'good', kind: '' })
  ];
}

/** A figure as a reader has it: words, the beginning of its table, what the keyboard is told of its drawing. */
function textOf(input: MemberInput, figure: MemberFigure): string {
  const { table } = figure;
  const points = figure.draw?.(660).points.flat().slice(0, ROWS) ?? [];
  return [
    `# ${figure.title}`,
    figure.measure,
    figure.sentence,
    ...figure.notes.map((note) => `> ${note}`),
    memberSourceLine(input.lang, figure.origins, input.snapshot),
    [table.head, ...table.columns.map((column) => [column.label, column.measure].filter(Boolean).join(', '))].join(
      ' | '
    ),
    ...table.rows.slice(0, ROWS).map((row) => [row.head, ...row.cells.map(({ text }) => text)].join(' | ')),
    ...points.map(({ text }) => `* ${text}`),
    ''
  ].join('\n');
}

describe('member statistics in words', () => {
  it.each(CASES.flatMap(([unit, year]) => LANGUAGES.map((lang) => ({ unit, year, lang }))))(
    '$lang $unit $year',
    async ({ unit, year, lang }) => {
      const path = fileURLToPath(new URL(`golden/${unit}-${year}.${lang}.txt`, import.meta.url));
      const input = await demo.input(lang, unit, year);
      const text = figuresOf(input)
        .map((figure) => textOf(input, figure))
        .join('\n');
      if (update) writeFileSync(path, text);
      expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    },
    60_000
  );
});
