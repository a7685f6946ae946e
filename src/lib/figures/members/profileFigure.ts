import { committeeField, type FieldPlace } from '$lib/compute/members/committeeField';
import { MEASURE_KINDS } from '$lib/compute/members/committeeMeasures';
import { placeText, profileFinding, quarterWord } from '$lib/language/members/committeeWords';
import { measureDigits, measuredText, measureText, measureUnit } from '$lib/language/members/memberNumbers';
import { measureName } from '$lib/language/members/memberWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import { isMissing } from '$lib/model/missing';
import { measurePeriod, measureValue } from './leagueFigure';
import { longRow, numberCell, textCell, type MemberFigure } from './memberFigure';
import { committeeName, kindName, originsOf, type MemberInput } from './memberInput';

export interface ProfileLine extends FieldPlace {
  name: string;
  value: string;
  text: string;
  judged: string;
}

export interface ProfileFigure extends MemberFigure {
  lines: readonly ProfileLine[];
}

/** A committee's measures against the median and quartiles of its kind; null for the whole, which has no kind. */
export function profileFigure(input: MemberInput): ProfileFigure | null {
  const { lang, facts } = input;
  const own = facts.list.find(({ unit }) => unit === facts.unit);
  if (!own) return null;
  const t = message(lang).members;
  const name = committeeName(input, own.unit);
  const peers = facts.list.filter(({ kind }) => kind === own.kind).length;
  // A measure that the kind does not have is no line of a profile.
  const places = committeeField(own, facts.list).filter(
    ({ own: value, field }) => !isMissing(value) || !isMissing(field)
  );
  return {
    id: 'members-profile',
    title: profileFinding(lang, name, places),
    measure: t.profile.measure(name, kindName(input, own.kind), formatNumber(lang, peers), `${facts.year}`),
    sentence: t.profile.rule,
    notes: [],
    origins: originsOf(
      input,
      places.map(({ measure }) => [MEASURE_KINDS[measure].indicator, measurePeriod(measure, facts.year)])
    ),
    lines: places.map((place) => ({
      ...place,
      name: measureName(lang, place.measure),
      value: measuredText(lang, place.measure, place.own),
      text: placeText(lang, place),
      judged: quarterWord(lang, place.quarter)
    })),
    table: {
      head: t.table.measure,
      columns: [
        name,
        t.table.lowest,
        t.table.lowerQuartile,
        t.table.median,
        t.table.upperQuartile,
        t.table.highest,
        t.table.quarter
      ].map((label) => ({ label, measure: '' })),
      rows: places.map(({ measure, own: value, field, quarter }) => ({
        head: measureName(lang, measure),
        cells: [
          numberCell(input, measureValue(value), {
            text: measuredText(lang, measure, value),
            decimals: measureDigits(measure)
          }),
          ...(['min', 'q1', 'median', 'q3', 'max'] as const).map((at) =>
            numberCell(input, isMissing(field) ? field : field[at], {
              text: isMissing(field) ? '' : measureText(lang, measure, field[at]),
              decimals: measureDigits(measure)
            })
          ),
          textCell(quarterWord(lang, quarter))
        ]
      }))
    },
    long: () =>
      places.map(({ measure, own: value }) =>
        longRow(input, measureValue(value), {
          indicator: MEASURE_KINDS[measure].indicator,
          unit: own.unit,
          period: measurePeriod(measure, facts.year),
          category: measure,
          measure: measureUnit(lang, measure)
        })
      ),
    what: t.profile.what,
    draw: null,
    height: 0
  };
}
