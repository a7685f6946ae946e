import type { GrowthPace } from '../../compute/targets/pace';
import { firstMonthsKey } from '../../compute/targets/seasonalShares';
import type { Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import type { Segment } from '../../model/segment';
import { formatMeasure } from '../measure';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';
import { formatObservation } from '../observation';
import { during } from '../sentence/during';
import { citeTarget, citeWorkedOut } from './citeTarget';
import { restWords } from './restWords';
import { inMeasure } from './targetNumber';
import type { TargetOfUnit } from './targetOfUnit';

/** Growth of the part that is known, growth that the rest needs for each plan, what came, and what a source printed. */
export function growthPaceLines(lang: Language, of: TargetOfUnit, pace: GrowthPace): Segment[][] {
  return [requiredLine(lang, of, pace), cameLine(lang, of, pace), printedLine(lang, of, pace)].filter(
    (line) => line.length > 0
  );
}

const yearOf = ({ target }: TargetOfUnit) => parsePeriod(target.period)?.year ?? 0;

function requiredLine(lang: Language, of: TargetOfUnit, pace: GrowthPace): Segment[] {
  const { indicator } = of.target;
  const t = targetsMessage(lang).pace;
  const { decimals } = indicator;
  const [first, ...more] = pace.from;
  const rest = restWords(lang, pace.months);
  const weight = formatMeasure(lang, pace.weight, 'percent', { decimals: 1 });
  const shown = inMeasure(lang, indicator, pace.achieved, { decimals });
  const known =
    more.length === 0
      ? citeTarget(lang, first, of)
      : citeWorkedOut(lang, of, {
          role: 'combined',
          text: shown,
          formula: `(${pace.from.map((row, i) => `${formatNumber(lang, row.value)} × ${formatNumber(lang, pace.weightRows[i]?.value ?? 0)}`).join(' + ')}) / (${pace.weightRows
            .slice(0, pace.from.length)
            .map((row) => formatNumber(lang, row.value))
            .join(' + ')}) = ${shown}`,
          observations: [...pace.from, ...pace.weightRows] as [Sourced, ...Sourced[]]
        });
  const needs = pace.against.flatMap(({ level, required, upper }): Segment[] => {
    const plan = level.published ? formatObservation(lang, level.published, [indicator]) : '';
    const text = inMeasure(lang, indicator, required, { upper, decimals });
    const target = level.plan?.value ?? 0;
    const [w, left] = [pace.weight, 100 - pace.weight].map((share) => formatNumber(lang, share, { decimals: 1 }));
    return [
      t.required(plan, rest),
      citeWorkedOut(lang, of, {
        role: `required-${level.assigner}`,
        text,
        formula: `(${formatNumber(lang, target)} × 100 − ${w} × ${formatNumber(lang, pace.achieved, { decimals })}) / ${left} = ${inMeasure(lang, indicator, required, { decimals })}`,
        observations: [...pace.from, ...(level.published ? [level.published] : []), ...pace.weightRows] as [
          Sourced,
          ...Sourced[]
        ]
      })
    ];
  });
  return [
    t.grew(during(lang, firstMonthsKey(yearOf(of), pace.months))),
    known,
    ...needs,
    t.weights[pace.weightsFrom](weight, String(yearOf(of) - 1)),
    '.'
  ];
}

function cameLine(lang: Language, of: TargetOfUnit, { came, months }: GrowthPace): Segment[] {
  return came ? [targetsMessage(lang).pace.came(restWords(lang, months)), citeTarget(lang, came, of), '.'] : [];
}

/** The source's own figure beside what the same method gives from the value known then. */
function printedLine(lang: Language, of: TargetOfUnit, { printed }: GrowthPace): Segment[] {
  if (!printed) return [];
  const t = targetsMessage(lang).pace;
  const { indicator } = of.target;
  const { row, known, computed } = printed;
  const months = row.period.endsWith('Q4') ? 9 : 6;
  return [
    t.printed(restWords(lang, months)),
    citeTarget(lang, row, of, formatMeasure(lang, row.value, 'percent')),
    ...(known && computed !== null
      ? [
          t.computed(`${formatObservation(lang, known, [indicator])} (${during(lang, known.period)})`),
          inMeasure(lang, indicator, computed, { decimals: indicator.decimals })
        ]
      : []),
    '.'
  ];
}
