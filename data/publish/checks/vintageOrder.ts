import { STATUSES } from '../../../src/lib/model/observation';
import { parsePeriod } from '../../../src/lib/model/period';
import type { Catalogue } from '../catalogue';
import { printedNumber } from '../decimal';
import { seriesKey, type Entry } from '../entry';
import { error, warning, type Problem } from '../problem';

/** An actual is not published before its period starts, nor called final or revised before the period ends. */
export function checkPublished(entry: Entry, catalogue: Catalogue): Problem[] {
  const { indicator, status, published_as, period: key, value } = entry.observation;
  const period = parsePeriod(key);
  // What is still required is said beforehand by its nature.
  if (!period || status === 'plan' || catalogue.indicators.get(indicator)?.comparison === 'required-growth') return [];
  if (entry.publishedBy < period.start) {
    return [
      error(
        entry,
        'vintage-order',
        `Giá trị ${printedNumber(value)} của kỳ ${key} được công bố ${published_as}, trước khi kỳ bắt đầu; hãy sửa kỳ hoặc ngày, hoặc đổi trạng thái thành plan.`,
        `Value ${value} of ${key} was published ${published_as}, before the period starts; correct the period or the date, or make it a plan.`
      )
    ];
  }
  if ((status === 'final' || status === 'revised') && entry.publishedBy < period.end) {
    return [
      error(
        entry,
        'vintage-order',
        `Giá trị ${printedNumber(value)} của kỳ ${key} ghi "${status}" nhưng công bố ${published_as}, trước khi kỳ kết thúc; hãy sửa trạng thái thành estimate hoặc sửa ngày.`,
        `Value ${value} of ${key} is called ${status} but was published ${published_as}, before the period ends; make it an estimate or correct the date.`
      )
    ];
  }
  return [];
}

/** Within one publisher, a later value should not be less settled than an earlier one. Only a warning: it happens. */
export function checkWeakening(entries: readonly Entry[], catalogue: Catalogue): Problem[] {
  const strength = (e: Entry) => STATUSES.indexOf(e.observation.status);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { source, status } = entry.observation;
    if (status === 'plan') continue;
    const publisher = catalogue.sources.get(source)?.publisher || source;
    const key = `${seriesKey(entry.observation)}\t${publisher}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const problems: Problem[] = [];
  for (const group of groups.values()) {
    for (const entry of group) {
      const earlier = group.find((e) => e.publishedBy < entry.observation.published && strength(e) > strength(entry));
      if (!earlier) continue;
      const [now, then] = [entry.observation, earlier.observation];
      const what = `${now.indicator} ${now.unit} ${now.period}`;
      problems.push(
        warning(
          entry,
          'vintage-order',
          `${what}: ${printedNumber(now.value)} công bố ${now.published_as} ghi "${now.status}", yếu hơn "${then.status}" mà cùng cơ quan công bố ${then.published_as} (${earlier.file}:${earlier.line}); hãy xem lại trạng thái.`,
          `${what}: ${now.value}, published ${now.published_as}, is ${now.status}, weaker than ${then.status} which the same publisher gave on ${then.published_as} (${earlier.file}:${earlier.line}); check the status.`
        )
      );
    }
  }
  return problems;
}
