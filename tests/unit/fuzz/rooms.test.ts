import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '../../../src/lib/engine/snapshot';
import { claimReader } from '../../../src/lib/claims/reading/readClaims';
import { readFile } from '../../../src/lib/files/readFile';
import { tableOf } from '../../../src/lib/files/tableOf';
import { readBriefing } from '../../../src/lib/report/keep/readBriefing';
import { openBriefingRoom } from '../../fuzz/briefing/briefingRoom';
import { compareText } from '../../fuzz/files/otherReading';
import { openFilesRoom } from '../../fuzz/files/filesRoom';
import { openManifestRoom } from '../../fuzz/manifest/manifestRoom';
import { openCheckedRoom } from '../../fuzz/parquet/checkedRoom';
import { openRehashedRoom } from '../../fuzz/parquet/rehashedRoom';
import type { OpenRoom } from '../../fuzz/run/room';
import { runCase } from '../../fuzz/run/runCase';
import { openSqlRoom } from '../../fuzz/sql/sqlRoom';
import { openTextRoom } from '../../fuzz/text/textRoom';
import { openUrlsRoom } from '../../fuzz/urls/urlsRoom';

const SEED = 20_260_131;
/** A room loads its part of the site and an engine first. */
const PATIENCE_MS = 120_000;

/** Words of the first case that fails; empty when all hold. Counts how the others ended. */
async function firstFailure(room: OpenRoom<unknown>, name: string, cases: number) {
  const ends = { refused: 0, answered: 0 };
  try {
    for (let index = 0; index < cases; index++) ends[(await runCase(room, { seed: SEED, room: name, index })).kind]++;
    return { why: '', ...ends };
  } catch (thrown) {
    return { why: thrown instanceof Error ? thrown.message : String(thrown), ...ends };
  } finally {
    await room.close?.();
  }
}

describe('a short run of each room', () => {
  const rooms: [name: string, cases: number, open: () => Promise<OpenRoom<unknown>>][] = [
    ['parquet-checked', 150, async () => openCheckedRoom() as OpenRoom<unknown>],
    ['parquet-rehashed', 6, async () => (await openRehashedRoom()) as OpenRoom<unknown>],
    ['manifest', 60, async () => openManifestRoom() as OpenRoom<unknown>],
    ['urls', 200, async () => (await openUrlsRoom()) as OpenRoom<unknown>],
    ['briefing', 4, async () => (await openBriefingRoom()) as OpenRoom<unknown>],
    ['files', 40, async () => (await openFilesRoom()) as OpenRoom<unknown>],
    ['text', 5, async () => (await openTextRoom()) as OpenRoom<unknown>],
    ['sql', 40, async () => (await openSqlRoom()) as OpenRoom<unknown>]
  ];
  it.each(rooms)(
    '%s keeps its property in %i cases',
    { tags: ['wide'], timeout: PATIENCE_MS },
    async (name, cases, open) => {
      const { why, refused, answered } = await firstFailure(await open(), name, cases);
      expect(why).toBe('');
      expect(refused + answered).toBe(cases);
      expect(answered).toBeGreaterThan(0);
    }
  );
});

/** The reader of the page with a fault put into it, and what the room says of it. */
const FAULTS: [name: string, open: () => Promise<OpenRoom<unknown>>, words: RegExp][] = [
  [
    'parquet-checked',
    async () =>
      openCheckedRoom(async (id, fetchBytes, options) => {
        try {
          return await loadSnapshot(id, fetchBytes, options);
        } catch {
          return { id, content: { name: '', created: '', classification: '', resources: [] }, files: [] };
        }
      }) as OpenRoom<unknown>,
    /a changed file was accepted/
  ],
  [
    'manifest',
    async () =>
      openManifestRoom(async (id, fetchBytes, options) => {
        const bytes = await fetchBytes(`snapshots/${id}/datapackage.json`, {});
        const paths = [...new TextDecoder().decode(bytes ?? new Uint8Array()).matchAll(/"path":"([^"]*)"/g)];
        for (const [, path] of paths) await fetchBytes(`snapshots/${id}/${path}`, {});
        return loadSnapshot(id, fetchBytes, options);
      }) as OpenRoom<unknown>,
    /asked for/
  ],
  [
    'urls',
    async () => (await openUrlsRoom({ check: { write: () => '' } })) as OpenRoom<unknown>,
    /check: .*is read back otherwise/s
  ],
  [
    'briefing',
    async () =>
      (await openBriefingRoom((text) => {
        const read = readBriefing(text);
        if (read.ok) for (const block of read.briefing.blocks) block.id = 'same';
        return read;
      })) as OpenRoom<unknown>,
    /two blocks have one name/
  ],
  [
    'files',
    async () =>
      (await openFilesRoom(async (file, wanted) => {
        const preview = await readFile(file, wanted);
        return { ...preview, count: preview.count + 1 };
      })) as OpenRoom<unknown>,
    /rows in the preview/
  ],
  [
    'text',
    async () =>
      (await openTextRoom((lexicon) => {
        const read = claimReader(lexicon);
        return (text) => read(text).map((claim) => ({ ...claim, end: claim.end + 40 }));
      })) as OpenRoom<unknown>,
    /overlaps the one before it|outside the text/
  ],
  ['sql', async () => (await openSqlRoom((sql) => sql)) as OpenRoom<unknown>, /statements are let through/]
];

describe('a fault put into a reader', () => {
  it.each(FAULTS)(
    'is found in the room %s',
    async (name, open, words) => {
      expect((await firstFailure(await open(), name, 150)).why).toMatch(words);
    },
    PATIENCE_MS
  );

  it('that reads one number as another is found beside another program', async () => {
    const file = { name: 'a.csv', bytes: new TextEncoder().encode('Tỉnh;Thu\nHà Nội;400421\nHải Phòng;-94,5\n') };
    const preview = await readFile(file);
    const table = await tableOf(file, preview.reading);
    expect(compareText(file.bytes, preview, table)).toBe(true);
    const values = [400.421, -94.5];
    const wrong = { ...table, columns: table.columns.map((one) => (one.type === 'number' ? { ...one, values } : one)) };
    expect(() => compareText(file.bytes, preview, wrong)).toThrow('csv-parse has 400421');
  });
});
