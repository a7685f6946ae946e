import { dimensionName } from '../../src/lib/language/name';
import { MEMBER_BREAKDOWNS, SEX_AGE } from '../../src/lib/model/memberStatistics';
import { ASSIGNERS, QUALIFIERS, STATUSES } from '../../src/lib/model/observation';
import { parsePeriod } from '../../src/lib/model/period';
import { isDay, publishedDate } from '../../data/publish/publishedDate';
import type { BreachList, Report, Words } from './breach';
import type { References } from './references';
import { facets, type Facet, type LoadedRows } from './rows';

/** What the rows of a fact table add to the whole snapshot. */
export interface FactCount {
  rows: number;
  synthetic: number;
  units: number;
  periods: string[];
}

/** Every word, code, period and date of a fact table. Combinations are judged once, however many rows have them. */
export async function checkFacts(
  loaded: LoadedRows,
  date: string,
  known: References,
  list: BreachList
): Promise<FactCount> {
  const judge = async (
    columns: string[],
    wrongOf: (cells: readonly string[]) => [Parameters<Report>[0], Words] | null
  ) => {
    const found = await facets(loaded, ...columns);
    for (const facet of found) {
      const wrong = wrongOf(facet.cells);
      if (wrong) list.error(wrong[0], facet.file, `${facet.place}, column ${columns[0]}`, many(wrong[1], facet));
    }
    return found;
  };
  await judge(['indicator', 'status'], ([indicator = '', status = '']) => {
    const table = known.indicators?.get(indicator);
    if (known.indicators && !table) return ['reference', unknown(indicator, 'indicators')];
    const place = status === 'plan' ? 'targets' : table;
    return !place || place === loaded.table ? null : ['table', belongs(indicator, status, place)];
  });
  const units = await judge(['unit'], ([unit = '']) =>
    !known.units || known.units.has(unit) ? null : ['reference', unknown(unit, 'units')]
  );
  await judge(['source', 'restates'], ([source = '', restates = '']) => {
    const absent = [source, ...(restates === '' ? [] : [restates])].find(
      (code) => known.sources && !known.sources.has(code)
    );
    return absent === undefined ? null : ['reference', unknown(absent, 'sources')];
  });
  const periods = await judge(['period', 'period_kind', 'year'], ([key = '', kind = '', year = '']) => {
    const period = parsePeriod(key);
    if (!period) return ['period', notAPeriod(key)];
    return period.kind === kind && String(period.year) === year
      ? null
      : ['period', otherPeriod(key, period.kind, period.year)];
  });
  const statuses = await judge(['status', 'plan_by'], ([status = '', by = '']) => {
    if (!isIn(STATUSES, status)) return ['status', oneOf(status, STATUSES)];
    return isIn(ASSIGNERS, by) || (by === '' && status !== 'plan') ? null : ['word', oneOf(by, ASSIGNERS)];
  });
  await judge(['qualifier'], ([word = '']) =>
    word === '' || isIn(QUALIFIERS, word) ? null : ['word', oneOf(word, QUALIFIERS)]
  );
  await judge(['class'], ([word = '']) => (word === 'public' ? null : ['class', notPublic(word)]));
  await judge(['published', 'published_as'], ([day = '', as = '']) => {
    const told = publishedDate(as);
    if (!isDay(day) || !told || told.inferred) return ['published', notADay(day, as)];
    if (day > date) return ['published', tooLate(day, date)];
    return day >= told.first && day <= told.last ? null : ['published', notADay(day, as)];
  });
  const breakdowns = await judge(['dimension', 'category'], ([dimension = '', category = '']) =>
    (dimension === '') === (category === '') ? null : ['breakdown', half(dimension, category)]
  );
  for (const { cells, file, place } of breakdowns)
    if (cells[0] && !isBreakdown(cells[0])) list.warning('breakdown', file, place, strange(cells[0]));
  const count = (found: readonly Facet[]) => found.reduce((sum, facet) => sum + facet.rows, 0);
  return {
    rows: count(units),
    synthetic: count(statuses.filter(({ cells }) => cells[0] === 'synthetic')),
    units: units.length,
    periods: periods.map(({ cells }) => cells[0] ?? '')
  };
}

