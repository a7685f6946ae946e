import { groups, rollups, sum } from 'd3-array';
import { MEMBER_INDICATORS, RATINGS } from '../../src/lib/model/memberStatistics';
import type { Observation } from '../../src/lib/model/observation';
import { admittedBySex, breakdowns } from './breakdowns';
import { WHOLE } from './committees';
import { budgetRevenue } from './budgetRevenue';
import { movements, type CommitteeYear } from './movements';
import { daysLate, organisationOf } from './organisation';
import { rateMembers, rateOrganisations, type Ratings } from './ratings';
import { DEMO_DATE, DEMO_SOURCE, NOTE, OPENING_NOTE } from './source';
import { FLOWS, FORMS, OPENING_YEAR } from './whole';

const { stock, rated, organisationsRated, cells, fourGoodCells, disciplined } = MEMBER_INDICATORS;
const [admitted, movedIn] = MEMBER_INDICATORS.inflows;
const [movedOut, removed, deceased] = MEMBER_INDICATORS.outflows;

/** A value before it is an observation. */
interface Value {
  indicator: string;
  unit: string;
  period: string;
  value: number;
  dimension?: string;
  category?: string;
  note?: string;
}

const endOf = (year: number): string => `${year}-12-31`;

const observation = ({ dimension = '', category = '', note = NOTE, ...value }: Value): Observation => ({
  ...value,
  dimension,
  category,
  upper: null,
  status: 'synthetic',
  plan_by: '',
  published: DEMO_DATE,
  published_as: DEMO_DATE,
  source: DEMO_SOURCE.code,
  qualifier: '',
  note,
  restates: '',
  class: 'public'
});

function ratingValues(indicator: string, unit: string, period: string, ratings: Ratings): Value[] {
  const of = RATINGS.map((category) => ({
    indicator,
    unit,
    period,
    value: ratings[category],
    dimension: 'rating',
    category
  }));
  return [{ indicator, unit, period, value: sum(of, (row) => row.value) }, ...of];
}

/** What of a committee adds up to the whole. */
function additiveValues(entry: CommitteeYear): Value[] {
  const { committee, year, closing, flows } = entry;
  const unit = committee.code;
  const [period, end] = [String(year), endOf(year)];
  const organisation = organisationOf(unit, year, closing);
  const values: Value[] = [
    { indicator: stock, unit, period: end, value: closing },
    ...breakdowns(committee, year, closing).map(({ members: value, ...at }) => ({
      indicator: stock,
      unit,
      period: end,
      value,
      ...at
    })),
    ...ratingValues(rated, unit, period, rateMembers(unit, year, closing)),
    ...ratingValues(organisationsRated, unit, period, rateOrganisations(unit, year, organisation.organisations)),
    { indicator: 'party-organisations-grassroots', unit, period: end, value: organisation.organisations },
    { indicator: cells, unit, period: end, value: organisation.cells },
    { indicator: fourGoodCells, unit, period, value: organisation.fourGood },
    { indicator: disciplined, unit, period, value: sum(entry.disciplined) },
    ...FORMS.map((category, f) => ({
      indicator: disciplined,
      unit,
      period,
      value: entry.disciplined[f] ?? 0,
      dimension: 'form',
      category
    }))
  ];
  if (!flows) return values;
  return [
    ...values,
    { indicator: admitted, unit, period, value: flows.admitted },
    ...admittedBySex(committee, year, flows.admitted).map(({ members: value, ...at }) => ({
      indicator: admitted,
      unit,
      period,
      value,
      ...at
    })),
    { indicator: removed, unit, period, value: flows.removed },
    { indicator: deceased, unit, period, value: flows.deceased }
  ];
}

/** What does not add up: a move inside leaves one committee and enters another, and the whole neither. */
function movementValues({ committee, year, flows }: CommitteeYear): Value[] {
  if (!flows) return [];
  const [unit, period] = [committee.code, String(year)];
  const moved = [
    { indicator: movedIn, unit, period, value: flows.in },
    { indicator: movedOut, unit, period, value: flows.out }
  ];
  if (year !== 2025) return moved;
  return [{ indicator: stock, unit, period: endOf(2024), value: flows.opening, note: OPENING_NOTE }, ...moved];
}

function wholeValues(all: readonly CommitteeYear[], additive: readonly Value[]): Value[] {
  const key = ({ indicator, period, dimension = '', category = '' }: Value) =>
    [indicator, period, dimension, category].join('\t');
  const sums = rollups(
    additive,
    (values) => ({ ...(values[0] as Value), unit: WHOLE, value: sum(values, ({ value }) => value) }),
    key
  ).map(([, value]) => value);
  const yearly = groups(all, ({ year }) => year).flatMap(([year, entries]): Value[] => {
    const [unit, period, flows] = [WHOLE, String(year), FLOWS[year]];
    const committees = { indicator: 'party-committees-affiliated', unit, period: endOf(year), value: entries.length };
    if (year === OPENING_YEAR || !flows) return [committees];
    return [
      committees,
      { indicator: movedIn, unit, period, value: flows.in },
      { indicator: movedOut, unit, period, value: flows.out },
      { indicator: 'members-transferred', unit, period, value: flows.inside },
      { indicator: 'members-removed-by-screening', unit, period, value: flows.screened }
    ];
  });
  return [...sums, ...yearly];
}

/** Everything made up, before small cells are withheld. The same every time; in no particular order. */
export function demoObservations(): Observation[] {
  const all = movements();
  const additive = all.flatMap(additiveValues);
  const late = all.map(({ committee: { code }, year }) => ({
    indicator: MEMBER_INDICATORS.daysLate,
    unit: code,
    period: String(year),
    value: daysLate(code, year)
  }));
  const revenue = budgetRevenue().map(({ code, year, value }) => ({
    indicator: 'budget-revenue',
    unit: code,
    period: String(year),
    value
  }));
  return [...wholeValues(all, additive), ...additive, ...all.flatMap(movementValues), ...late, ...revenue].map(
    observation
  );
}
