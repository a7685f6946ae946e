import { CATALOGUE_TABLES, FACT_TABLES } from '../../src/lib/model/indicator';
import { fieldsOf, isFact, SNAPSHOT_TABLES, type SnapshotTable } from '../../data/publish/fields';
import { isSnapshotPath } from '../../data/publish/partPath';
import type { Report } from './breach';
import type { Package, Resource } from './manifestSchema';

const FILE = 'datapackage.json';
const isTable = (name: string): name is SnapshotTable => (SNAPSHOT_TABLES as readonly string[]).includes(name);

/** What a table's rows are in: one file, or the files of one indicator's part. */
export interface TableFiles {
  table: SnapshotTable;
  /** Of a part. */
  indicator?: string;
  resources: Resource[];
}

/** Everything that the package says of itself, without looking at a file. Files that cannot be looked at are left out. */
export function checkPackage(content: Package, date: string, report: Report): TableFiles[] {
  if (content.created !== date)
    report('manifest', FILE, 'created', {
      vi: `created là ${content.created} nhưng thư mục là ${date}; hãy ghi cùng một ngày.`,
      en: `created is ${content.created} but the folder is ${date}; give both the same date.`
    });
  if (content.classification !== 'public')
    report('class', FILE, 'classification', {
      vi: `classification là "${content.classification}"; bản số liệu mở chỉ được là public (bản nội bộ phải mã hóa, docs/internal.md).`,
      en: `classification is "${content.classification}"; an open snapshot can only be public (internal ones are encrypted, docs/internal.md).`
    });
  const groups = new Map<string, TableFiles>();
  const seen = { name: new Set<string>(), path: new Set<string>() };
  content.resources.forEach((resource, i) => {
    for (const what of ['name', 'path'] as const) {
      if (seen[what].has(resource[what]))
        report('resource', FILE, `resources.${i}.${what}`, {
          vi: `"${resource[what]}" có hai lần; mỗi tệp chỉ được ghi một lần.`,
          en: `"${resource[what]}" is there twice; list every file once.`
        });
      seen[what].add(resource[what]);
    }
    const place = `resources.${i}`;
    if (!checkPath(resource, place, report)) return;
    checkSchema(resource, place, report);
    const found = tableOf(resource, place, report);
    if (!found) return;
    const key = `${found.table} ${found.indicator ?? ''}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { ...found, resources: [resource] });
    else if (found.indicator !== undefined) group.resources.push(resource);
  });
  checkTables([...groups.values()], report);
  return [...groups.values()];
}

function checkPath({ path }: Resource, place: string, report: Report): boolean {
  if (isSnapshotPath(path) && path.endsWith('.parquet')) return true;
  report('path', FILE, `${place}.path`, {
    vi: `Đường dẫn "${path}" không dùng được; hãy viết một đến bốn tên nối bằng /, chỉ gồm chữ cái không dấu, chữ số và . _ = -, kết thúc bằng .parquet.`,
    en: `Path "${path}" cannot be used; write one to four names joined by /, of plain letters, digits and . _ = - only, ending in .parquet.`
  });
  return false;
}

/** The table and indicator that a file belongs to; null, reported, when that is not clear. */
function tableOf(
  { name, table, partition }: Resource,
  place: string,
  report: Report
): Omit<TableFiles, 'resources'> | null {
  if (table === undefined && partition === undefined) {
    if (isTable(name)) return { table: name };
    report('table', FILE, `${place}.name`, {
      vi: `Không có bảng "${name}"; hãy dùng ${SNAPSHOT_TABLES.join(', ')}, hoặc ghi table và partition nếu là một phần.`,
      en: `There is no table "${name}"; use ${SNAPSHOT_TABLES.join(', ')}, or give table and partition when it is a part.`
    });
    return null;
  }
  const indicator = partition?.['indicator'];
  if (table === undefined || !isTable(table) || !isFact(table)) {
    report('table', FILE, `${place}.table`, {
      vi: `Chỉ bảng số liệu mới chia phần được, không phải "${table ?? ''}"; hãy ghi table là ${FACT_TABLES.join(', ')}.`,
      en: `Only fact tables can be cut into parts, not "${table ?? ''}"; give as table ${FACT_TABLES.join(', ')}.`
    });
    return null;
  }
  if (!indicator || Object.keys(partition).length !== 1) {
    report('partition', FILE, `${place}.partition`, {
      vi: `Chia phần theo "${Object.keys(partition ?? {}).join(', ')}"; phải theo indicator và chỉ theo indicator.`,
      en: `Cut by "${Object.keys(partition ?? {}).join(', ')}"; it must be indicator and nothing else.`
    });
    return null;
  }
  return { table, indicator };
}

function checkSchema(resource: Resource, place: string, report: Report): void {
  const name = resource.table ?? resource.name;
  if (!resource.schema || !isTable(name)) return;
  const expected = new Map(fieldsOf(name).map((field) => [field.name, field.type as string]));
  const given = new Map(resource.schema.fields.map((field) => [field.name, field.type]));
  // The file of a part may lack the column that all its rows have in common.
  if (resource.partition && !given.has('indicator')) given.set('indicator', 'string');
  const wrong = [...new Set([...expected.keys(), ...given.keys()])].filter((n) => expected.get(n) !== given.get(n));
  if (wrong.length === 0) return;
  report('schema', FILE, `${place}.schema.fields`, {
    vi: `Cột ${wrong.join(', ')} khác với bảng ${name} trong docs/snapshot.md; hãy sửa tên hoặc kiểu, hoặc bỏ schema.`,
    en: `Columns ${wrong.join(', ')} differ from table ${name} in docs/snapshot.md; correct name or type, or leave schema out.`
  });
}

/** Each table once and in one way, and none missing. */
function checkTables(groups: readonly TableFiles[], report: Report): void {
  const whole = new Set(groups.filter(({ indicator }) => indicator === undefined).map(({ table }) => table));
  const cut = new Set(groups.filter(({ indicator }) => indicator !== undefined).map(({ table }) => table));
  for (const table of [...whole].filter((name) => cut.has(name)))
    report('table', FILE, table, {
      vi: `Bảng ${table} vừa là một tệp vừa được chia phần; hãy chọn một cách.`,
      en: `Table ${table} is both one file and cut into parts; choose one.`
    });
  for (const table of CATALOGUE_TABLES.filter((name) => name !== 'withheld' && !whole.has(name)))
    report('table', FILE, table, {
      vi: `Thiếu bảng ${table}; hãy thêm tệp ${table}.parquet (có thể không có dòng nào).`,
      en: `Table ${table} is missing; add file ${table}.parquet (it may have no rows).`
    });
  if (![...whole, ...cut].some(isFact))
    report('table', FILE, '', {
      vi: `Không có bảng số liệu nào; hãy thêm ít nhất một trong ${FACT_TABLES.join(', ')}.`,
      en: `There is no fact table; add at least one of ${FACT_TABLES.join(', ')}.`
    });
}
