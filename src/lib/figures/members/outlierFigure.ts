import { jumpName, measureName } from '$lib/language/members/memberWords';
import {
  ceilingRule,
  ceilingText,
  jumpRule,
  jumpText,
  lateRule,
  lateText,
  outlierFinding,
  ratedWhat
} from '$lib/language/members/outlierWords';
import { message } from '$lib/language/message';
import { formatNumber } from '$lib/language/number';
import { MEMBER_INDICATORS } from '$lib/model/memberStatistics';
import { DEFAULT_CEILING } from '$lib/compute/party/ceiling';
import { longRow, textCell, type MemberFigure } from './memberFigure';
import { committeeName, originsOf, type MemberInput } from './memberInput';

export interface OutlierLine {
  key: string;
  unit: string;
  name: string;
  /** What is unusual. */
  what: string;
  /** The numbers. */
  text: string;
}

export interface OutlierGroup {
  heading: string;
  rule: string;
  lines: readonly OutlierLine[];
}

export interface OutlierFigure extends MemberFigure {
  groups: readonly OutlierGroup[];
}

/** Committees of the year's list that three rules single out, each with the rule and its numbers. */
export function outlierFigure(input: MemberInput): OutlierFigure {
  const { lang, facts } = input;
  const { ceilings, jumps, late, year } = facts;
  const t = message(lang).members;
  const name = (unit: string) => committeeName(input, unit);
  const groups: OutlierGroup[] = [
    {
      heading: t.outliers.ceiling,
      rule: ceilingRule(lang, DEFAULT_CEILING.percent, ceilings),
      lines: ceilings.over.map((entry) => ({
        key: `${entry.unit}|${entry.indicator}`,
        unit: entry.unit,
        name: name(entry.unit),
        what: ratedWhat(lang, entry.indicator),
        text: ceilingText(lang, entry)
      }))
    },
    {
      heading: t.outliers.jumps,
      rule: jumpRule(lang, facts.otherYears),
      lines: jumps.map((jump) => ({
        key: `${jump.unit}|${jump.measure}`,
        unit: jump.unit,
        name: name(jump.unit),
        what: jumpName(lang, jump.measure),
        text: jumpText(lang, jump)
      }))
    },
    {
      heading: t.outliers.late,
      rule: lateRule(lang),
      lines: late.map(({ unit, days }) => ({
        key: unit,
        unit,
        name: name(unit),
        what: measureName(lang, 'late'),
        text: lateText(lang, days)
      }))
    }
  ];
  return {
    id: 'members-outliers',
    title: outlierFinding(lang, { over: ceilings.over.length, jumps: jumps.length, late: late.length }),
    measure: t.outliers.measure(formatNumber(lang, facts.list.length), `${year}`),
    sentence: t.outliers.sentence,
    notes: [],
    origins: originsOf(
      input,
      [MEMBER_INDICATORS.rated, MEMBER_INDICATORS.organisationsRated, MEMBER_INDICATORS.daysLate].map((indicator) => [
        indicator,
        `${year}`
      ])
    ),
    groups,
    table: {
      head: t.table.committee,
      columns: [t.table.what, t.table.numbers].map((label) => ({ label, measure: '' })),
      rows: groups.flatMap(({ lines, heading }) =>
        lines.map((line) => ({ head: line.name, cells: [textCell(`${heading}: ${line.what}`), textCell(line.text)] }))
      )
    },
    long: () => [
      ...ceilings.over.map((entry) =>
        longRow(input, entry.ratio, {
          indicator: entry.indicator,
          unit: entry.unit,
          period: `${year}`,
          category: 'excellent/good',
          measure: '%',
          formula: `${entry.excellent} / ${entry.base}`
        })
      ),
      ...late.map(({ unit, days }) =>
        longRow(input, days, {
          indicator: MEMBER_INDICATORS.daysLate,
          unit,
          period: `${year}`,
          measure: 'days'
        })
      ),
      ...jumps.map((jump) =>
        longRow(input, jump.value, {
          indicator:
            jump.measure === 'growth'
              ? MEMBER_INDICATORS.stock
              : jump.measure === 'excellent'
                ? MEMBER_INDICATORS.rated
                : `members-${jump.measure}`,
          unit: jump.unit,
          period: `${year}`,
          category: jump.measure,
          measure: jump.measure === 'growth' || jump.measure === 'excellent' ? '%' : 'members',
          formula: `|${jump.value} - ${jump.usual}| / ${jump.spread} = ${jump.distance}`
        })
      )
    ],
    what: t.outliers.what,
    draw: null,
    height: 0
  };
}
