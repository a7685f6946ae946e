import { readFile } from 'node:fs/promises';
import type { Language } from '$lib/model/language';
import type { SnapshotEntry } from '$lib/model/snapshot';
import { buildChoices } from '../buildChoices';
import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What a text is read against: the newest catalogue, and the hash of each snapshot for the verification sheet. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const choices = await buildChoices(await buildEngine());
  const index = JSON.parse(await readFile('static/snapshots/index.json', 'utf8')) as SnapshotEntry[];
  const hashes: Record<string, string> = Object.fromEntries(index.map(({ date, sha256 }) => [date, sha256]));
  return { lang, choices: { ...choices, annotations: [], neighbours: {} }, hashes };
};
