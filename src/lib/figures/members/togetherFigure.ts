import { scatterPlot, type Dot } from '$lib/charts/scatterPlot';
import { correlation } from '$lib/compute/correlation';
import { MEASURE_KINDS, type CommitteeMeasure } from '$lib/compute/members/committeeMeasures';
import { trend } from '$lib/compute/trend';
import { correlationNote } from '$lib/language/comparison/chartWords';
import { noVariance, tooFewForR } from '$lib/language/comparison/chartWordsTwo';
import { measureDigits, measureText, measureUnit } from '$lib/language/members/memberNumbers';
import { measureName } from '$lib/language/members/memberWords';
import { togetherFinding, togetherSentence } from '$lib/language/members/togetherWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import { isMissing } from '$lib/model/missing';
import { measurePeriod, measureValue } from './leagueFigure';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, kindName, originsOf, type MemberInput } from './memberInput';

const NAMED = 6;

/** Two measures against each other, one dot for each committee of the year's list, by choice of one kind. */
export function togetherFigure(
  input: MemberInput,
  { x, y, kind }: { x: CommitteeMeasure; y: CommitteeMeasure; kind: string }
): MemberFigure {
  const { lang, facts } = input;
  const { year } = facts;
  const t = message(lang).members;
  const chosen = facts.list.filter((committee) => !kind || committee.kind === kind);
  const pairs = chosen.flatMap(({ unit, values }) => {
    const [a, b] = [measureValue(values[x]), measureValue(values[y])];
    return isMissing(a) || isMissing(b) ? [] : [{ unit, at: [a, b] as const }];
  });
  const found = correlation(pairs.map(({ at }) => at));
  const fit = isMissing(found) ? null : trend(pairs.map(({ at }) => at));
  const distances = pairs.map(({ at }) => (fit ? fit.distance(at) : 0));
  const farthest = [...pairs.keys()].sort((a, b) => (distances[b] ?? 0) - (distances[a] ?? 0)).slice(0, NAMED);
  const words = !isMissing(found)
    ? correlationNote(lang, found.r, found.n)
    : found.missing === 'too-few-peers'
      ? tooFewForR(lang, pairs.length)
      : noVariance(lang, pairs.length);
  const axis = (measure: CommitteeMeasure) => `${measureName(lang, measure)}, ${measureUnit(lang, measure)}`;
  const dots = pairs.map(({ unit, at: [a, b] }, i): Dot => ({
    name: committeeName(input, unit),
    x: a,
    y: b,
    subject: unit === facts.unit,
    weight: unit === facts.unit ? NAMED + 1 : farthest.includes(i) ? NAMED - farthest.indexOf(i) : 0,
    provisional: false,
    text: `${committeeName(input, unit)}: ${measureText(lang, x, a)}; ${measureText(lang, y, b)}`
  }));
  return {
    id: 'members-together',
    title: togetherFinding(lang, [x, y], year, found),
    measure: t.together.measure(kind ? kindName(input, kind) : t.league.all, `${year}`),
    sentence: togetherSentence(lang, pairs.length, chosen.length),
    notes: [],
    origins: originsOf(
      input,
      [x, y].map((measure) => [MEASURE_KINDS[measure].indicator, measurePeriod(measure, year)])
    ),
    table: {
      head: t.table.committee,
      columns: [x, y].map((measure) => ({ label: measureName(lang, measure), measure: measureUnit(lang, measure) })),
      rows: chosen.map(({ unit, values }) => ({
        head: committeeName(input, unit),
        cells: [x, y].map((measure) => {
          const value = measureValue(values[measure]);
          return numberCell(input, value, {
            text: measureText(lang, measure, value),
            decimals: measureDigits(measure)
          });
        })
      }))
    },
    long: () =>
      chosen.flatMap(({ unit, values }) =>
        [x, y].map((measure) =>
          longRow(input, measureValue(values[measure]), {
            indicator: MEASURE_KINDS[measure].indicator,
            unit,
            period: measurePeriod(measure, year),
            category: measure,
            measure: measureUnit(lang, measure)
          })
        )
      ),
    what: `${measureName(lang, x, 'short')} ${measureName(lang, y, 'short')}`,
    height: 460,
    draw:
      dots.length > 0
        ? (width) =>
            scatterPlot({
              dots,
              width,
              xName: axis(x),
              yName: axis(y),
              formatX: (value) => formatNumber(lang, value),
              formatY: (value) => formatNumber(lang, value),
              note: [`${year}`, words].join(' · '),
              trend: fit?.ends ?? null
            })
        : null
  };
}
