import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { checkOwnParquet } from '../../src/lib/files/parquet/checkOwnParquet';
import { FileProblem } from '../../src/lib/model/ownFile';
import { sha256 } from '../../data/publish/files';
import type { SnapshotTable } from '../../data/publish/fields';
import type { Report } from './breach';
import { checkColumns } from './checkColumns';
import type { Resource } from './manifestSchema';

const ENCODINGS = ['PLAIN', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY', 'RLE', 'BIT_PACKED'];
export const MOST_ROWS_IN_GROUP = 122_880;

/** A file's bytes, footer and pages, without its values. Its columns, or null when the values cannot be looked at. What is wrong is reported. */
export function checkFile(
  bytes: Uint8Array,
  table: SnapshotTable,
  resource: Resource,
  report: Report
): string[] | null {
  const { path } = resource;
  if (bytes.length !== resource.bytes)
    report('size', path, '', {
      vi: `Tệp có ${bytes.length} byte, datapackage.json ghi ${resource.bytes}; hãy chép lại tệp, hoặc ghi lại datapackage.json nếu tệp đúng.`,
      en: `The file has ${bytes.length} bytes, datapackage.json says ${resource.bytes}; copy it again, or write datapackage.json anew if the file is right.`
    });
  const hash = `sha256:${sha256(bytes)}`;
  if (hash !== resource.hash)
    report('hash', path, '', {
      vi: `Mã băm của tệp là ${hash}, datapackage.json ghi ${resource.hash}; tệp đã bị thay đổi: hãy chép lại tệp, hoặc ghi lại datapackage.json nếu tệp đúng.`,
      en: `The file’s hash is ${hash}, datapackage.json says ${resource.hash}; the file was changed: copy it again, or write datapackage.json anew if the file is right.`
    });
  const metadata = footerOf(bytes, path, report);
  if (!metadata) return null;
  if (Number(metadata.num_rows) !== resource.rows)
    report('row-count', path, '', {
      vi: `Tệp có ${metadata.num_rows} dòng, datapackage.json ghi ${resource.rows}; hãy ghi lại datapackage.json.`,
      en: `The file has ${metadata.num_rows} rows, datapackage.json says ${resource.rows}; write datapackage.json anew.`
    });
  checkGroups(bytes, metadata, path, report);
  return checkColumns(metadata.schema, table, resource, report);
}

function footerOf(bytes: Uint8Array, path: string, report: Report): FileMetaData | null {
  try {
    return checkOwnParquet(bytes).metadata;
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown;
    // A table without rows is one.
    if (thrown.code === 'no-table') return parquetMetadata(bytes.slice().buffer, { geoparquet: false });
    if (thrown.code === 'codec') {
      const { codec } = thrown.detail as { codec: string };
      report('codec', path, '', {
        vi: `Tệp nén hoặc mã hóa bằng ${codec}, trang không đọc được; hãy ghi lại bằng ZSTD, SNAPPY, GZIP hoặc không nén.`,
        en: `The file is compressed or encoded with ${codec}, which the site cannot read; write it with ZSTD, SNAPPY, GZIP or none.`
      });
      return null;
    }
    const isNone = thrown.code === 'damaged' && !/^PAR1/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4)));
    report(isNone ? 'not-parquet' : 'damaged', path, '', {
      vi: `Tệp ${isNone ? 'không phải Parquet' : `Parquet bị hỏng hoặc bị khóa (${thrown.message})`}; hãy ghi lại tệp.`,
      en: `The file is ${isNone ? 'no Parquet' : `damaged or protected Parquet (${thrown.message})`}; write it again.`
    });
    return null;
  }
}

function checkGroups(bytes: Uint8Array, { row_groups }: FileMetaData, path: string, report: Report): void {
  const large = row_groups.findIndex(({ num_rows }) => Number(num_rows) > MOST_ROWS_IN_GROUP);
  if (large >= 0)
    report('row-group', path, `row group ${large + 1}`, {
      vi: `Nhóm dòng có ${row_groups[large]?.num_rows} dòng; hãy đặt nhiều nhất ${MOST_ROWS_IN_GROUP} dòng mỗi nhóm.`,
      en: `The row group has ${row_groups[large]?.num_rows} rows; write at most ${MOST_ROWS_IN_GROUP} in each.`
    });
  const columns = row_groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data ?? []));
  const told = new Set<string>();
  for (const column of columns) {
    const name = column.path_in_schema.join('.');
    const strange = column.encodings.find((encoding) => !ENCODINGS.includes(encoding));
    if (strange && !told.has(name))
      report('encoding', path, `column ${name}`, {
        vi: `Cột mã hóa bằng ${strange}; hãy tắt cách mã hóa đó, chỉ dùng PLAIN hoặc từ điển.`,
        en: `The column is encoded with ${strange}; turn that off and use PLAIN or a dictionary only.`
      });
    else if (!strange && !told.has(name) && hasNewPages(bytes, column))
      report('page-version', path, `column ${name}`, {
        vi: 'Trang dữ liệu theo phiên bản 2; hãy đặt phiên bản 1 (parquet.writer.version=v1, data_page_version="1.0").',
        en: 'Its data pages are of version 2; set version 1 (parquet.writer.version=v1, data_page_version="1.0").'
      });
    else continue;
    told.add(name);
  }
}

type Column = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>;
const DATA_PAGE_V2 = 3;

/** The footer was checked, so every page is where it says. */
function hasNewPages(bytes: Uint8Array, column: Column): boolean {
  const from = Number(column.dictionary_page_offset || column.data_page_offset);
  const end = Number(column.total_compressed_size) + Math.min(from, Number(column.data_page_offset));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = Math.min(from, Number(column.data_page_offset)); at < end;) {
    const reader = { view, offset: at };
    const head = deserializeTCompactProtocol(reader);
    if (head.field_1 === DATA_PAGE_V2) return true;
    at = reader.offset + (head.field_3 as number);
  }
  return false;
}
