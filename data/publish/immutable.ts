import type { FactDifference } from './compareFacts';
import type { Entry } from './entry';
import { OBSERVATION_KEY } from './fields';
import { error, type Place, type Problem } from './problem';

const LIST: Place = { file: 'data/snapshots.csv', line: 0 };

/** A published snapshot would change: names the first observation that differs and what the steward can do instead. */
export function factsDiffer(date: string, difference: FactDifference, entries: readonly Entry[]): Problem {
  const o = difference.observation;
  const entry = entries.find((e) => OBSERVATION_KEY.every((name) => e.observation[name] === o[name]));
  const what = `${o['indicator']} ${o['unit']} ${o['period']}${o['category'] ? ` ${o['category']}` : ''} (${o['status']}, ${o['published_as']}, ${o['source']})`;
  const { kind, column, was, is } = difference;
  if (kind === 'added') {
    return error(
      entry ?? LIST,
      'snapshot',
      `Bản số liệu ${date} đã công bố không có ${what} = ${o['value']}; hãy ghi ngày của bản số liệu tiếp theo vào cột entered của dòng này.`,
      `The published snapshot ${date} does not hold ${what} = ${o['value']}; put the next snapshot's date into column entered of this line.`
    );
  }
  if (kind === 'removed') {
    return error(
      LIST,
      'snapshot',
      `Bản số liệu ${date} đã công bố có ${what} = ${o['value']} nhưng tệp số liệu không còn dòng đó; hãy khôi phục dòng và ghi đính chính thành một dòng mới.`,
      `The published snapshot ${date} holds ${what} = ${o['value']}, which the input no longer has; restore the line and add the correction as a new row.`
    );
  }
  return error(
    entry ?? LIST,
    'snapshot',
    `Bản số liệu ${date} đã công bố: ${what}, cột ${column} là "${was}", nay thành "${is}"; hãy khôi phục dòng cũ và ghi đính chính thành một dòng mới (với entered là ngày của bản số liệu tiếp theo nếu cần).`,
    `The published snapshot ${date}: ${what} has ${column} "${was}", now "${is}"; restore the old line and add the correction as a new row (with the next snapshot's date in entered if needed).`
  );
}

/** The lock cannot be read, so nothing says what was published. */
export function lockBroken(): Problem {
  return error(
    { file: 'data/snapshots.lock.json', line: 0 },
    'snapshot',
    `Tệp khóa không đọc được; hãy khôi phục tệp từ kho mã nguồn.`,
    `The lock cannot be read; restore the file from version control.`
  );
}

/** Files of a published folder do not agree with the lock. */
export function folderDiffers(date: string, files: readonly string[]): Problem {
  const list = files.join(', ');
  return error(
    LIST,
    'snapshot',
    `Thư mục static/snapshots/${date} khác với khóa data/snapshots.lock.json ở ${list}; hãy khôi phục thư mục từ kho mã nguồn.`,
    `Folder static/snapshots/${date} does not agree with data/snapshots.lock.json in ${list}; restore the folder from version control.`
  );
}

/** A locked snapshot is missing from disk and what was built in its place is not the same. */
export function rebuildDiffers(date: string, files: readonly string[]): Problem {
  const list = files.join(', ');
  return error(
    LIST,
    'snapshot',
    `Thư mục static/snapshots/${date} bị mất và bản dựng lại khác với khóa ở ${list}; hãy khôi phục thư mục từ kho mã nguồn.`,
    `Folder static/snapshots/${date} is missing and the rebuild differs from the lock in ${list}; restore the folder from version control.`
  );
}

/** A folder that nothing vouches for. */
export function notLocked(date: string, files: readonly string[]): Problem {
  const list = files.join(', ');
  return error(
    LIST,
    'snapshot',
    `Thư mục static/snapshots/${date} không có trong khóa và khác với bản dựng từ số liệu ở ${list}; hãy khôi phục data/snapshots.lock.json, hoặc xóa thư mục nếu chưa từng công bố.`,
    `Folder static/snapshots/${date} is not in the lock and differs from what the data give in ${list}; restore data/snapshots.lock.json, or delete the folder if it was never published.`
  );
}

/** A published snapshot is no longer in the list. */
export function notListed(date: string): Problem {
  return error(
    LIST,
    'snapshot',
    `Bản số liệu ${date} đã công bố nhưng không còn trong data/snapshots.csv; hãy thêm lại dòng của ngày đó.`,
    `Snapshot ${date} was published but is no longer in data/snapshots.csv; add its line again.`
  );
}
