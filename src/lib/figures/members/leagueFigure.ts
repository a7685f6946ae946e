import { columnBounds, fifthOf, valuesOf } from '$lib/compute/members/committeeField';
import {
  COMMITTEE_MEASURES,
  MEASURE_KINDS,
  type CommitteeMeasure,
  type Measured
} from '$lib/compute/members/committeeMeasures';
import { yearEnd } from '$lib/compute/members/memberFlows';
import { orderCommittees } from '$lib/compute/members/orderCommittees';
import { quartiles } from '$lib/compute/quartiles';
import { leagueFinding, leagueSentence } from '$lib/language/members/committeeWords';
import { measureDigits, measureUnit } from '$lib/language/members/memberNumbers';
import { measureName } from '$lib/language/members/memberWords';
import { withheldNote } from '$lib/language/members/shapeWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import { isMissing, type Maybe } from '$lib/model/missing';
import type { CardCell } from '../export/card';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, kindName, originsOf, type MemberInput } from './memberInput';

/** Which committees, in what order. */
export interface LeagueView {
  order: CommitteeMeasure;
  lowestFirst: boolean;
  /** Code of a kind; empty for all. */
  kind: string;
}

export interface LeagueCell {
  measure: CommitteeMeasure;
  cell: CardCell;
  /** 0 for the lowest fifth of the column to 4 for the highest; null for no value or a column without fifths. */
  fifth: number | null;
}

export interface LeagueRow {
  unit: string;
  name: string;
  kind: string;
  place: string;
  /** The committee that the page is about. */
  own: boolean;
  cells: readonly LeagueCell[];
}

export interface LeagueFigure extends MemberFigure {
  rows: readonly LeagueRow[];
  columns: readonly CommitteeMeasure[];
}

/** The period that a measure is of: a year end for stocks, the year for what happened in it. */
export const measurePeriod = (measure: CommitteeMeasure, year: number): string =>
  measure === 'members' || measure === 'women' || measure === 'under-30' ? yearEnd(year) : `${year}`;

export const measureValue = (value: Maybe<Measured>): Maybe<number> => (isMissing(value) ? value : value.value);

/** Committees of the year's list in the order of one measure, with all of them. Measures that nobody has are left out. */
export function leagueFigure(input: MemberInput, { order, lowestFirst, kind }: LeagueView): LeagueFigure {
  const { lang, facts } = input;
  const { year } = facts;
  const t = message(lang).members;
  const chosen = facts.list.filter((committee) => !kind || committee.kind === kind);
  const ordered = orderCommittees(chosen, order, lowestFirst ? 'up' : 'down');
  const columns = COMMITTEE_MEASURES.filter((measure) => measure === order || valuesOf(chosen, measure).length > 0);
  const bounds = new Map(columns.map((measure) => [measure, columnBounds(chosen, measure)]));
  const rows = ordered.map((committee): LeagueRow => ({
    unit: committee.unit,
    name: committeeName(input, committee.unit),
    kind: kindName(input, committee.kind),
    place: committee.place === null ? '' : formatNumber(lang, committee.place),
    own: committee.unit === facts.unit,
    cells: columns.map((measure) => {
      const value = committee.values[measure];
      const cuts = bounds.get(measure) ?? [];
      return {
        measure,
        cell: numberCell(input, measureValue(value), {
          text: isMissing(value) ? '' : formatNumber(lang, value.value, { decimals: measureDigits(measure) }),
          decimals: measureDigits(measure)
        }),
        fifth: isMissing(value) || cuts.length === 0 ? null : fifthOf(value.value, cuts)
      };
    })
  }));
  const known = ordered.filter(({ place }) => place !== null);
  const named = (at: number) => {
    const committee = known.at(at);
    const value = committee && measureValue(committee.values[order]);
    return committee && value !== undefined && !isMissing(value)
      ? {
          name: committeeName(input, committee.unit),
          value,
          count: known.filter(({ place }) => place === committee.place).length
        }
      : null;
  };
  const [first, last] = [named(0), named(-1)];
  const missingCells = chosen.flatMap(({ values }) => columns.map((measure) => values[measure]));
  return {
    id: 'members-league',
    title: leagueFinding(lang, order, lowestFirst ? last : first, lowestFirst ? first : last),
    measure: t.league.measure(
      kind ? kindName(input, kind) : t.league.all,
      formatNumber(lang, chosen.length),
      `${year}`
    ),
    sentence: leagueSentence(lang, order, quartiles(valuesOf(chosen, order)), chosen.length),
    notes: [
      t.league.note,
      withheldNote(lang, missingCells.filter((value) => isMissing(value) && value.missing === 'suppressed').length)
    ].filter(Boolean),
    origins: originsOf(
      input,
      columns.map((measure) => [MEASURE_KINDS[measure].indicator, measurePeriod(measure, year)])
    ),
    rows,
    columns,
    table: {
      head: t.table.committee,
      columns: columns.map((measure) => ({
        label: measureName(lang, measure, 'short'),
        measure: measureUnit(lang, measure)
      })),
      rows: rows.map(({ name, cells }) => ({ head: name, cells: cells.map(({ cell }) => cell) }))
    },
    long: () =>
      ordered.flatMap(({ unit, values }) =>
        columns.map((measure) => {
          const value = values[measure];
          return longRow(input, measureValue(value), {
            indicator: MEASURE_KINDS[measure].indicator,
            unit,
            period: measurePeriod(measure, year),
            category: measure,
            measure: measureUnit(lang, measure),
            ...(!isMissing(value) && value.whole !== undefined ? { formula: `${value.part} / ${value.whole}` } : {})
          });
        })
      ),
    what: measureName(lang, order),
    draw: null,
    height: 0
  };
}
