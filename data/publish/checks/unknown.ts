import type { Catalogue } from '../catalogue';
import { error, type Problem } from '../problem';
import type { Row } from '../readCsv';

/** Indicator, unit and measure are in the catalogue and fit together; a category has its dimension and the reverse. */
export function checkUnknown(row: Row, catalogue: Catalogue): Problem[] {
  const cell = (name: string) => row.cells[name] ?? '';
  const problems: Problem[] = [];
  const report = (vi: string, en: string) => problems.push(error(row, 'unknown', vi, en));
  const indicator = catalogue.indicators.get(cell('indicator'));
  const measure = catalogue.measures.get(cell('measure'));
  if (!indicator) {
    report(
      `Chỉ tiêu "${cell('indicator')}" chưa có trong danh mục; hãy sửa mã hoặc thêm vào data/catalogue/indicators.csv.`,
      `Indicator "${cell('indicator')}" is not in the catalogue; correct the code or add it to data/catalogue/indicators.csv.`
    );
  }
  if (!catalogue.units.has(cell('unit'))) {
    report(
      `Đơn vị "${cell('unit')}" chưa có trong danh mục; hãy sửa mã hoặc thêm vào data/catalogue/units.csv.`,
      `Unit "${cell('unit')}" is not in the catalogue; correct the code or add it to data/catalogue/units.csv.`
    );
  }
  if (!measure) {
    report(
      `Đơn vị tính "${cell('measure')}" chưa có trong danh mục; hãy sửa cách viết hoặc thêm vào data/catalogue/measures.csv.`,
      `Measure "${cell('measure')}" is not in the catalogue; correct it or add it to data/catalogue/measures.csv.`
    );
  } else if (indicator && measure.base !== indicator.measure) {
    report(
      `Đơn vị tính "${cell('measure')}" (gốc ${measure.base}) không dùng được cho chỉ tiêu ${indicator.code} (gốc ${indicator.measure}); hãy sửa đơn vị tính hoặc chọn chỉ tiêu khác.`,
      `Measure "${cell('measure')}" (base ${measure.base}) does not fit indicator ${indicator.code} (base ${indicator.measure}); correct the measure or choose another indicator.`
    );
  }
  if ((cell('dimension') === '') !== (cell('category') === '')) {
    report(
      `Phân tổ phải có cả dimension và category, ở đây là "${cell('dimension')}" và "${cell('category')}"; hãy điền cả hai hoặc để trống cả hai.`,
      `A breakdown needs both dimension and category, here "${cell('dimension')}" and "${cell('category')}"; fill in both or neither.`
    );
  }
  return problems;
}
