import type { Catalogue } from '../catalogue';
import { listOf } from '../events';
import { error, type Problem } from '../problem';
import { publishedDate } from '../publishedDate';
import type { Row } from '../readCsv';

/** Every document has a date as far as it is known, a title in both languages, and hangs only on indicators that exist. */
export function checkDocuments(rows: readonly Row[], catalogue: Catalogue): Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const cell = (name: string) => row.cells[name] ?? '';
    const problems: Problem[] = [];
    const report = (vi: string, en: string) => problems.push(error(row, 'catalogue', vi, en));

    if (!publishedDate(cell('issued')))
      report(
        `Cột issued: "${cell('issued')}" không phải là ngày; hãy viết 2025-08-30, 2025-08 hoặc 2025.`,
        `Column issued: "${cell('issued')}" is not a date; write 2025-08-30, 2025-08 or 2025.`
      );
    for (const column of ['title_vi', 'title_en'])
      if (cell(column) === '')
        report(`Cột ${column} để trống; hãy điền cho bạn đọc.`, `Column ${column} is empty; fill it in for readers.`);
    for (const code of listOf(cell('indicators')))
      if (!catalogue.indicators.has(code))
        report(
          `Cột indicators: "${code}" chưa có trong indicators.csv; hãy sửa mã hoặc thêm vào đó.`,
          `Column indicators: "${code}" is not in indicators.csv; correct the code or add it there.`
        );

    const earlier = lines.get(cell('code'));
    if (cell('code') === '') report('Cột code để trống; hãy điền mã.', 'Column code is empty; give it a code.');
    else if (earlier === undefined) lines.set(cell('code'), row.line);
    else
      report(
        `Văn bản "${cell('code')}" đã có ở dòng ${earlier}; hãy xóa một dòng hoặc đổi mã.`,
        `Document "${cell('code')}" is already on line ${earlier}; remove one or change the code.`
      );
    return problems;
  });
}
