import { kindOf } from '../../../data/publish/release/droppedTable';
import { readCsv } from '../../../data/publish/readCsv';
import { readTextFile } from '../../../src/lib/claims/readTextFile';
import { readFile } from '../../../src/lib/files/readFile';
import { tableOf } from '../../../src/lib/files/tableOf';
import { fileProblem } from '../../../src/lib/language/files/fileProblem';
import { FILE_PROBLEMS, FileProblem } from '../../../src/lib/model/ownFile';
import { tablesOfFile } from '../../../src/routes/[[lang=lang]]/explore/publish/tablesOfFile';
import { mustBeUnpolluted, mustHold } from '../parts/fail';
import { ANSWERED, refused, type OpenRoom, type Outcome, type Room } from '../run/room';
import { FILE_CHANGES } from './fileChanges';
import { compareText, compareWorkbook } from './otherReading';
import { soundFiles, type GivenFile } from './soundFiles';

const TYPES = { number: 'number', text: 'string', date: 'string', truth: 'boolean' } as const;

async function readOwn(file: GivenFile, read: typeof readFile): Promise<void> {
  const preview = await read(file);
  const table = await tableOf(file, preview.reading);
  mustHold(preview.count === table.rows, `${preview.count} rows in the preview, ${table.rows} in the table`);
  for (const { name, type, values } of table.columns) {
    mustHold(values.length === table.rows, `${name} has ${values.length} values for ${table.rows} rows`);
    const isOfType = (value: unknown) =>
      value === null || (typeof value === TYPES[type] && (type !== 'number' || Number.isFinite(value)));
    mustHold(values.every(isOfType), `${name} has values that are no ${type}`);
  }
  const names = new Set(table.columns.map(({ name }) => name));
  mustHold(names.size === table.columns.length, 'two columns have one name');
  if (preview.reading.kind === 'csv') compareText(file.bytes, preview, table);
  else if (file.sound) await compareWorkbook(file.bytes, preview.reading.sheet);
}

async function readRelease({ name, bytes }: GivenFile): Promise<string> {
  let broken = '';
  for (const table of (await tablesOfFile(name, bytes)) ?? []) {
    const { rows, header, broken: why } = readCsv(table.name, table.text);
    mustHold(why === undefined || rows.length === 0, 'rows of what is no table');
    for (const { line, cells, extra } of rows) {
      mustHold(line >= 1 && Number.isInteger(extra), `line ${line}, ${extra} cells more`);
      mustHold(
        header.every((column) => column === '__proto__' || typeof cells[column] === 'string'),
        `line ${line} lacks a cell`
      );
    }
    kindOf(table);
    if (why !== undefined) broken = 'broken';
  }
  return broken;
}

async function readText({ name, bytes, sound }: GivenFile): Promise<void> {
  const text = await readTextFile(new File([bytes], name));
  mustHold(typeof text === 'string' && !text.includes('\r'), 'line ends are not the ones promised');
  if (sound)
    for (const number of ['2023', '400.421', '20,3', '6,27', '8.937'])
      mustHold(text.includes(number), `${number} is not read`);
}

/** `read` stands in for the page's own, to see that the room finds what is wrong with one. */
export async function openFilesRoom(read: typeof readFile = readFile): Promise<OpenRoom<GivenFile>> {
  const files = await soundFiles();
  const hold = async (file: GivenFile): Promise<Outcome> => {
    try {
      if (file.reader === 'own') await readOwn(file, read);
      else if (file.reader === 'text') await readText(file);
      else if (await readRelease(file)) return refused('broken');
      return ANSWERED;
    } catch (thrown) {
      if (!(thrown instanceof FileProblem)) throw thrown;
      mustHold(FILE_PROBLEMS.includes(thrown.code), `refused as ${thrown.code}`);
      for (const lang of ['vi', 'en'] as const)
        mustHold(
          !/undefined|NaN|\[object/.test(fileProblem(lang, thrown)),
          `no sentence: ${fileProblem(lang, thrown)}`
        );
      mustHold(!file.sound, `${thrown.message} for a sound file`);
      return refused(thrown.code);
    } finally {
      mustBeUnpolluted();
    }
  };
  return { begin: (random) => random.pick(files), changes: FILE_CHANGES, hold, saved };
}

const saved = ({ name, bytes }: GivenFile) => ({ extension: /\.(\w{2,7})$/.exec(name)?.[1] ?? 'bin', bytes });

/** Tables, workbooks and documents that readers bring: read, or refused with a sentence. */
export const filesRoom: Room = { name: 'files', cases: 1_500, deadlineMs: 45_000, open: () => openFilesRoom() };
