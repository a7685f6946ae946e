/** What words say of a period; `skip`: a time that is no period of a figure, so that its parts are not read as one. */
export type PeriodSaid = { key?: string; part?: string | null; relative?: number } | 'skip' | null;
export interface PeriodPattern {
  /** Pattern of `words/expand`, where `n0` is a number of one or two digits and `y0` a year. */
  say: string;
  /** What it says, by the numbers of the text in order; null: not this pattern after all. */
  read: (...numbers: number[]) => PeriodSaid;
  /** The words alone are not enough (`periodGuards`). */
  guard?: 'date' | 'as-of' | 'range' | 'months' | 'bare-year' | 'capital';
}

const two = (n: number) => String(n).padStart(2, '0');
const year = (y: number): PeriodSaid => ({ key: String(y) });
/** The first n months as the rest of a key. */
export const months = (n: number): string | null =>
  n === 3 ? 'Q1' : n === 6 ? 'H1' : n === 12 ? '' : n >= 1 && n < 12 ? `${n}M` : null;
const whole = (y: number, part: string | null): PeriodSaid =>
  part === null ? null : { key: part === '' ? String(y) : `${y}-${part}` };
const open = (part: string | null, relative?: number): PeriodSaid =>
  part === null ? null : relative === undefined ? { part } : { part, relative };

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function endOfMonth(month: number, y?: number): string | null {
  if (month < 1 || month > 12) return null;
  const leap = month === 2 && y !== undefined && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  return `${two(month)}-${leap ? 29 : LAST_DAY[month - 1]}`;
}
const month = (m: number): string | null => (m >= 1 && m <= 12 ? two(m) : null);

const RELATIVE: readonly [string, number][] = [
  ['năm nay', 0],
  ['(năm trước/năm ngoái/năm trước đó/năm trước liền kề/năm liền trước/năm liền kề trước đó/năm rồi)', -1],
  ['một năm trước[ đó]|1 năm trước[ đó]', -1],
  ['(năm trước nữa/năm kia)|(hai/2) năm trước[ đó]', -2],
  ['(năm sau/năm tới/sang năm)', 1]
];
const NUMBER_WORDS: readonly [string, number][] = [
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12]
];
/** In capitals: `tháng Sáu`. */
const MONTH_WORDS = '(giêng/một)|hai|ba|(tư/bốn)|năm|sáu|bảy|tám|chín|mười|mười một|(mười hai/chạp)'.split('|');
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER_WORDS = ['(một/nhất/đầu)', 'hai', 'ba', '(bốn/tư)'];
/** The last n months. */
const lastMonths = (n: number): string | null => (n === 6 ? 'H2' : n === 3 ? 'Q4' : null);
/** The first n quarters. */
const quarters = (n: number): string | null => (n === 2 || n === 3 ? months(3 * n) : null);
const quarter = (q: number): string | null => (q >= 1 && q <= 4 ? `Q${q}` : null);
const UNTIL = '(đến/tính đến/tính tới/tới/lũy kế đến/đến hết/tính đến hết/hết/tính hết/đến cuối/cuối/tính đến cuối)';
const AS_OF =
  '(đến/tính đến/tính tới/tới/hết/đến hết/tính đến hết/thời điểm/tại thời điểm/đến thời điểm/tính đến thời điểm/chốt đến)[ hết/ thời điểm][ ngày]';

const RATING = '(chất lượng/đánh giá/xếp loại/phân loại/kiểm điểm/tổng kết/bình xét/bình bầu/nhận xét)';

/** One part of a year, with a year, open, or of this year and the last. */
function part(
  say: string,
  rest: string | ((n: number) => string | null),
  guard?: PeriodPattern['guard']
): PeriodPattern[] {
  const of = (n: number) => (typeof rest === 'string' ? rest : rest(n));
  const counted = typeof rest !== 'string';
  const guarded = guard ? { guard } : {};
  return [
    { say: `(${say})[ của][ năm] y0`, read: (a, b) => whole(counted ? b! : a!, of(a!)) },
    { say, read: (a) => open(of(a!)), ...guarded },
    ...ofThisYear(say, rest)
  ];
}

/** `9 tháng đầu năm nay`, `quý IV năm ngoái`. */
function ofThisYear(say: string, rest: string | ((n: number) => string | null)): PeriodPattern[] {
  return RELATIVE.map(([words, relative]) => ({
    say: `(${say})[ của] ${words}`,
    read: (n) => open(typeof rest === 'string' ? rest : rest(n!), relative)
  }));
}

