import * as v from 'valibot';
import { sha256 } from '../../data/publish/files';
import type { Report } from './breach';
import { Index, Package as PackageSchema, type Package } from './manifestSchema';
import { readFile, type SnapshotFiles } from './snapshotFiles';

export type IndexEntry = v.InferOutput<typeof Index>[number];

/** The lines of `index.json`; null when it is missing or broken, which is reported. */
export async function readIndexFile(files: SnapshotFiles, report: Report): Promise<IndexEntry[] | null> {
  const bytes = await readFile(files, 'index.json');
  if (!bytes) {
    report('index', 'index.json', '', {
      vi: 'Không thấy index.json cạnh thư mục của bản số liệu; hãy chạy lại với --write-manifest để tạo.',
      en: 'There is no index.json beside the snapshot’s folder; run again with --write-manifest to make it.'
    });
    return null;
  }
  const entries = parse(Index, bytes, 'index', 'index.json', report);
  entries?.forEach(({ date }, i) => {
    const before = entries[i - 1]?.date ?? '';
    if (date > before) return;
    report('index', 'index.json', `${i}.date`, {
      vi: `Ngày ${date} không sau ngày ${before} của dòng trước; hãy xếp các bản số liệu theo ngày, mỗi ngày một dòng.`,
      en: `Date ${date} is not after ${before} of the line before; list snapshots by date, one line each.`
    });
  });
  return entries;
}

/** `datapackage.json` of a date, held against its line in the index; null when missing or broken, which is reported. */
export async function readPackageFile(
  files: SnapshotFiles,
  date: string,
  entry: IndexEntry | undefined,
  report: Report
): Promise<Package | null> {
  const bytes = await readFile(files, `${date}/datapackage.json`);
  if (!bytes) {
    report('manifest', 'datapackage.json', '', {
      vi: `Không thấy ${date}/datapackage.json; hãy chạy lại với --write-manifest để tạo.`,
      en: `There is no ${date}/datapackage.json; run again with --write-manifest to make it.`
    });
    return null;
  }
  if (entry && sha256(bytes) !== entry.sha256)
    report('hash', 'index.json', `${date}.sha256`, {
      vi: `sha256 của ${date}/datapackage.json là ${sha256(bytes)}, index.json ghi ${entry.sha256}; hãy chép lại cả hai tệp, hoặc ghi lại index.json.`,
      en: `The sha256 of ${date}/datapackage.json is ${sha256(bytes)}, index.json says ${entry.sha256}; copy both files again, or write index.json anew.`
    });
  return parse(PackageSchema, bytes, 'manifest', 'datapackage.json', report);
}

function parse<S extends v.GenericSchema>(
  schema: S,
  bytes: Uint8Array,
  code: 'index' | 'manifest',
  file: string,
  report: Report
): v.InferOutput<S> | null {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    const why = (thrown as Error).message;
    report(code, file, '', {
      vi: `Tệp không phải JSON (${why}); hãy tạo lại tệp.`,
      en: `The file is not JSON (${why}); make it again.`
    });
    return null;
  }
  const read = v.safeParse(schema, json);
  if (read.success) return read.output;
  for (const issue of read.issues) {
    const place = v.getDotPath(issue) ?? '';
    report(code, file, place, {
      vi: `Trường này không đúng (${issue.message}); hãy sửa theo docs/snapshot.md.`,
      en: `This field is not as it must be (${issue.message}); correct it as docs/snapshot.md says.`
    });
  }
  return null;
}
