import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputTexts } from '../checkInput';
import { readInputs } from '../files';
import { error, type Place, type Problem } from '../problem';

/** Not in version control. Observations beside `data/observations`, and lines that continue files of `data/catalogue`. */
export const INTERNAL_INPUT = 'data/internal';
const MARK = 'data/observations/internal:';

export interface InternalInputs {
  texts: InputTexts;
  /** Files that could not be added. */
  problems: Problem[];
  /** A place in `texts` → the same place in the steward's files. */
  placeOf(place: Place): Place;
}

/** The public input with the internal one added, as `checkInput` wants it. */
export function internalInputs(root: string): InternalInputs {
  const texts = new Map(readInputs(root));
  const problems: Problem[] = [];
  const continuedAt = new Map<string, number>();
  for (const name of csvIn(root, INTERNAL_INPUT)) texts.set(`${MARK}${name}`, read(root, `${INTERNAL_INPUT}/${name}`));
  for (const name of csvIn(root, `${INTERNAL_INPUT}/catalogue`)) {
    const path = `data/catalogue/${name}`;
    const text = (texts.get(path) ?? '').trimEnd();
    const own = read(root, `${INTERNAL_INPUT}/catalogue/${name}`);
    const [header = '', ...lines] = own.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] !== header) {
      problems.push(otherHeader(`${INTERNAL_INPUT}/catalogue/${name}`, path));
      continue;
    }
    texts.set(path, [text, ...lines].join('\n'));
    continuedAt.set(path, text.split('\n').length - 1);
  }
  return {
    texts,
    problems,
    placeOf: ({ file, line }) => {
      if (file.startsWith(MARK)) return { file: `${INTERNAL_INPUT}/${file.slice(MARK.length)}`, line };
      const lines = continuedAt.get(file);
      if (lines === undefined || line <= lines + 1) return { file, line };
      return { file: file.replace('data/', `${INTERNAL_INPUT}/`), line: line - lines };
    }
  };
}

function csvIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .sort();
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

const otherHeader = (file: string, continued: string): Problem =>
  error(
    { file, line: 1 },
    'schema',
    `Dòng đầu khác với dòng đầu của ${continued}; hãy chép nguyên dòng đầu của tệp đó.`,
    `The first line differs from that of ${continued}; copy that file's first line as it is.`
  );
