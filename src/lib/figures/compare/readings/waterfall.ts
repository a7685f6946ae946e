import { waterfallBars, waterfallHeight, type WaterfallBar } from '$lib/charts/waterfallBars';
import { changeSteps, contributionSteps, type WaterfallStep } from '$lib/compute/waterfall';
import { cellText } from '$lib/language/comparison/cellText';
import { rest, total, totalOf } from '$lib/language/comparison/chartWords';
import { partialTotal, summedTotal } from '$lib/language/comparison/chartWordsMap';
import { isFilled, measureOf } from '$lib/language/comparison/read';
import { categoryName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { pick } from '$lib/language/sentence/words';
import { sentenceCase } from '$lib/language/sentenceCase';
import { statusWord } from '$lib/language/status';
import type { Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';

const NARROW = 560;

/** Contributions add up within one period; levels are held against another period. */
const isContribution = ({ comparison }: ReadingInput): boolean =>
  comparison.transform === 'contribution' ||
  (comparison.transform === 'level' && comparison.indicators[0] === 'grdp-contribution');

/** The parts of the subject, and its published total where the cube holds one. */
function partsOf({ cube }: ReadingInput): { parts: Series[]; whole: Series | undefined } {
  const unit = (cube.series.find((series) => series.subject) ?? cube.series[0])?.unit.code;
  const own = cube.series.filter((series) => series.unit.code === unit);
  const parts = own.filter((series) => series.category !== '');
  return { parts, whole: own.find((series) => series.category === '') };
}

/** First and last period in which the parts have values. */
function endsOf({ cube }: ReadingInput, parts: readonly Series[]): { first: number; last: number } {
  const have = cube.periods.flatMap((_, i) => (parts.some((series) => isFilled(series.cells[i])) ? [i] : []));
  return { first: have[0] ?? 0, last: have.at(-1) ?? 0 };
}

function stepsOf(input: ReadingInput): WaterfallStep[] {
  const { parts, whole } = partsOf(input);
  const { first, last } = endsOf(input, parts);
  return isContribution(input) ? contributionSteps(parts, whole, last) : changeSteps(parts, whole, [first, last]);
}

function nameOf({ lang, comparison }: ReadingInput, { kind, series, cell, total: of }: WaterfallStep, both: boolean) {
  if (kind === 'rest') return rest(lang);
  if (series) return sentenceCase(categoryName(lang, comparison.by, series.category));
  const period = formatPeriod(lang, cell.period, 'short');
  if (of === 'published') return both ? totalOf(lang, period) : total(lang);
  const words = of === 'summed' ? summedTotal(lang) : partialTotal(lang);
  return both ? `${words}, ${period}` : words;
}

function barOf(input: ReadingInput, step: WaterfallStep, of: Series, both: boolean): WaterfallBar {
  const { lang, cube } = input;
  const { kind, from, to, cell } = step;
  const isTotal = kind === 'before' || kind === 'after';
  const label = cellText(
    lang,
    cell,
    measureOf(cube, of),
    pick(lang, of.indicator.measure_vi, of.indicator.measure_en),
    {
      sign: !isTotal
    }
  );
  const name = nameOf(input, step, both);
  const status = cell.status && cell.status !== 'final' ? ` (${statusWord(lang, cell.status)})` : '';
  const period = both && isTotal ? '' : `, ${formatPeriod(lang, cell.period, 'short')}`;
  return {
    kind,
    name,
    from,
    to,
    label,
    status: cell.status,
    text: `${unitName(lang, of.unit)}, ${name}${period}: ${label}${status}`
  };
}

/**
 * Parts of a breakdown upon each other: contributions of one period up to their total, or from the total of the first
 * period over the change of each part to the total of the last. Only the subject is drawn.
 */
export const waterfall: Reading = {
  code: 'waterfall',
  whyNot: (input) => {
    const { comparison, cube } = input;
    if (!comparison.by) return 'needs-breakdown';
    const { parts } = partsOf(input);
    const one = parts.find((series) => series.cells.some(isFilled));
    if (!one) return 'no-value';
    if (new Set(cube.series.map((series) => series.indicator.code)).size > 1) return 'several-indicators';
    if (isContribution(input)) return null;
    const { kind, aggregation } = one.indicator;
    const adds = comparison.transform === 'level' && (kind === 'flow' || kind === 'stock') && aggregation === 'sum';
    if (!adds) return 'not-additive';
    const { first, last } = endsOf(input, parts);
    if (first === last) return 'one-period';
    return stepsOf(input).length === 0 ? 'no-value' : null;
  },
  draw: (input, width) => {
    const both = !isContribution(input);
    const [of] = partsOf(input).parts;
    if (!of) throw new Error('drawn against whyNot');
    const bars = stepsOf(input).map((step) => barOf(input, step, of, both));
    return {
      option: waterfallBars({ bars, narrow: width < NARROW }),
      points: [bars.map(({ text }, dataIndex) => ({ seriesIndex: 1, dataIndex, text }))],
      height: waterfallHeight(bars)
    };
  }
};
