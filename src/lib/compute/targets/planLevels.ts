import { group } from 'd3-array';
import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import type { Maybe } from '../../model/missing';
import { ASSIGNERS, type Assigner } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import type { Plan } from '../percent-of-plan';
import { impliedPlans } from './impliedPlans';
import { percentLevel } from './percentLevel';
import { planDistance } from './planDistance';
import type { PlanLevel, PrintedPercent } from './target';
import { verdict, worst } from './verdict';

export interface LevelInput {
  indicator: Indicator;
  period: string;
  /** Plans for the key as published, latest first. */
  plans: readonly Vintage[];
  /** Percentages of this plan, of the whole period or a part of it, with the value their source printed beside them. */
  printed: readonly PrintedPercent[];
  actual: Maybe<Vintage>;
  /** The last day of the plan's period is not after the snapshot. */
  due: boolean;
}

/** Every plan of one target: as published, one for each assigner; then those that only percentages tell of. */
export function planLevels(input: LevelInput): PlanLevel[] {
  const published = [...group(input.plans, (row) => assignerOf(row))].map(([assigner, rows]) => ({ assigner, rows }));
  const pairs = input.printed.flatMap(({ percent, value }) => (value ? [{ percent, value }] : []));
  const implied = impliedPlans(pairs);
  /** A published plan inside the band is the plan that the percentages were of. */
  const agreesWith = (plan: (typeof implied)[number]) =>
    published.find(
      ({ assigner, rows: [row] }) =>
        row !== undefined &&
        plan.low <= row.value &&
        row.value <= plan.high &&
        (assigner === plan.assigner || [assigner, plan.assigner].includes('unstated'))
    );
  const alone = input.printed.filter(({ value }) => value === null);
  const levels = [
    ...published.flatMap(({ assigner, rows }): PlanLevel[] => {
      const [row, ...earlier] = rows;
      if (!row) return [];
      const printed = implied.filter((plan) => agreesWith(plan)?.assigner === assigner).flatMap((plan) => plan.printed);
      const former = earlier.filter(
        (other, i) => differs(other, row) && earlier.findIndex((one) => !differs(one, other)) === i
      );
      const told = { value: row.value, upper: row.upper };
      return [
        {
          assigner,
          origin: 'published',
          plan: told,
          published: row,
          former,
          printed,
          verdict: verdict(input.actual, { ...told, qualifier: row.qualifier }, input.indicator, input.due),
          ...planDistance(input, told)
        }
      ];
    }),
    ...implied
      .filter((plan) => !agreesWith(plan))
      .map(({ assigner, low, high, printed }): PlanLevel => {
        const plan = { value: low, upper: high };
        return {
          assigner,
          origin: 'implied',
          plan,
          published: null,
          former: [],
          printed,
          verdict: verdict(input.actual, { ...plan, qualifier: '' }, input.indicator, input.due),
          ...planDistance(input, middle(low, high))
        };
      }),
    ...latestOf(alone).map(({ percent }) => percentLevel(input, percent))
  ];
  return levels.sort((a, b) => place(a.assigner) - place(b.assigner) || (a.plan?.value ?? 0) - (b.plan?.value ?? 0));
}

const assignerOf = (row: Vintage): Assigner => row.plan_by || 'unstated';
const place = (assigner: Assigner) => ASSIGNERS.indexOf(assigner);
const differs = (a: Vintage, b: Vintage) => a.value !== b.value || a.upper !== b.upper;
const middle = (low: number, high: number): Plan => ({ value: (low + high) / 2, upper: null });

/** The latest percentage of each assigner: of the whole period where there is one, else of its longest part. */
const latestOf = (printed: readonly PrintedPercent[]) =>
  [...group(printed, ({ percent }) => percent.plan_by).values()].flatMap((all) =>
    all.reduce((a, b) => (comparePeriods(b.percent.period, a.percent.period) > 0 ? b : a))
  );

export const verdictOf = (levels: readonly PlanLevel[]) => worst(levels.map((level) => level.verdict));
