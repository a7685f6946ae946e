import { COUNT, PERCENT, RATE } from './forms';
import type { Phrase } from './phrase';
import { GOOD, RATED } from './ratingWords';
import { memberNoun } from './reportPhrasesMembers';

const GRASSROOTS = '(tổ chức cơ sở đảng/TCCSĐ/tổ chức đảng cơ sở/tổ chức Đảng/tổ chức đảng)';
const ORGANISATIONS =
  'tổ chức đảng|tổ chức cơ sở đảng|TCCSĐ|tổ chức đảng cơ sở|tổ chức đảng được|tập thể|tổ chức cơ sở|chi bộ, đảng bộ';
const MEMBERS = 'đảng viên|ĐV|số đảng viên|cá nhân|cán bộ, đảng viên';
const RATING =
  'xếp loại|đánh giá, xếp loại|phân loại|hoàn thành xuất sắc|hoàn thành tốt|hoàn thành xuất sắc nhiệm vụ|hoàn thành tốt nhiệm vụ|không hoàn thành|đánh giá|chất lượng';

/** A level alone, `hoàn thành tốt 78,1%`, `17,9% xuất sắc`, is of those named before it. */
const LEVELS: readonly [category: string, words: string, forms: Phrase['forms']][] = [
  ['excellent', '[loại |mức ]hoàn thành xuất sắc[ nhiệm vụ]|HTXS|HTXSNV', [...COUNT, 'percent']],
  ['excellent', '[loại |mức ]xuất sắc', PERCENT],
  ['good', '[loại |mức ]hoàn thành tốt[ nhiệm vụ]|HTT|HTTNV', [...COUNT, 'percent']],
  ['good', '[loại |mức ]tốt', PERCENT],
  ['completed', '[loại |mức ]hoàn thành[ nhiệm vụ]|HTNV', [...COUNT, 'percent']],
  ['not-completed', '[loại |mức ](không/chưa) hoàn thành[ nhiệm vụ]|KHTNV', [...COUNT, 'percent']]
];
const levels = (): Phrase[] =>
  LEVELS.flatMap(([category, say, forms]): Phrase[] =>
    (['counted', 'verb'] as const).flatMap((beside) =>
      (
        [
          ['members-rated', MEMBERS, ['members', 'persons']],
          ['organisations-rated', ORGANISATIONS, ['organisations', 'committees', 'cells']]
        ] as const
      ).map(([indicator, led, measures]): Phrase => ({
        indicator,
        dimension: 'rating',
        category,
        say,
        forms: forms!,
        measures,
        [beside]: true,
        led,
        with: RATING,
        weight: 2.5
      }))
    )
  );

/** How reports say the yearly ratings of organisations and members. */
export const RATING_PHRASES: readonly Phrase[] = [
  {
    indicator: 'organisations-rated-good-or-better-share',
    say: `${GRASSROOTS}[ được][ đánh giá][ xếp loại/,][ xếp loại] (${GOOD})`,
    forms: RATE,
    weight: 4
  },
  {
    indicator: 'organisations-rated-good-or-better-share',
    say: `[tỷ lệ ]${GRASSROOTS}`,
    forms: RATE,
    followed: GOOD,
    weight: 4
  },
  {
    indicator: 'organisations-rated',
    say: `(xếp loại/đánh giá, xếp loại)[ chất lượng] ${GRASSROOTS}|${GRASSROOTS}[ được] (xếp loại/đánh giá, xếp loại)[ chất lượng]`,
    weight: 3
  },
  ...RATED.map(([category, followed]): Phrase => ({
    indicator: 'organisations-rated',
    dimension: 'rating',
    category,
    say: `${GRASSROOTS}[ được] (xếp loại/đánh giá, xếp loại/đánh giá)[ chất lượng]`,
    forms: [...COUNT, 'percent'],
    followed,
    weight: 3
  })),
  ...RATED.map(([category, followed]): Phrase => ({
    indicator: 'organisations-rated',
    dimension: 'rating',
    category,
    say: GRASSROOTS,
    counted: true,
    forms: [...COUNT, 'percent'],
    followed,
    weight: 3
  })),
  {
    indicator: 'members-rated-good-or-better-share',
    say: `(đảng viên/ĐV)[ được][ đánh giá][ xếp loại/,][ xếp loại] (${GOOD})`,
    forms: RATE,
    weight: 4
  },
  {
    indicator: 'members-rated-good-or-better-share',
    say: 'đảng viên|ĐV|đảng viên được đánh giá|số đảng viên',
    forms: RATE,
    followed: GOOD,
    counted: true,
    weight: 4
  },
  {
    indicator: 'members-rated-good-or-better-share',
    say: '[tỷ lệ ][số ](đảng viên/ĐV)',
    forms: RATE,
    followed: GOOD,
    weight: 3.5
  },
  {
    indicator: 'members-rated',
    say: '(xếp loại/đánh giá, xếp loại)[ chất lượng] đảng viên|đảng viên[ được] (xếp loại/đánh giá, xếp loại)[ chất lượng]',
    weight: 3
  },
  ...memberNoun({
    indicator: 'members-rated',
    followed:
      'được xếp loại|được đánh giá, xếp loại|được đánh giá|được xếp loại chất lượng|được xét xếp loại|đã được xếp loại|đã được đánh giá'
  }),
  ...RATED.flatMap(([category, words]): Phrase[] => [
    {
      indicator: 'members-rated',
      dimension: 'rating',
      category,
      say: '(đảng viên/ĐV)[ được] (xếp loại/đánh giá, xếp loại/đánh giá)[ chất lượng]',
      forms: [...COUNT, 'percent'],
      followed: words,
      weight: 3
    },
    ...memberNoun({
      indicator: 'members-rated',
      dimension: 'rating',
      category,
      followed: words,
      forms: [...COUNT, 'percent']
    }),
    {
      indicator: 'members-rated',
      dimension: 'rating',
      category,
      say: `(tỷ lệ/số)[ đảng viên] (${words})`,
      with: 'đảng viên',
      without: `tổ chức cơ sở đảng|tổ chức đảng|${GOOD}`,
      weight: 2
    }
  ]),
  ...(
    [
      ['members-rated-good-or-better-share', MEMBERS],
      ['organisations-rated-good-or-better-share', ORGANISATIONS]
    ] as const
  ).map(([indicator, led]): Phrase => ({ indicator, say: GOOD, forms: RATE, led, weight: 3 })),
  ...levels()
];
