import { pyramid } from '$lib/charts/pyramid';
import { shareOf } from '$lib/compute/members/counts';
import { yearEnd } from '$lib/compute/members/memberFlows';
import type { PyramidBand } from '$lib/compute/members/memberPyramid';
import { countText, shareText } from '$lib/language/members/memberNumbers';
import { memberCategory } from '$lib/language/members/memberWords';
import { pyramidFinding, pyramidSentence, withheldNote } from '$lib/language/members/shapeWords';
import { message } from '$lib/language/message';
import { sentenceCase } from '$lib/language/sentenceCase';
import { MEMBER_INDICATORS, SEX_AGE } from '$lib/model/memberStatistics';
import { isMissing, type Maybe } from '$lib/model/missing';
import { longRow, numberCell, type MemberFigure } from './memberFigure';
import { committeeName, originsOf, type MemberInput } from './memberInput';

const { stock: STOCK } = MEMBER_INDICATORS;
const SEXES = ['female', 'male'] as const;

/** Sex by age at the end of the year: women to the left, men to the right, the youngest at the foot. */
export function pyramidFigure(input: MemberInput): MemberFigure {
  const { lang, facts } = input;
  const { unit, year, pyramid: shape } = facts;
  const t = message(lang).members;
  const name = committeeName(input, unit);
  const [women, men] = SEXES.map((sex) => sentenceCase(memberCategory(lang, 'sex', sex)));
  const said = (count: Maybe<number>) =>
    isMissing(count)
      ? countText(lang, count)
      : `${countText(lang, count)} (${shareText(lang, shareOf(count, shape.total))})`;
  const end = (band: PyramidBand, sex: 'female' | 'male') => ({
    value: isMissing(band[sex]) ? null : band[sex],
    label: countText(lang, band[sex]),
    text: `${memberCategory(lang, 'age', band.age)}, ${memberCategory(lang, 'sex', sex)}: ${said(band[sex])}`
  });
  const counts = shape.bands.flatMap(({ female, male, both }) => [female, male, both]);
  const known = shape.bands.some(({ female, male }) => !isMissing(female) || !isMissing(male));
  const row = (head: string, female: Maybe<number>, male: Maybe<number>, both: Maybe<number>) => ({
    head,
    cells: [female, male, both].flatMap((count) => {
      const share = shareOf(count, shape.total);
      return [
        numberCell(input, count, { text: countText(lang, count) }),
        numberCell(input, isMissing(share) ? share : share.percent, { text: shareText(lang, share), decimals: 1 })
      ];
    })
  });
  return {
    id: 'members-pyramid',
    title: pyramidFinding(lang, shape),
    measure: t.pyramid.measure(name, `${year}`),
    sentence: pyramidSentence(lang, shape),
    notes: [
      withheldNote(lang, counts.filter((count) => isMissing(count) && count.missing === 'suppressed').length)
    ].filter(Boolean),
    origins: originsOf(input, [[STOCK, yearEnd(year)]]),
    table: {
      head: t.table.age,
      columns: [women ?? '', men ?? '', t.table.both].flatMap((label) => [
        { label, measure: t.table.members },
        { label, measure: t.table.ofTotal }
      ]),
      rows: [
        ...shape.bands.map((band) =>
          row(sentenceCase(memberCategory(lang, 'age', band.age)), band.female, band.male, band.both)
        ),
        row(t.table.total, shape.female, shape.male, shape.total)
      ]
    },
    long: () =>
      shape.bands.flatMap((band) =>
        SEXES.map((sex) =>
          longRow(input, band[sex], {
            indicator: STOCK,
            unit,
            period: yearEnd(year),
            category: `${SEX_AGE}/${sex}|${band.age}`,
            measure: 'members'
          })
        )
      ),
    what: t.pyramid.what,
    height: 260,
    draw: known
      ? (width) =>
          pyramid({
            width,
            leftName: women ?? '',
            rightName: men ?? '',
            // The first row stands at the foot of a category axis.
            rows: shape.bands.map((band) => ({
              name: memberCategory(lang, 'age', band.age),
              left: end(band, 'female'),
              right: end(band, 'male')
            }))
          })
      : null
  };
}
