import { seriesLines } from '$lib/charts/seriesLines';
import { listBreaks } from '$lib/compute/members/listBreaks';
import { yearEnd } from '$lib/compute/members/memberFlows';
import { breakLabel, breakNote, stockFinding, stockSentence } from '$lib/language/members/stockWords';
import { countText, membersText } from '$lib/language/members/memberNumbers';
import { withheldNote } from '$lib/language/members/shapeWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import { formatPeriod } from '$lib/language/period';
import { statusWord } from '$lib/language/status';
import { originOf } from '$lib/compute/members/memberOrigins';
import { MEMBER_INDICATORS } from '$lib/model/memberStatistics';
import { isMissing } from '$lib/model/missing';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, isWhole, originsOf, type MemberInput } from './memberInput';

const { stock: STOCK } = MEMBER_INDICATORS;

/** Members at year ends: of the whole one line with the break of its committees marked, of a committee its own years only. */
export function stockFigure(input: MemberInput): MemberFigure {
  const { lang, frame, facts } = input;
  const t = message(lang).members;
  const name = committeeName(input, facts.unit);
  const years = facts.stock.map(({ year }) => year);
  const whole = isWhole(input);
  const breaks = listBreaks(frame.units, frame.years);
  const rules = whole
    ? breaks.map((entry) => ({ after: years.indexOf(entry.year) - 1, label: breakLabel(lang, entry), isBreak: true }))
    : [];
  const text = (year: number, count: string) => `${name}, ${formatPeriod(lang, yearEnd(year), 'short')}: ${count}`;
  return {
    id: 'members-stock',
    title: stockFinding(lang, name, facts.year, facts.flows),
    measure: t.stock.measure(name),
    sentence: stockSentence(lang, facts.stock),
    notes: [
      ...breaks.map((entry) => breakNote(lang, entry, whole)),
      withheldNote(lang, facts.stock.filter(({ count }) => isMissing(count) && count.missing === 'suppressed').length)
    ].filter(Boolean),
    origins: originsOf(
      input,
      years.map((year) => [STOCK, yearEnd(year)])
    ),
    table: {
      head: t.table.yearEnd,
      columns: [{ label: t.table.members, measure: '' }],
      rows: facts.stock.map(({ year, count }) => ({
        head: formatPeriod(lang, yearEnd(year), 'short'),
        cells: [numberCell(input, count, { text: countText(lang, count) })]
      }))
    },
    long: () =>
      facts.stock.map(({ year, count }) =>
        longRow(input, count, { indicator: STOCK, unit: facts.unit, period: yearEnd(year), measure: 'members' })
      ),
    what: t.stock.what,
    height: 300,
    draw:
      years.length < 2
        ? null
        : (width) =>
            seriesLines({
              periods: years.map(String),
              width,
              height: 300,
              rules,
              formatAxis: (value) => formatNumber(lang, value),
              lines: [
                {
                  name,
                  role: 'subject',
                  reference: '',
                  // The whole goes on over the break of its parts.
                  cuts: [],
                  marks: facts.stock.map(({ year, count }) => {
                    const status = originOf(facts.origins, STOCK, yearEnd(year))?.status ?? '';
                    const said = isMissing(count) ? countText(lang, count) : membersText(lang, count);
                    return {
                      value: isMissing(count) ? null : count,
                      label: countText(lang, count),
                      text: text(year, status && status !== 'final' ? `${said} (${statusWord(lang, status)})` : said),
                      status,
                      pieced: false
                    };
                  })
                }
              ]
            })
  };
}