export const PERIOD_PATTERNS: readonly PeriodPattern[] = [
  { say: 'giá (so sánh/cố định/gốc)[ năm][ gốc] y0|năm gốc y0', read: () => 'skip' },
  {
    say: '[cả/ trọn/ toàn ]năm y0|(cả/trong/trọn/toàn/sang/bước sang) năm y0|đầu năm y0|năm (kế hoạch/ngân sách/tài chính) y0',
    read: year
  },
  { say: 'năm học y0 y0|năm học y0|niên độ y0 y0|niên khóa y0 y0', read: () => 'skip' },
  {
    say: '(n0/hai/ba/bốn/năm/sáu/bảy/tám/chín/mười/mấy/vài/các/những/nhiều/một) năm (qua/vừa qua/rồi/vừa rồi)',
    read: () => 'skip'
  },
  {
    say: 'cả năm|trong năm|toàn năm|trọn năm|12 tháng|[trong/ cả ]năm (qua/vừa qua/vừa rồi)',
    read: () => ({ part: '' })
  },
  ...RELATIVE.map(([say, relative]): PeriodPattern => ({ say: `[cả ]${say}`, read: () => ({ part: '', relative }) })),
  {
    say: '(các/những/nhiều) năm (trước/sau/tới/gần đây)|(n0/hai/ba/bốn/năm/sáu/mười/vài/mấy) năm (sau/tới/trước/nữa)[ đó]|(tháng/quý) (trước/sau)|năm trước khi|năm sau khi|đầu năm',
    read: () => 'skip'
  },

  ...part('n0 tháng đầu năm', months),
  ...ofThisYear('n0 tháng đầu', months),
  ...NUMBER_WORDS.flatMap(([word, n]): PeriodPattern[] => [
    ...part(`${word} tháng đầu năm`, months(n)!),
    ...ofThisYear(`${word} tháng đầu`, months(n)!),
    { say: `${word} tháng (qua/đầu)`, read: () => open(months(n)!), guard: 'months' },
    // những năm tháng, trong hai tháng
    ...(word === 'năm' || word === 'hai' ? [] : part(`${word} tháng`, months(n)!, 'months'))
  ]),
  ...part('ba quý[ đầu][ của] năm', '9M'),
  ...part('hai quý[ đầu][ của] năm', 'H1'),
  ...part('n0 quý[ đầu][ của] năm', quarters),
  { say: 'ba quý[ đầu]', read: () => open('9M'), guard: 'months' },
  { say: 'hai quý đầu', read: () => open('H1'), guard: 'months' },
  { say: 'n0 quý[ đầu]', read: (n) => open(quarters(n!)), guard: 'months' },
  { say: 'n0 tháng đầu năm[ của][ năm] y0', read: (n, y) => whole(y!, months(n!)) },
  ...part('n0 tháng', months, 'months'),
  { say: 'n0 tháng (qua/đầu)', read: (n) => open(months(n!)), guard: 'months' },
  {
    say: 'n0 tháng cuối[ năm][ năm] y0|n0 tháng còn lại[ của][ năm] y0',
    read: (n, y) => (lastMonths(n!) ? whole(y!, lastMonths(n!)) : 'skip')
  },
  {
    say: 'n0 tháng cuối[ năm]|n0 tháng còn lại[ của năm]',
    read: (n) => (lastMonths(n!) ? open(lastMonths(n!)) : 'skip')
  },
  ...part('sáu tháng (cuối/sau)[ của][ năm]', 'H2'),
  ...part('ba tháng cuối[ của][ năm]|quý cuối[ cùng][ của][ năm]', 'Q4'),
  ...Array.from({ length: 12 }, (_, i) => part(`${i + 1}t|${two(i + 1)}t`, months(i + 1)!).slice(0, 1)).flat(),
  ...part('nửa đầu năm|nửa năm đầu|nửa năm', 'H1', 'months'),
  ...ofThisYear('nửa đầu', 'H1'),
  ...part('nửa cuối năm|nửa sau năm', 'H2'),
  ...part('quý n0', quarter),
  ...QUARTER_WORDS.flatMap((word, i) => part(`quý ${word}`, quarter(i + 1)!)),
  { say: `${UNTIL} quý n0[ năm] y0`, read: (q, y) => whole(y!, endOfMonth(3 * q!)) },
  { say: `${UNTIL} quý n0`, read: (q) => open(endOfMonth(3 * q!)) },
  ...ROMAN.flatMap((roman, i): PeriodPattern[] => [
    ...part(`quý ${roman}|q${i + 1}`, quarter(i + 1)!),
    { say: `${UNTIL} quý ${roman}[ năm] y0`, read: (y) => whole(y!, endOfMonth(3 * (i + 1))) },
    { say: `${UNTIL} quý ${roman}`, read: () => open(endOfMonth(3 * (i + 1))) }
  ]),

  { say: 'tháng n0[ năm] y0', read: (m, y) => whole(y!, month(m!)) },
  { say: 'tháng n0', read: (m) => open(month(m!)) },
  ...RELATIVE.map(([words, relative]): PeriodPattern => ({
    say: `tháng n0 ${words}`,
    read: (m) => open(month(m!), relative)
  })),
  ...MONTH_WORDS.flatMap((words, i): PeriodPattern[] => [
    ...part(`tháng ${words}`, two(i + 1)).map((pattern): PeriodPattern => ({ ...pattern, guard: 'capital' })),
    {
      say: `${UNTIL} tháng ${words}[ năm] y0`,
      read: (y) => whole(y!, endOfMonth(i + 1, y)),
      guard: 'capital'
    },
    { say: `${UNTIL} tháng ${words}`, read: () => open(endOfMonth(i + 1)), guard: 'capital' }
  ]),
  {
    say: `(hết/đến hết/tính đến hết/cuối/đến cuối/tính đến cuối) tháng n0[ năm] y0`,
    read: (m, y) => whole(y!, endOfMonth(m!, y))
  },
  { say: `(hết/đến hết/tính đến hết/cuối/đến cuối/tính đến cuối) tháng n0`, read: (m) => open(endOfMonth(m!)) },
  { say: `(cuối/đến cuối/tính đến cuối/hết/đến hết/tính đến hết) năm y0`, read: (y) => whole(y!, '12-31') },
  { say: '(kỳ họp/phiên họp/hội nghị/họp/báo cáo/dịp) cuối năm y0', read: year },
  // A rating of the year that is made at its end.
  { say: `${RATING} cuối năm y0`, read: year },
  { say: `${RATING} cuối năm`, read: () => open('') },
  {
    say: '(kỳ họp/phiên họp/hội nghị/họp/báo cáo/dịp/tháng/từ nay đến/thời điểm này đến/nay đến) cuối năm',
    read: () => 'skip'
  },
  { say: `(cuối/đến cuối/tính đến cuối/hết/đến hết/tính đến hết) năm`, read: () => open('12-31') },
  ...RELATIVE.map(([words, relative]): PeriodPattern => ({
    say: `(cuối/đến cuối/hết/đến hết) ${words}`,
    read: () => open('12-31', relative)
  })),

  {
    say: `${AS_OF} n0 n0 y0|${AS_OF} n0 tháng n0[ năm] y0`,
    read: (d, m, y) => whole(y!, `${two(m!)}-${two(d!)}`),
    guard: 'date'
  },
  { say: `${AS_OF} n0 n0|${AS_OF} n0 tháng n0`, read: (d, m) => open(day(d!, m!)), guard: 'date' },
  {
    say: '[ngày ]n0 n0 y0|[ngày ]n0 tháng n0[ năm] y0',
    read: (d, m, y) => whole(y!, `${two(m!)}-${two(d!)}`),
    guard: 'as-of'
  },
  { say: 'ngày n0 n0|ngày n0 tháng n0|n0 tháng n0[ năm]', read: (d, m) => open(day(d!, m!)), guard: 'as-of' },

  {
    say: '(giai đoạn/nhiệm kỳ/nhiệm kỳ qua/nhiệm kỳ này/thời kỳ/các năm/trong/từ năm/từ/năm)[ năm][ từ][ năm] y0[ đến][ năm] y0',
    read: range,
    guard: 'range'
  },
  {
    say: '[trong ](n0/năm/ba/mười) năm[ từ][ năm] y0[ đến][ năm] y0|y0 y0|giữa nhiệm kỳ y0 y0',
    read: (a, b, c) => (c === undefined ? range(a!, b!) : range(b!, c)),
    guard: 'range'
  },

  { say: 'cùng[ thời] (kỳ/điểm/gian)[ này][ của][ năm] y0|(CK/svck)[ năm] y0', read: year },
  {
    say: 'cùng kỳ[ các] năm (trước/ngoái/trước đó/rồi/liền trước)|cùng kỳ NT|CKNT|(CK/svck)[ năm (trước/ngoái)]|cùng kỳ|cùng thời gian[ này][ của] năm (trước/ngoái/trước đó)|cùng thời (kỳ/điểm) này[ của] năm (trước/ngoái)|cùng kỳ các năm trước|cùng thời (kỳ/điểm)[ năm (trước/ngoái)]',
    read: () => ({ part: null, relative: -1 })
  },
  { say: 'y0', read: year, guard: 'bare-year' }
];

function day(d: number, m: number): string | null {
  const last = endOfMonth(m, 2024);
  return last !== null && d >= 1 && d <= Number(last.slice(3)) ? `${two(m)}-${two(d)}` : null;
}

function range(from: number, to: number): PeriodSaid {
  return to > from && to - from <= 40 ? { key: `${from}..${to}` } : null;
}
