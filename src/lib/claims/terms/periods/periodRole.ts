import { fold } from '../../../model/fold';

const CUES =
  'so với|so(?! sánh)|cùng kỳ|cùng kì|(?:cao|thấp|lớn|nhiều|ít|nhỏ) hơn|gấp(?:[^,;]|,\\d){0,25} lần|gấp (?:đôi|ba|rưỡi)|bằng [^;\\p{L}]{1,14}(?:%|lần)|bằng(?: mức| với| của)?(?=\\s*$)';
const PLAN = 'dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|định mức';
const VERBS = 'đạt|tăng|giảm|là|ước|thu được|còn|chiếm';
const WHOLES = 'cả nước|toàn quốc|quốc gia|toàn vùng|gdp|grdp';
const MOST_WORDS = 8;

const words = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

/** Whether the words before a period make it what something is compared with. Of the end of a sentence so far, in lower case. */
export type BaseTest = (before: string) => boolean;

export function baseTest(bare: boolean): BaseTest {
  const form = (pattern: string) =>
    words(bare ? fold(pattern.replace('|so(?! sánh)|', '|').replace('\\p{L}', '§')).replace('§', '\\p{L}') : pattern);
  const cues = form(CUES);
  const stops = form(`${PLAN}|${VERBS}`);
  const wholes = new RegExp(form(WHOLES).source, 'u');
  return (before) => {
    const clause = before.slice(
      Math.max(...Array.from(before.matchAll(/[;:!?()\n]|[.,](?=\s)/g), ({ index }) => index + 1), 0)
    );
    let end = -1;
    let equals = false;
    for (const { 0: cue, index } of clause.matchAll(cues)) {
      end = index + cue.length;
      equals = cue.startsWith('b') && cue.endsWith('%');
    }
    if (end < 0) return false;
    const rest = clause.slice(end);
    // bằng 23,3% tổng thu của cả nước năm 2023: a share of a whole of the same time
    if (equals && wholes.test(rest)) return false;
    return rest.split(/\s+/).filter(Boolean).length <= MOST_WORDS && rest.search(stops) < 0;
  };
}
