import { headlineLines } from '../../../../src/lib/language/sentence/headlineLines';
import { citeHeadline } from '../../../../src/lib/language/sentence/citeHeadline';
import { overviewParagraph } from '../../../../src/lib/language/sentence/overviewParagraph';
import type { Language } from '../../../../src/lib/model/language';
import { isMissing } from '../../../../src/lib/model/missing';
import type { Evidence, Segment } from '../../../../src/lib/model/segment';
import { partyRows } from '../../../../src/lib/figures/party/partyRows';
import type { OverviewAnswer } from '../../../../src/lib/questions/overview';
import { overviewFigures } from '../../../../src/lib/view/overviewFigures';

/** Every number with evidence that the page shows, repetitions included. */
export function evidenceOf(lang: Language, answer: OverviewAnswer): Evidence[] {
  const figures = overviewFigures(answer);
  const { unit, country, view } = answer;
  const paragraph = overviewParagraph(lang, figures.all, { ...view, unit, country });
  const segments: Segment[] = [
    ...paragraph.known,
    ...paragraph.hindsight,
    ...figures.strip.flatMap((standing) => [
      ...(isMissing(standing.now) ? [] : [citeHeadline(lang, standing, standing.now).number]),
      ...headlineLines(lang, standing, country).flat()
    ]),
    ...partyRows(lang, figures.party).flatMap((row) => [row.value, row.plan ?? '', row.percent ?? ''])
  ];
  return segments.filter((segment): segment is Evidence => typeof segment !== 'string');
}

/** Numbers as a reader of that language reads them: `400.421`, `−6,02`; `400,421`, `−6.02`. */
export function numbersIn(lang: Language, text: string): { value: number; decimals: number }[] {
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  return [...text.matchAll(/−?\d[\d.,]*\d|−?\d/g)].map(([found]) => {
    const plain = found.replaceAll(group, '').replace(point, '.').replace('−', '-');
    return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  });
}

/** The four sums that a page may show, worked out again from the printed operands. */
const SUMS: readonly [RegExp, (a: number, b: number) => number][] = [
  [/^\(\S+ \/ \S+ − 1\) × 100 = /, (a, b) => (a / b - 1) * 100],
  [/^\S+ \/ \S+ × 100 = /, (a, b) => (a / b) * 100],
  [/^\S+ \/ \S+ = /, (a, b) => a / b],
  [/^\S+ − \S+ = /, (a, b) => a - b]
];

export interface Sum {
  a: number;
  b: number;
  /** Worked out from the operands. */
  result: number;
  /** As printed after the equals sign. */
  printed: { value: number; decimals: number };
}

/** Reads a formula and works it out; null when it is none of the four. */
export function workedOut(lang: Language, formula: string): Sum | null {
  const sum = SUMS.find(([shape]) => shape.test(formula));
  const [left = '', right = ''] = formula.split(' = ');
  const operands = numbersIn(lang, left.replace(' − 1) × 100', '').replace(' × 100', ''));
  const printed = numbersIn(lang, right)[0];
  const [a, b] = operands;
  if (!sum || !a || !b || !printed || operands.length !== 2) return null;
  return { a: a.value, b: b.value, result: sum[1](a.value, b.value), printed };
}
