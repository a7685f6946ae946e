import { readFile } from 'node:fs/promises';
import { readInputs } from '../../../../../../data/publish/files';
import { publicInput } from '../../../../../../data/publish/release/publicInput';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** The same in both languages. */
export const entries: EntryGenerator = () => [{}];

/** The public input, for the page: made with the site, so that it is never older than the data. */
export const GET: RequestHandler = async () => {
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
  const index = await read('static/snapshots/index.json');
  const lock = await read('data/snapshots.lock.json');
  const input = await publicInput(readInputs('.'), { index, lock });
  return new Response(JSON.stringify(input), { headers: { 'content-type': 'application/json' } });
};
