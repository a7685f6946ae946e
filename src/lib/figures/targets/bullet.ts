import { max, min } from 'd3-array';
import type { Target } from '$lib/compute/targets/target';
import { isMissing } from '$lib/model/missing';

/** Places along a bullet, per cent of its width. */
export interface Bullet {
  zero: number;
  /** The result; hatched while estimated or preliminary. */
  actual: { from: number; to: number; unsettled: boolean } | null;
  /** The part of the year that is known, where the year is not. */
  soFar: { from: number; to: number } | null;
  /** Each plan, a tick or two: exact as published, open where it is implied. */
  plans: { at: number; upper: number | null; implied: boolean }[];
  /** The quiet range up to the highest plan. */
  range: { from: number; to: number } | null;
  before: number | null;
  landing: { at: number; low: number | null; high: number | null } | null;
}

const ROOM = 1.06;

/** The bar of a target on a scale of its own that holds zero, its plans, the year before and the landing. Null with nothing to draw. */
export function bullet({ actual, before, levels, pace, indicator }: Target): Bullet | null {
  const value = isMissing(actual) ? null : actual;
  const plans = levels.flatMap(({ plan, origin }) => (plan ? [{ ...plan, implied: origin === 'implied' }] : []));
  const amount = !isMissing(pace) && pace.kind === 'amount' ? pace : null;
  const lands = amount && !isMissing(amount.landing) ? amount.landing : null;
  const soFar = value === null && amount ? amount.achieved : null;
  const previous = isMissing(before) || indicator.kind === 'comparison' ? null : before.value;
  const all = [
    value?.value,
    soFar,
    previous,
    lands?.value,
    lands?.low,
    lands?.high,
    ...plans.flatMap((plan) => [plan.value, plan.upper])
  ].filter((number): number is number => number !== null && number !== undefined);
  const [low, high] = [Math.min(0, min(all) ?? 0) * ROOM, Math.max(0, max(all) ?? 0) * ROOM];
  if (high === low) return null;
  const at = (number: number) => ((number - low) / (high - low)) * 100;
  const bar = (number: number) => ({ from: Math.min(at(0), at(number)), to: Math.max(at(0), at(number)) });
  const furthest = max(plans, (plan) => plan.upper ?? plan.value);
  return {
    zero: at(0),
    actual: value && { ...bar(value.value), unsettled: value.status === 'estimate' || value.status === 'preliminary' },
    soFar: soFar === null ? null : bar(soFar),
    plans: plans.map((plan) => ({
      at: at(plan.implied && plan.upper !== null ? (plan.value + plan.upper) / 2 : plan.value),
      upper: plan.implied || plan.upper === null ? null : at(plan.upper),
      implied: plan.implied
    })),
    range: furthest === undefined ? null : bar(furthest),
    before: previous === null ? null : at(previous),
    landing: lands && {
      at: at(lands.value),
      low: lands.low === null ? null : at(lands.low),
      high: lands.high === null ? null : at(lands.high)
    }
  };
}

/** Growth achieved, growth still required and growth that came, on a scale of their own. */
export interface PaceStrip {
  zero: number;
  achieved: number;
  required: { at: number; upper: number | null }[];
  came: number | null;
}

export function paceStrip({ pace }: Target): PaceStrip | null {
  if (isMissing(pace) || pace.kind !== 'growth' || pace.against.length === 0) return null;
  const all = [
    0,
    pace.achieved,
    ...(pace.came ? [pace.came.value] : []),
    ...pace.against.flatMap(({ required, upper }) => [required, upper ?? required])
  ];
  const [low, high] = [min(all) ?? 0, max(all) ?? 0];
  if (high === low) return null;
  const at = (number: number) => 2 + ((number - low) / (high - low)) * 96;
  return {
    zero: at(0),
    achieved: at(pace.achieved),
    required: pace.against.map(({ required, upper }) => ({
      at: at(required),
      upper: upper === null ? null : at(upper)
    })),
    came: pace.came ? at(pace.came.value) : null
  };
}
