import type { BreachList } from './breach';
import type { Package } from './manifestSchema';
import type { SnapshotFiles } from './snapshotFiles';

/** What the publisher puts beside the tables. */
const BESIDE = ['datapackage.json', 'changes.csv', 'changes.md'];

/** What Spark and others leave behind: nobody reads it, and a server need not have it. */
const isLeftBehind = (path: string): boolean => path.split('/').some((name) => /^[._]|\.crc$/.test(name));

/** Nothing else is in the folder: what no hash vouches for could be anything. */
export function checkListing(files: SnapshotFiles, date: string, content: Package, list: BreachList): void {
  const listed = new Set([...content.resources.map(({ path }) => path), ...BESIDE]);
  for (const path of files.list(date) ?? []) {
    if (listed.has(path)) continue;
    if (isLeftBehind(path))
      list.warning('file-other', path, '', {
        vi: 'Tệp do công cụ ghi để lại, không cần chép lên máy chủ; nên xóa.',
        en: 'Left behind by the writer, not needed on a server; better deleted.'
      });
    else
      list.error('file-other', path, '', {
        vi: 'Tệp không có trong datapackage.json; hãy xóa tệp, hoặc ghi lại datapackage.json nếu tệp thuộc bản số liệu.',
        en: 'The file is not in datapackage.json; delete it, or write datapackage.json anew if it belongs to the snapshot.'
      });
  }
}
