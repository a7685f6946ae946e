import type { AmountPace } from '../../compute/targets/pace';
import { firstMonthsKey } from '../../compute/targets/seasonalShares';
import type { PlanLevel } from '../../compute/targets/target';
import type { Landing } from '../../compute/targets/landing';
import type { Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import type { Segment } from '../../model/segment';
import { round } from '../../compute/decimals';
import { planName } from '../assigner';
import { formatMeasure } from '../measure';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';
import { during } from '../sentence/during';
import { joined, pick } from '../sentence/words';
import { citeTarget, citeWorkedOut } from './citeTarget';
import { restWords } from './restWords';
import { inMeasure, roughly } from './targetNumber';
import type { TargetOfUnit } from './targetOfUnit';

/** What has been reached of each plan and what is still needed; where the year lands; and, once known, how far that was off. */
export function amountPaceLines(lang: Language, of: TargetOfUnit, pace: AmountPace): Segment[][] {
  return [reachedLine(lang, of, pace), landingLine(lang, of, pace), errorLine(lang, pace)].filter(
    (line) => line.length > 0
  );
}

/** The part of the year as evidence: the observation itself, or the quarters that add up to it. */
function achieved(lang: Language, of: TargetOfUnit, { from, achieved: value }: AmountPace): Segment {
  const [first, ...more] = from;
  if (more.length === 0) return citeTarget(lang, first, of);
  const text = inMeasure(lang, of.target.indicator, value);
  const formula = `${from.map((row) => formatNumber(lang, row.value)).join(' + ')} = ${formatNumber(lang, value)}`;
  return citeWorkedOut(lang, of, { role: 'sum', text, formula, observations: from });
}

function reachedLine(lang: Language, of: TargetOfUnit, pace: AmountPace): Segment[] {
  const { target, unit } = of;
  const t = targetsMessage(lang).pace;
  const { decimals } = target.indicator;
  const year = parsePeriod(target.period)?.year ?? 0;
  const shares = pace.against.map(({ level, share }): Segment[] => {
    const name = planName(lang, level.assigner, target.indicator, unit, true);
    const plan = t.ofPlan(level.origin === 'implied' ? t.impliedPlan(name) : name);
    // A percentage printed beside this very value is given as printed.
    const said = level.printed.find(({ value }) => value !== null && value === pace.from[0] && pace.from.length === 1);
    if (said) return [citeTarget(lang, said.percent, of, formatMeasure(lang, said.percent.value, 'percent')), plan];
    const text = formatMeasure(lang, share, 'percent', { decimals: 1 });
    const goal = formatNumber(lang, (pace.achieved / share) * 100, { decimals });
    const evidence = citeWorkedOut(lang, of, {
      role: `share-${level.assigner}-${level.origin}`,
      text,
      formula: `${formatNumber(lang, pace.achieved)} / ${goal} × 100 = ${text}`,
      observations: [...pace.from, ...planSources(level)]
    });
    return [evidence, plan];
  });
  const open = isMissing(target.actual) ? pace.against.filter(({ needed }) => needed > 0) : [];
  const needs = open.map(({ level, needed }): Segment[] => {
    const exact = level.origin === 'implied' ? roughly(needed) : needed;
    const goal = formatNumber(lang, pace.achieved + needed, { decimals });
    return [
      citeWorkedOut(lang, of, {
        role: `needed-${level.assigner}-${level.origin}`,
        text: inMeasure(lang, target.indicator, exact, { decimals }),
        formula: `${goal} − ${formatNumber(lang, pace.achieved)} = ${formatNumber(lang, needed, { decimals })}`,
        observations: [...pace.from, ...planSources(level)]
      })
    ];
  });
  const and = pick(lang, ' và ', ' and ');
  return [
    t.sofar(during(lang, firstMonthsKey(year, pace.months))),
    achieved(lang, of, pace),
    ...(shares.length > 0 ? [t.share, ...joined(shares, and)] : []),
    ...(needs.length > 0
      ? [
          '; ',
          target.verdict === 'not-due' ? t.needed : t.neededThen,
          ...joined(needs, and),
          t.left(restWords(lang, pace.months))
        ]
      : []),
    '.'
  ];
}

/** The plan as published, or the percentages that tell of it. */
const planSources = (level: PlanLevel): Sourced[] =>
  level.published ? [level.published] : level.printed.map(({ percent }) => percent);

function landingLine(lang: Language, of: TargetOfUnit, pace: AmountPace): Segment[] {
  const t = targetsMessage(lang).pace;
  if (isMissing(pace.landing)) return [t.noYears];
  const { value, low, high, usual, years } = pace.landing;
  const { indicator } = of.target;
  const usualText = formatMeasure(lang, usual, 'percent', { decimals: 1 });
  const number = citeWorkedOut(lang, of, {
    role: 'landing',
    text: inMeasure(lang, indicator, roughly(value)),
    formula: landingFormula(lang, pace.achieved, pace.landing),
    observations: [...pace.from, ...years.flatMap((year) => [...year.parts, year.annual])]
  });
  const span =
    low === null || high === null
      ? t.noInterval
      : t.between(inMeasure(lang, indicator, roughly(low), { upper: roughly(high) }), formatNumber(lang, years.length));
  return [t.landing(usualText, years.map(({ year }) => String(year)).join(', ')), number, span, '.'];
}

/** `499.900 / (305.300 / 400.421) = 655.652`. */
function landingFormula(lang: Language, achieved: number, { years, value }: Landing): string {
  const sum = (numbers: readonly number[]) =>
    numbers.length === 1
      ? formatNumber(lang, numbers[0] ?? 0)
      : `(${numbers.map((number) => formatNumber(lang, number)).join(' + ')})`;
  const parts = sum(years.map((year) => year.part));
  const wholes = sum(years.map((year) => year.whole));
  return `${formatNumber(lang, achieved)} / (${parts} / ${wholes}) = ${formatNumber(lang, round(value, 0))}`;
}

function errorLine(lang: Language, { error }: AmountPace): Segment[] {
  if (isMissing(error)) return [];
  const size = formatMeasure(lang, Math.abs(error), 'percent', { decimals: 1 });
  return [targetsMessage(lang).pace.error(size, error > 0)];
}
