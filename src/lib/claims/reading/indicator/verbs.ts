/** The kind of verb that governs a number. */
export type VerbClass =
  'up' | 'down' | 'higher' | 'lower' | 'exceed' | 'fall-short' | 'times' | 'share' | 'contribute' | 'level';

export interface Verb {
  class: VerbClass;
  /** Offsets in the words before the number. */
  start: number;
  end: number;
  /** Between the verb and the number. */
  rest: string;
}

const VERBS: readonly [VerbClass, string][] = [
  ['down', 'tăng trưởng âm|giảm sút|sụt giảm|suy giảm|sụt|giảm|âm|mất|hụt đi'],
  [
    'higher',
    'cao hơn|lớn hơn|nhiều hơn|nhanh hơn|hơn hẳn|tốt hơn|trội hơn|nhỉnh hơn|khá hơn|mạnh hơn|vượt trội|vượt lên|dôi'
  ],
  ['lower', 'thấp hơn|ít hơn|nhỏ hơn|chậm hơn|kém hơn|thua kém|thua|kém'],
  ['exceed', 'vượt mức|vượt|đạt vượt'],
  ['fall-short', 'hụt|thiếu hụt|thiếu'],
  ['times', 'gấp|cao gấp|tăng gấp'],
  ['share', 'chiếm|tỷ trọng|tỉ trọng|đảm nhận'],
  ['contribute', 'đóng góp|góp'],
  ['up', 'tăng trưởng|tăng|gia tăng|nâng|mở rộng|cộng thêm'],
  [
    'level',
    'đạt và vượt|đạt, vượt|chưa đạt|đạt|bằng|thực hiện|hoàn thành|ước tính|ước|là|ở mức|còn|có|duy trì|tương đương|dự kiến|được'
  ]
];

const CLASS_OF = new Map(VERBS.flatMap(([name, words]) => words.split('|').map((word) => [word, name] as const)));
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${[...CLASS_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'gu'
);
/** After these the number is where a change leads to, not the change. */
const RESULT =
  /^\s*(?:mạnh\s+|dần\s+|nhẹ\s+)?(?:(?:lên|xuống)(?!\p{L})|(?:chỉ\s+)?còn(?!\p{L})|từ(?!\p{L})|đến(?!\p{L})|tới(?!\p{L}))/u;

/** All verbs in the words before a number, the nearest first. */
export function verbsIn(lead: string): Verb[] {
  const found: Verb[] = [];
  for (const { 0: word, index } of lead.matchAll(PATTERN)) {
    const end = index + word.length;
    found.push({ class: CLASS_OF.get(word) ?? 'level', start: index, end, rest: lead.slice(end) });
  }
  return found.reverse();
}

/** Every word that verbs are made of. */
export const VERB_WORDS: ReadonlySet<string> = new Set([...CLASS_OF.keys()].flatMap((verb) => verb.split(/[ ,]+/)));

export const leadsToResult = (verb: Verb) => RESULT.test(verb.rest);
