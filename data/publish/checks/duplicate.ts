import { printedNumber } from '../decimal';
import type { Entry } from '../entry';
import { seriesKey } from '../entry';
import { error, type Problem } from '../problem';

/** One source says one thing about one key on one day. */
export function checkDuplicate(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const o = entry.observation;
    const key = [seriesKey(o), o.status, o.published, o.source].join('\t');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, entry);
      continue;
    }
    const where = `${earlier.file}:${earlier.line}`;
    const what = `${o.indicator} ${o.unit} ${o.period}`;
    problems.push(
      error(
        entry,
        'duplicate',
        `${what}: giá trị ${printedNumber(o.value)} trùng khóa với ${where} (giá trị ${printedNumber(earlier.observation.value)}); hãy xóa một dòng hoặc sửa kỳ, phân tổ, ngày hay nguồn.`,
        `${what}: value ${o.value} has the same key as ${where} (value ${earlier.observation.value}); remove one line or correct its period, breakdown, date or source.`
      )
    );
  }
  return problems;
}
