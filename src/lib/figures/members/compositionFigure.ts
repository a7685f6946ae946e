import { pairedBars } from '$lib/charts/pairedBars';
import type { CompositionPart } from '$lib/compute/members/memberComposition';
import { yearEnd } from '$lib/compute/members/memberFlows';
import { countText, pointsText, shareText } from '$lib/language/members/memberNumbers';
import { breakdownName, memberCategory } from '$lib/language/members/memberWords';
import { compositionFinding, compositionSentence, withheldNote } from '$lib/language/members/shapeWords';
import { message } from '$lib/language/message';
import { sentenceCase } from '$lib/language/sentenceCase';
import { MEMBER_INDICATORS, type MemberBreakdown } from '$lib/model/memberStatistics';
import { isMissing, type Maybe } from '$lib/model/missing';
import type { Share } from '$lib/compute/members/counts';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, originsOf, type MemberInput } from './memberInput';

const { stock: STOCK } = MEMBER_INDICATORS;

const percentOf = (share: Maybe<Share>): Maybe<number> => (isMissing(share) ? share : share.percent);

/** The parts of one breakdown, this year beside the year before, with counts and shares. */
export function compositionFigure(input: MemberInput, by: MemberBreakdown): MemberFigure {
  const { lang, facts } = input;
  const { unit, year } = facts;
  const composition = facts.compositions[by];
  const t = message(lang).members;
  const name = committeeName(input, unit);
  const categoryOf = ({ category }: CompositionPart) => sentenceCase(memberCategory(lang, by, category));
  const end = (part: CompositionPart, of: 'now' | 'before') => {
    const [count, share] = of === 'now' ? [part.count, part.share] : [part.before, part.shareBefore];
    const shown = isMissing(share) ? countText(lang, count) : `${shareText(lang, share)} (${countText(lang, count)})`;
    const when = of === 'now' ? year : year - 1;
    return {
      value: isMissing(share) ? null : share.percent,
      label: shown,
      text: `${categoryOf(part)}, ${t.table.endOf(`${when}`)}: ${shown}`
    };
  };
  const compared = composition.parts.some(({ shareBefore }) => !isMissing(shareBefore));
  const counts = composition.parts.flatMap(({ count, before }) => (compared ? [count, before] : [count]));
  return {
    id: 'members-composition',
    title: compositionFinding(lang, composition),
    measure: t.composition.measure(name, breakdownName(lang, by), `${year}`),
    sentence: compositionSentence(lang, composition),
    notes: [
      withheldNote(lang, counts.filter((count) => isMissing(count) && count.missing === 'suppressed').length)
    ].filter(Boolean),
    origins: originsOf(input, [
      [STOCK, yearEnd(year)],
      [STOCK, yearEnd(year - 1)]
    ]),
    table: {
      head: sentenceCase(breakdownName(lang, by)),
      columns: [
        { label: t.table.endOf(`${year}`), measure: t.table.members },
        { label: t.table.endOf(`${year}`), measure: '%' },
        ...(compared
          ? [
              { label: t.table.endOf(`${year - 1}`), measure: t.table.members },
              { label: t.table.endOf(`${year - 1}`), measure: '%' },
              { label: t.table.change, measure: t.table.points }
            ]
          : [])
      ],
      rows: composition.parts.map((part) => ({
        head: categoryOf(part),
        cells: [
          numberCell(input, part.count, { text: countText(lang, part.count) }),
          numberCell(input, percentOf(part.share), { text: shareText(lang, part.share), decimals: 1 }),
          ...(compared
            ? [
                numberCell(input, part.before, { text: countText(lang, part.before) }),
                numberCell(input, percentOf(part.shareBefore), {
                  text: shareText(lang, part.shareBefore),
                  decimals: 1
                }),
                numberCell(input, part.change, { text: pointsText(lang, part.change, 'short'), decimals: 1 })
              ]
            : [])
        ]
      }))
    },
    long: () =>
      composition.parts.flatMap((part) =>
        (
          [
            [year, part.count],
            [year - 1, part.before]
          ] as const
        ).map(([of, count]) =>
          longRow(input, count, {
            indicator: STOCK,
            unit,
            period: yearEnd(of),
            category: `${by}/${part.category}`,
            measure: 'members'
          })
        )
      ),
    what: t.composition.what(breakdownName(lang, by)),
    height: composition.parts.length * 54 + 30,
    draw: (width) =>
      pairedBars({
        width,
        nowName: t.table.endOf(`${year}`),
        beforeName: t.table.endOf(`${year - 1}`),
        rows: composition.parts.map((part) => ({
          name: categoryOf(part),
          now: end(part, 'now'),
          before: compared ? end(part, 'before') : null
        }))
      })
  };
}
