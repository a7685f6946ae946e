import type { Catalogue } from '../catalogue';
import { error, type Problem } from '../problem';
import type { Row } from '../readCsv';

/** Every value names a source that is in the catalogue. */
export function checkSource(row: Row, catalogue: Catalogue): Problem[] {
  const source = row.cells['source'] ?? '';
  if (catalogue.sources.has(source)) return [];
  return source === ''
    ? [
        error(
          row,
          'source',
          `Số liệu không có nguồn; hãy ghi mã nguồn đã có trong data/catalogue/sources.csv.`,
          `The value has no source; name a code from data/catalogue/sources.csv.`
        )
      ]
    : [
        error(
          row,
          'source',
          `Nguồn "${source}" chưa có trong danh mục; hãy sửa mã hoặc thêm vào data/catalogue/sources.csv.`,
          `Source "${source}" is not in the catalogue; correct the code or add it to data/catalogue/sources.csv.`
        )
      ];
}
