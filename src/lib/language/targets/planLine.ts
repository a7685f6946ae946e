import type { PlanLevel } from '../../compute/targets/target';
import type { Language } from '../../model/language';
import type { Evidence, Segment } from '../../model/segment';
import type { Sourced } from '../../model/known';
import { isMissing } from '../../model/missing';
import { decimalsOf } from '../../compute/decimals';
import { planName } from '../assigner';
import { formatDate } from '../date';
import { formatMeasure } from '../measure';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { during } from '../sentence/during';
import { sentenceCase } from '../sentenceCase';
import { citeTarget, citeWorkedOut, type TargetSubject } from './citeTarget';
import { inMeasure, middleOf } from './targetNumber';
import type { TargetOfUnit } from './targetOfUnit';

/** One plan of a target as its row says it. */
export interface PlanLine {
  level: PlanLevel;
  /** `Dự toán Trung ương giao`. */
  name: string;
  /** The plan; null where only a percentage is known. */
  number: Evidence | null;
  /** `công bố 12/2025`, or how it is known. */
  known: string;
  /** How far the value is: `139,4%`, `+1,39 điểm`, a percentage as printed. */
  against: Evidence | null;
  /** What stands behind the number: of a percentage after a part of the year, which part. */
  againstNote: string;
  verdict: string;
  notes: Segment[][];
}

export function planLine(lang: Language, of: TargetOfUnit, level: PlanLevel): PlanLine {
  const { target, unit } = of;
  const t = targetsMessage(lang);
  const [first] = level.printed;
  const known =
    level.published !== null
      ? t.publishedOn(formatDate(lang, level.published.published_as))
      : level.origin === 'implied'
        ? t.implied
        : t.onlyPercent;
  const partly = level.origin === 'percent' && first && first.percent.period !== target.period;
  return {
    level,
    name: sentenceCase(planName(lang, level.assigner, target.indicator, unit)),
    number: level.published ? citeTarget(lang, level.published, of) : impliedNumber(lang, of, level),
    known,
    against: againstPlan(lang, of, level),
    againstNote: partly ? t.atPart(during(lang, first.percent.period)) : '',
    verdict: t.verdict[level.verdict],
    notes: [formerLine(lang, of, level), impliedLine(lang, of, level)].filter((line) => line.length > 0)
  };
}

function impliedNumber(lang: Language, of: TargetOfUnit, level: PlanLevel): Evidence | null {
  const [first, ...rest] = level.printed.flatMap(({ percent, value }): Sourced[] => (value ? [value, percent] : []));
  if (!level.plan || !first || level.origin !== 'implied') return null;
  const middle = middleOf(level.plan.value, level.plan.upper ?? level.plan.value);
  const sums = level.printed.flatMap(({ percent, value }) =>
    value
      ? [
          `${formatNumber(lang, value.value)} / ${formatNumber(lang, percent.value)} × 100 = ${formatNumber(lang, (value.value / percent.value) * 100, { decimals: of.target.indicator.decimals })}`
        ]
      : []
  );
  return citeWorkedOut(lang, of, {
    role: 'implied',
    text: formatMeasure(lang, middle, of.target.indicator.measure, {
      qualifier: 'about',
      decimals: Math.min(decimalsOf(middle), of.target.indicator.decimals)
    }),
    formula: sums.join('; '),
    observations: [first, ...rest]
  });
}

/** Printed beside this very value, a percentage is given as printed; else it is worked out. */
function againstPlan(lang: Language, of: TargetOfUnit, level: PlanLevel): Evidence | null {
  const { actual, indicator, period } = of.target;
  const said = level.printed.find(
    ({ percent, value }) => percent.period === period && (value === null || (!isMissing(actual) && value === actual))
  );
  const only = level.origin === 'percent' ? level.printed[0] : undefined;
  const printed = (said ?? only)?.percent;
  if (printed) return citeTarget(lang, printed, of, formatMeasure(lang, printed.value, 'percent'));
  if (isMissing(actual) || !level.plan) return null;
  const sources: [Sourced, ...Sourced[]] = level.published
    ? [actual, level.published]
    : [actual, ...level.printed.map(({ percent }) => percent)];
  const now = formatNumber(lang, actual.value);
  if (!isMissing(level.points)) {
    if (level.points === 0 && level.plan.upper !== null) return null;
    const end = level.points > 0 ? (level.plan.upper ?? level.plan.value) : level.plan.value;
    const text = formatMeasure(lang, level.points, 'points', { decimals: indicator.decimals, sign: true });
    const formula = `${now} − ${formatNumber(lang, end)} = ${formatNumber(lang, level.points, { decimals: indicator.decimals })}`;
    return citeWorkedOut(lang, of, { role: 'points', text, formula, observations: sources });
  }
  if (isMissing(level.percent)) return null;
  const text = formatMeasure(lang, level.percent, 'percent', { decimals: 1 });
  const plan = formatNumber(lang, (actual.value / level.percent) * 100, { decimals: indicator.decimals });
  return citeWorkedOut(lang, of, {
    role: 'percent',
    text,
    formula: `${now} / ${plan} × 100 = ${text}`,
    observations: sources
  });
}

function formerLine(lang: Language, of: TargetSubject, { former }: PlanLevel): Segment[] {
  if (former.length === 0) return [];
  const t = targetsMessage(lang);
  return [
    t.before,
    ...former.flatMap((row, i): Segment[] => [
      i > 0 ? '; ' : '',
      citeTarget(lang, row, of),
      ` (${t.publishedOn(formatDate(lang, row.published_as))})`
    ]),
    '.'
  ].filter((segment) => segment !== '');
}

/** What the percentages behind an implied plan were printed beside, and the band that they allow together. */
function impliedLine(lang: Language, of: TargetOfUnit, level: PlanLevel): Segment[] {
  if (level.origin !== 'implied' || !level.plan) return [];
  const t = targetsMessage(lang);
  const { indicator } = of.target;
  const parts = level.printed.flatMap(({ percent, value }): Segment[] => {
    if (!value) return [];
    const text = formatMeasure(lang, percent.value, 'percent');
    return [
      `${formatObservation(lang, value, [indicator])} (${during(lang, value.period)}) = `,
      citeTarget(lang, percent, of, text),
      '; '
    ];
  });
  const band = inMeasure(lang, indicator, level.plan.value, { upper: level.plan.upper, decimals: indicator.decimals });
  return [`${sentenceCase(t.implied)}: `, ...parts, `${t.common(band)}.`];
}