const isIn = (list: readonly string[], word: string): boolean => list.includes(word);
const isBreakdown = (name: string): boolean =>
  name in MEMBER_BREAKDOWNS || name === SEX_AGE || name === 'rating' || dimensionName('vi', name) !== name;

const many = ({ vi, en }: Words, { rows }: Facet): Words =>
  rows === 1 ? { vi, en } : { vi: `${vi} (${rows} dòng)`, en: `${en} (${rows} rows)` };

const unknown = (code: string, table: string): Words => ({
  vi: `Không có mã "${code}" trong ${table}; hãy sửa mã hoặc thêm vào đó.`,
  en: `Code "${code}" is not in ${table}; correct it or add it there.`
});
const belongs = (indicator: string, status: string, table: string): Words => ({
  vi: `Chỉ tiêu "${indicator}" với status ${status} thuộc bảng ${table}; hãy chuyển dòng sang đó.`,
  en: `Indicator "${indicator}" with status ${status} belongs into table ${table}; move the row there.`
});
const notAPeriod = (key: string): Words => ({
  vi: `Không hiểu kỳ "${key}"; hãy viết 2023, 2023-H1, 2023-Q3, 2023-9M, 2023-11, 2023-12-31 hoặc 2016..2020.`,
  en: `Period "${key}" is not understood; write 2023, 2023-H1, 2023-Q3, 2023-9M, 2023-11, 2023-12-31 or 2016..2020.`
});
const otherPeriod = (key: string, kind: string, year: number): Words => ({
  vi: `Kỳ ${key} có period_kind ${kind} và year ${year}; hãy ghi đúng như vậy.`,
  en: `Period ${key} has period_kind ${kind} and year ${year}; write these.`
});
const oneOf = (word: string, list: readonly string[]): Words => ({
  vi: `Không hiểu "${word}"; hãy dùng một trong: ${list.join(', ')}.`,
  en: `"${word}" is not known; use one of: ${list.join(', ')}.`
});
const notPublic = (word: string): Words => ({
  vi: `class là "${word}"; bản số liệu mở chỉ có dòng public: hãy bỏ dòng này ra khỏi tệp.`,
  en: `class is "${word}"; an open snapshot has only public rows: take this one out of the file.`
});
const notADay = (day: string, as: string): Words => ({
  vi: `Ngày công bố "${day}" không khớp với published_as "${as}"; hãy ghi ngày đầy đủ ở published, và ngày, tháng hoặc năm chứa ngày đó ở published_as.`,
  en: `Published "${day}" does not go with published_as "${as}"; give a whole date in published, and in published_as the day, month or year that holds it.`
});
const tooLate = (day: string, date: string): Words => ({
  vi: `Công bố ngày ${day}, sau ngày ${date} của bản số liệu; hãy bỏ dòng hoặc lùi ngày của bản số liệu.`,
  en: `Published on ${day}, after the snapshot’s date ${date}; leave the row out or date the snapshot later.`
});
const half = (dimension: string, category: string): Words => ({
  vi: `dimension "${dimension}" và category "${category}" phải cùng có hoặc cùng trống; hãy ghi nốt ô kia hoặc xóa cả hai.`,
  en: `dimension "${dimension}" and category "${category}" must both be given or both be empty; fill the other or clear both.`
});
const strange = (dimension: string): Words => ({
  vi: `Trang không có tên cho tiêu thức "${dimension}" nên sẽ hiện mã; hãy dùng tiêu thức trong data/README.md nếu có cái hợp.`,
  en: `The site has no name for dimension "${dimension}" and will show the code; use one of data/README.md where it fits.`
});
