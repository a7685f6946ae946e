import type { Change, Known, PeerValue, Vintage } from '$lib/model/known';
import type { Missing } from '$lib/model/missing';
import type { Indicator } from '$lib/model/indicator';
import { parsePeriod, samePeriodLastYear } from '$lib/model/period';
import type { Question, Run } from '$lib/model/question';
import type { Unit } from '$lib/model/unit';
import type { View } from '$lib/model/view';
import { indicatorsOf, periodsWithFigures } from './catalogue';
import { changes } from './changes';
import { HEADLINE_INDICATORS, PARTY_INDICATORS } from './headline';
import { known } from './known';
import { later } from './later';
import { peers } from './peers';
import { vintages } from './vintages';
import { withSources } from './withSources';

/** Everything the overview page shows, as rows. Plain data: it travels inside the prerendered page. */
export interface OverviewAnswer {
  view: View;
  unit: Unit;
  country: Unit;
  outside: Missing | null;
  /** The snapshot before the chosen one; null for the first. */
  before: string | null;
  indicators: Indicator[];
  known: Known[];
  vintages: Vintage[];
  peers: PeerValue[];
  later: Vintage[];
  changes: Change[];
  periods: string[];
}

export interface OverviewInput {
  view: View;
  unit: Unit;
  country: Unit;
  /** The unit's code on the last day of the period: ranks are among the units of that day. */
  peerCode: string;
  /** Why the unit has no figures for the period, when it did not exist then. */
  outside: Missing | null;
  /** All snapshots, ascending. */
  snapshots: readonly string[];
}

const YEARS_BACK = 6;

const OVERVIEW_INDICATORS: readonly string[] = [
  ...new Set([
    ...HEADLINE_INDICATORS,
    ...PARTY_INDICATORS,
    'budget-revenue-percent-of-plan',
    'budget-revenue-change',
    'exports-change',
    'fdi-registered-change',
    'grdp-per-capita-change',
    'members-admitted-change',
    'retail-sales-change',
    'grdp-growth-ratio-to-country',
    'grdp-growth-rank',
    'members-admitted-percent-of-plan',
    'org-boards-total',
    'plan-targets-met',
    'plan-targets-total'
  ])
];

/** Snapshots whose tables the questions read: the chosen one, the one before, and the newest for hindsight. */
export function snapshotsNeeded(view: View, snapshots: readonly string[]): string[] {
  const before = snapshots[snapshots.indexOf(view.snapshot) - 1];
  return [...new Set([view.snapshot, before, snapshots.at(-1)].filter((date) => date !== undefined))];
}

/** The question behind the figures of the overview: what is known, or what has changed since the snapshot before. */
export function overviewQuestion(input: OverviewInput, about: 'known' | 'changes'): Question<unknown> | null {
  const { snapshot, before, territories, range } = scopeOf(input);
  if (about === 'changes') return before ? changes({ snapshot, before, territories }) : null;
  return known({ snapshot, territories, indicators: OVERVIEW_INDICATORS, ...range });
}

function scopeOf({ view, unit, country, snapshots }: OverviewInput) {
  const period = parsePeriod(view.period);
  if (!period) throw new Error(`not a period: ${view.period}`);
  return {
    snapshot: view.snapshot,
    period,
    before: snapshots[snapshots.indexOf(view.snapshot) - 1] ?? null,
    territories: [...new Set([unit.territory, country.territory])],
    range: { fromYear: period.year - YEARS_BACK, toYear: period.year }
  };
}

/** Asks all questions of the overview. The snapshots of `snapshotsNeeded` must be open. Errors are the engine's. */
export async function askOverview(
  run: Run,
  input: OverviewInput,
  options?: { signal?: AbortSignal }
): Promise<OverviewAnswer> {
  const { view, unit, country, peerCode, outside, snapshots } = input;
  const { snapshot, period, before, territories, range } = scopeOf(input);
  const indicators = OVERVIEW_INDICATORS;
  const periods = [view.period, samePeriodLastYear(view.period)].filter((key) => key !== null);
  const newest = snapshots.at(-1) ?? snapshot;
  const latest = await run(known({ snapshot, territories, indicators, ...range }), options);
  const published = await run(vintages({ snapshot, territories, indicators, periods }), options);
  const after = await run(later({ newest, after: snapshot, territories, indicators, period: view.period }), options);
  const sourced = await withSources<Known | Vintage>(run, snapshot, [...latest, ...published], options);

  const changed = before ? await run(changes({ snapshot, before, territories }), options) : [];
  const named = [...new Set([...indicators, ...changed.map((row) => row.indicator)])];

  const all = {
    indicators: await run(indicatorsOf(snapshot, named), options),
    known: sourced.slice(0, latest.length) as Known[],
    vintages: sourced.slice(latest.length),
    later: await withSources<Vintage>(run, newest, after, options),
    peers: await run(
      peers({ snapshot, unit: peerCode, indicators: HEADLINE_INDICATORS, period: view.period, day: period.end }),
      options
    ),
    changes: changed,
    periods: await run(periodsWithFigures(snapshot, unit.territory, HEADLINE_INDICATORS), options)
  };
  return { view, unit, country, outside, before, ...all, periods: all.periods.map((row) => row.period) };
}
