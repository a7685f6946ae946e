import { fieldsOf, isFact, keyOf } from '../../data/publish/fields';
import { quote } from '../../data/publish/writeParquet';
import type { Report } from './breach';
import { ask, placeOf, type LoadedRows } from './rows';

/** What holds of every table: no empty cells, numbers are numbers, a key is there once, and the order of the rows of facts. */
export async function checkTable(loaded: LoadedRows, indicator: string | undefined, report: Report): Promise<void> {
  await checkCells(loaded, report);
  await checkKey(loaded, report);
  if (isFact(loaded.table)) await checkOrder(loaded, indicator === undefined ? WHOLE_ORDER : PART_ORDER, report);
}

const WHOLE_ORDER = ['indicator', 'unit', 'period', 'dimension', 'category'] as const;
/** As the contract has it; the publisher's own parts go on with status, plan_by, source. */
const PART_ORDER = ['unit', 'period', 'dimension', 'category', 'published'] as const;

const MAY_BE_NULL = new Set(['upper', 'min', 'max']);

async function checkCells(loaded: LoadedRows, report: Report): Promise<void> {
  const fields = fieldsOf(loaded.table);
  const numbers = fields.filter(({ type }) => type === 'number');
  const tests = [
    ...fields.filter(({ name }) => !MAY_BE_NULL.has(name)).map(({ name }) => ({ name, is: `"${name}" IS NULL` })),
    ...numbers.map(({ name }) => ({ name, is: `NOT isfinite("${name}")` }))
  ];
  const [found] = await ask<Record<string, unknown>>(
    loaded,
    `SELECT ${tests.map(({ is }, i) => `count(*) FILTER (${is})::INTEGER AS n${i}, min(place) FILTER (${is})::DOUBLE AS p${i}`).join(', ')} FROM rows`
  );
  tests.forEach(({ name, is }, i) => {
    const n = Number(found?.[`n${i}`]);
    if (n === 0) return;
    const [file, place] = placeOf(loaded, found?.[`p${i}`]);
    if (is.endsWith('NULL'))
      report('empty-cell', file, `${place}, column ${name}`, {
        vi: `${n} dòng có ô trống (null) ở cột ${name}; hãy ghi giá trị, hoặc chữ rỗng "" nếu không có gì để ghi.`,
        en: `${n} rows have no value (null) in column ${name}; give it one, or empty text "" where nothing applies.`
      });
    else
      report('value', file, `${place}, column ${name}`, {
        vi: `${n} dòng có NaN hoặc vô cực ở cột ${name}; giá trị không có thì bỏ cả dòng.`,
        en: `${n} rows have NaN or an infinity in column ${name}; where there is no value leave out the row.`
      });
  });
}

async function checkKey(loaded: LoadedRows, report: Report): Promise<void> {
  const key = keyOf(loaded.table).map((name) => `"${name}"`);
  const [count] = await ask<{ extra: number }>(
    loaded,
    `SELECT (count(*) - count(DISTINCT hash(${key.join(', ')})))::INTEGER AS extra FROM rows`
  );
  if (!count?.extra) return;
  const found = await ask<Record<string, unknown>>(
    loaded,
    `SELECT concat_ws(' ', ${key.join(', ')}) AS key, count(*)::INTEGER AS n, max(place)::DOUBLE AS place
     FROM rows GROUP BY ALL HAVING n > 1 ORDER BY place LIMIT 100`.replace('GROUP BY ALL', `GROUP BY ${key.join(', ')}`)
  );
  for (const { key: cells, n, place } of found)
    report('key', ...placeOf(loaded, place), {
      vi: `${n} dòng cùng khóa (${keyOf(loaded.table).join(', ')}): ${cells}; hãy giữ một dòng.`,
      en: `${n} rows have the same key (${keyOf(loaded.table).join(', ')}): ${cells}; keep one of them.`
    });
}

async function checkOrder(loaded: LoadedRows, order: readonly string[], report: Report): Promise<void> {
  const before = order.map((name) => `lag("${name}") OVER w AS "${name}_before"`);
  // From the left, the first column that differs decides; texts are compared byte by byte.
  const falls = order.map((name, i) => {
    const same = order.slice(0, i).map((other) => `"${other}" = "${other}_before"`);
    return [...same, `"${name}" < "${name}_before"`].join(' AND ');
  });
  const found = await ask<{ file: number; n: number; place: number }>(
    loaded,
    `SELECT place // 1000000000000 AS file, count(*)::INTEGER AS n, min(place)::DOUBLE AS place
     FROM (SELECT place, ${order.map((name) => `"${name}"`).join(', ')}, lag(place) OVER w AS place_before, ${before.join(', ')}
       FROM rows WINDOW w AS (ORDER BY place))
     WHERE place // 1000000000000 = place_before // 1000000000000 AND (${falls.map((test) => `(${test})`).join(' OR ')})
     GROUP BY 1 ORDER BY 1`
  );
  for (const { n, place } of found)
    report('order', ...placeOf(loaded, place), {
      vi: `${n} dòng đứng trước dòng phải đứng sau; hãy xếp theo ${order.join(', ')} (thứ tự byte).`,
      en: `${n} rows stand after one that belongs behind them; sort by ${order.join(', ')} (byte order).`
    });
}

/** A part's own column `indicator`, where it has one, holds the part's indicator. */
export async function checkPartition(loaded: LoadedRows, indicator: string, report: Report): Promise<void> {
  const found = await ask<{ is: string; n: number; place: number }>(
    loaded,
    `SELECT indicator AS "is", count(*)::INTEGER AS n, min(place)::DOUBLE AS place
     FROM rows WHERE indicator <> ${quote(indicator)} GROUP BY 1 ORDER BY 3`
  );
  for (const { is, n, place } of found)
    report('partition-value', ...placeOf(loaded, place), {
      vi: `${n} dòng có indicator "${is}" trong phần của "${indicator}"; hãy chuyển các dòng đó sang phần của chúng.`,
      en: `${n} rows have indicator "${is}" in the part of "${indicator}"; move them to a part of their own.`
    });
}
