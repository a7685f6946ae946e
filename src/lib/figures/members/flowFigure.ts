import { waterfallBars, waterfallHeight, type WaterfallBar } from '$lib/charts/waterfallBars';
import { flowSteps } from '$lib/compute/members/flowSteps';
import { yearEnd } from '$lib/compute/members/memberFlows';
import { originOf } from '$lib/compute/members/memberOrigins';
import { countText, signedCount } from '$lib/language/members/memberNumbers';
import { flowFinding, identitySentence, movedNote, stepName } from '$lib/language/members/flowWords';
import { flowName } from '$lib/language/members/memberWords';
import { withheldNote } from '$lib/language/members/shapeWords';
import { message } from '$lib/language/message';
import { MEMBER_INDICATORS } from '$lib/model/memberStatistics';
import { isMissing, type Maybe } from '$lib/model/missing';
import { NARROW } from '../widths';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, isWhole, originsOf, type MemberInput } from './memberInput';

const { stock: STOCK } = MEMBER_INDICATORS;
const KIND = { flow: 'part', gap: 'rest' } as const;

/** From last year's end to this one's by what came and went, with the identity checked. */
export function flowFigure(input: MemberInput): MemberFigure {
  const { lang, facts } = input;
  const { flows, unit, year } = facts;
  const t = message(lang).members;
  const name = committeeName(input, unit);
  const status = originOf(facts.origins, STOCK, yearEnd(year))?.status ?? '';
  const bars = flowBars(input, status);
  const lines: { name: string; count: Maybe<number>; indicator: string; period: string }[] = [
    {
      name: stepName(lang, { kind: 'opening', indicator: '' }, year),
      count: flows.opening,
      indicator: STOCK,
      period: yearEnd(year - 1)
    },
    ...flows.flows.map(({ indicator, sign, count }) => ({
      name: flowName(lang, indicator),
      count: isMissing(count) ? count : sign * count,
      indicator,
      period: `${year}`
    })),
    {
      name: stepName(lang, { kind: 'closing', indicator: '' }, year),
      count: flows.closing,
      indicator: STOCK,
      period: yearEnd(year)
    }
  ];
  const isStock = ({ indicator }: { indicator: string }) => indicator === STOCK;
  return {
    id: 'members-flows',
    title: flowFinding(lang, name, year, flows),
    measure: t.flows.measure(name, `${year}`),
    sentence: identitySentence(lang, flows),
    notes: [
      movedNote(lang, flows, isWhole(input)),
      // A new committee has an opening, but no year end of its own before it.
      facts.stock.some((entry) => entry.year < year) || isMissing(flows.opening) ? '' : t.flows.regrouped,
      withheldNote(lang, lines.filter(({ count }) => isMissing(count) && count.missing === 'suppressed').length)
    ].filter(Boolean),
    origins: originsOf(
      input,
      lines.map(({ indicator, period }) => [indicator, period])
    ),
    table: {
      head: t.table.flow,
      columns: [{ label: t.table.members, measure: '' }],
      rows: lines.map((line) => ({
        head: line.name,
        cells: [
          numberCell(input, line.count, {
            text: isStock(line) ? countText(lang, line.count) : signedCount(lang, line.count)
          })
        ]
      }))
    },
    long: () =>
      lines.map(({ indicator, period, count }) =>
        longRow(input, count, { indicator, unit, period, measure: 'members' })
      ),
    what: t.flows.what,
    height: waterfallHeight(bars),
    draw:
      bars.length > 0
        ? (width) => ({
            option: waterfallBars({ bars, narrow: width < NARROW }),
            points: [bars.map((entry, dataIndex) => ({ seriesIndex: 1, dataIndex, text: entry.text }))],
            height: waterfallHeight(bars)
          })
        : null
  };
}

/**
 * What came and went, and the change that it comes to. Beside the numbers at both ends of the year, a hundred times larger,
 * no flow could be seen: those stand in the sentence and the table. None when a number is missing.
 */
function flowBars({ lang, facts }: MemberInput, status: string): WaterfallBar[] {
  const { flows, year } = facts;
  const steps = flowSteps(flows);
  if (!steps || isMissing(flows.opening) || isMissing(flows.change)) return [];
  const { opening, change } = flows;
  const named = (name: string, value: number) => {
    const label = signedCount(lang, value);
    return { name, label, text: `${name}: ${label}`, status };
  };
  const parts = steps.flatMap(({ kind, indicator, from, to, value }): WaterfallBar[] =>
    kind === 'flow' || kind === 'gap'
      ? [
          {
            kind: KIND[kind],
            from: from - opening,
            to: to - opening,
            ...named(stepName(lang, { kind, indicator }, year), value)
          }
        ]
      : []
  );
  const total = named(message(lang).members.flows.change(`${year}`), change);
  return [...parts, { kind: 'after', from: 0, to: change, ...total }];
}
