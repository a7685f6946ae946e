import { readFile } from 'node:fs/promises';
import { memberFacts } from '$lib/compute/members/memberFacts';
import type { Language } from '$lib/model/language';
import type { SnapshotEntry } from '$lib/model/snapshot';
import { snapshotId } from '$lib/model/snapshotId';
import { askMemberFrame, askMemberRows } from '$lib/questions/members/memberRows';
import { defaultMembersView } from '$lib/view/readMembersView';
import { buildEngine } from '../../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';
import { stillMembers } from './stillMembers';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default view of the newest made-up snapshot, answered while building as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const index = JSON.parse(await readFile('static/demo/index.json', 'utf8')) as SnapshotEntry[];
  const date = index.at(-1)?.date;
  if (!date) throw new Error('no made-up snapshot: run npm run publish');
  const snapshot = snapshotId('demo', date);
  const { open, run } = await buildEngine();
  await open(snapshot);
  const frame = await askMemberFrame(run, snapshot);
  const view = defaultMembersView({ snapshots: [snapshot], frame });
  const unit = frame.units.find(({ code }) => code === view.committee);
  if (!unit) throw new Error(`no committee in ${snapshot}`);
  const rows = await askMemberRows(run, snapshot, { frame, unit: unit.code, year: view.year });
  const facts = memberFacts(frame, unit, view.year, rows);
  const input = { snapshot, frame, facts };
  return { lang, first: { view, input }, still: stillMembers({ ...input, lang }, view) };
};
