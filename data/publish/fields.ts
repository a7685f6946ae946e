import { CATALOGUE_TABLES, FACT_TABLES, type CatalogueTable, type FactTable } from '../../src/lib/model/indicator';

export type SnapshotTable = FactTable | CatalogueTable;

/** A column of a snapshot's table: a Table Schema field, and with it the Parquet type (`sqlType`). */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  description: string;
}

const SQL_TYPES = { string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER', date: 'DATE' } as const;
export const sqlType = (field: Field): string => SQL_TYPES[field.type];

type Line = readonly [name: string, description: string, type?: Field['type']];
const fields = (...lines: Line[]): Field[] =>
  lines.map(([name, description, type = 'string']) => ({ name, type, description }));

const OBSERVATION = fields(
  ['indicator', 'mã chỉ tiêu (indicators.code)'],
  ['unit', 'mã đơn vị (units.code)'],
  ['period', 'kỳ: 2023, 2023-H1, 2023-Q3, 2023-9M, 2023-11, 2023-12-31, 2016..2020'],
  ['dimension', 'tiêu thức phân tổ, trống nếu là tổng số'],
  ['category', 'nhóm trong phân tổ, trống nếu là tổng số'],
  ['value', 'giá trị, theo đơn vị tính gốc của chỉ tiêu', 'number'],
  ['upper', 'cận trên nếu nguồn cho một khoảng', 'number'],
  ['status', 'trạng thái: plan, synthetic, secondary, derived, estimate, preliminary, final, revised'],
  ['plan_by', 'cơ quan giao kế hoạch: central, council, congress, unstated'],
  ['published', 'ngày công bố sớm nhất có thể', 'date'],
  ['published_as', 'ngày công bố như nguồn ghi: đến ngày, tháng hoặc năm'],
  ['source', 'mã nguồn (sources.code)'],
  ['qualifier', 'từ đi trước số: over, nearly, about, at-least, at-most, exceeds'],
  ['note', 'ghi chú, và cách nguồn in số nếu đã quy đổi'],
  ['restates', 'mã nguồn của số chi tiết hơn mà số này chỉ nói gọn lại, trống nếu không'],
  ['class', 'mức công khai'],
  ['period_kind', 'loại kỳ: year, half, quarter, cumulative, month, date, range'],
  ['year', 'năm mà kỳ kết thúc', 'integer']
);

const CATALOGUE: Readonly<Record<CatalogueTable, Field[]>> = {
  indicators: fields(
    ['code', 'mã chỉ tiêu'],
    ['table', 'bảng số liệu chứa chỉ tiêu'],
    ['theme', 'lĩnh vực: economy, budget, society, party'],
    ['name_vi', 'tên'],
    ['name_en', 'tên tiếng Anh'],
    ['country_name_vi', 'tên khi đơn vị là cả nước, trống nếu như nhau'],
    ['country_name_en', 'tên tiếng Anh khi đơn vị là cả nước'],
    ['measure', 'mã đơn vị tính gốc'],
    ['measure_vi', 'đơn vị tính'],
    ['measure_en', 'đơn vị tính, tiếng Anh'],
    ['decimals', 'số chữ số thập phân khi hiển thị', 'integer'],
    ['kind', 'loại: stock, flow, rate, ratio, comparison'],
    ['better', 'chiều tốt: up, down, band, none'],
    ['aggregation', 'quy tắc tổng hợp'],
    ['compares', 'chỉ tiêu được so sánh'],
    ['comparison', 'kiểu so sánh'],
    ['out_of', 'chỉ tiêu giữ tổng số N của n/N'],
    ['class', 'mức công khai mặc định'],
    ['definition_vi', 'định nghĩa'],
    ['definition_en', 'định nghĩa, tiếng Anh'],
    ['aliases', 'cách gọi khác, ngăn bằng |'],
    ['min', 'giá trị nhỏ nhất có thể', 'number'],
    ['max', 'giá trị lớn nhất có thể', 'number'],
    ['reference', 'chuẩn tham chiếu']
  ),
  units: fields(
    ['code', 'mã đơn vị, có chế độ đơn vị ở đầu'],
    ['regime', 'chế độ: country, province63, province34, district, commune126, committee'],
    ['name', 'tên ngắn'],
    ['full_name', 'tên đầy đủ'],
    ['name_en', 'tên tiếng Anh'],
    ['parent', 'đơn vị cấp trên'],
    ['region', 'vùng kinh tế - xã hội'],
    ['valid_from', 'ngày đầu, trống nếu không giới hạn'],
    ['valid_to', 'ngày cuối, trống nếu còn hiệu lực'],
    ['territory', 'mã lãnh thổ, như nhau nếu cùng địa giới'],
    ['search', 'tên không dấu để tìm']
  ),
  unit_changes: fields(
    ['from_unit', 'đơn vị trước'],
    ['to_unit', 'đơn vị sau'],
    ['relation', 'quan hệ: unchanged, merged, split'],
    ['effective', 'ngày hiệu lực'],
    ['legal_basis', 'căn cứ pháp lý']
  ),
  peer_groups: fields(
    ['group', 'mã nhóm'],
    ['name_vi', 'tên nhóm'],
    ['name_en', 'tên nhóm, tiếng Anh'],
    ['unit', 'đơn vị trong nhóm'],
    ['valid_from', 'ngày vào nhóm, trống nếu không giới hạn'],
    ['valid_to', 'ngày ra khỏi nhóm, trống nếu còn trong nhóm']
  ),
  sources: fields(
    ['code', 'mã nguồn'],
    ['title', 'tên tài liệu'],
    ['publisher', 'nơi công bố'],
    ['date', 'ngày của tài liệu'],
    ['url', 'địa chỉ, nếu có']
  ),
  withheld: fields(
    ['indicator', 'mã chỉ tiêu của số được giữ lại để không ai bị nhận ra'],
    ['unit', 'mã đơn vị'],
    ['period', 'kỳ'],
    ['dimension', 'tiêu thức phân tổ, trống nếu là tổng số'],
    ['category', 'nhóm trong phân tổ, trống nếu là tổng số']
  )
};

const KEYS: Readonly<Record<CatalogueTable, string[]>> = {
  indicators: ['code'],
  units: ['code'],
  unit_changes: ['from_unit', 'to_unit', 'effective'],
  peer_groups: ['group', 'unit', 'valid_from'],
  sources: ['code'],
  withheld: ['indicator', 'unit', 'period', 'dimension', 'category']
};

/** What makes an observation one; also the order of the rows. */
export const OBSERVATION_KEY = [
  'indicator',
  'unit',
  'period',
  'dimension',
  'category',
  'status',
  'plan_by',
  'published',
  'source'
] as const;

/** The order of the rows of a part, all of one indicator. */
export const PART_ORDER = [
  'unit',
  'period',
  'dimension',
  'category',
  'published',
  'status',
  'plan_by',
  'source'
] as const;

export const isFact = (table: SnapshotTable): table is FactTable => (FACT_TABLES as readonly string[]).includes(table);
export const SNAPSHOT_TABLES: readonly SnapshotTable[] = [...FACT_TABLES, ...CATALOGUE_TABLES];
export const fieldsOf = (table: SnapshotTable): readonly Field[] => (isFact(table) ? OBSERVATION : CATALOGUE[table]);
export const keyOf = (table: SnapshotTable): readonly string[] => (isFact(table) ? OBSERVATION_KEY : KEYS[table]);
