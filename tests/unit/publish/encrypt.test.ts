import { Decrypter } from 'age-encryption';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../data/publish/columns';
import { publishInternal } from '../../../data/publish/encrypt/publishInternal';
import { sha256 } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import { parquetWriter, readParquet } from '../../../data/publish/writeParquet';
import { decryptSnapshot } from '../../../src/lib/engine/decrypt/decryptSnapshot';
import { loadEncrypted } from '../../../src/lib/engine/decrypt/loadEncrypted';
import type { LoadedSnapshot } from '../../../src/lib/engine/snapshot';
import { append, observation, OBSERVATIONS, validData, writeData, type Texts } from '../../fixtures/publish/data';

const DATE = '2023-12-28';
const PASSPHRASE = 'mùa thu Hà Nội 2023';
const HEADER = COLUMNS.observations.join(',');

/** Texts and numbers that are only in rows that are not public. */
const TEXTS = ['lính-canh-một', 'lính-canh-hai', 'lính-canh-ba', 'lính-canh-bốn'] as const;
const NUMBERS = [7331373.5, 8442484.25, 9553595.125, 6220626.75] as const;
const hidden = (i: number, cells: Parameters<typeof observation>[0]) =>
  observation({ published: '2023-12-01', value: String(NUMBERS[i]), note: TEXTS[i] ?? '', ...cells });

function sentinelData(): Texts {
  const texts = validData();
  append(
    texts,
    OBSERVATIONS,
    hidden(0, { indicator: 'budget-revenue', period: '2020', measure: 'tỷ đồng', class: 'internal' }),
    hidden(1, { indicator: 'budget-revenue', period: '2021', measure: 'tỷ đồng', class: 'restricted' }),
    // Of the catalogue's class: internal.
    hidden(2, { indicator: 'members-hidden', period: '2022-12-31', measure: 'đảng viên' })
  );
  texts.set(
    'data/internal/members.csv',
    `${HEADER}\n${hidden(3, { indicator: 'members', period: '2021-12-31', measure: 'đảng viên', class: 'internal', source: 'own' })}\n`
  );
  texts.set(
    'data/internal/catalogue/sources.csv',
    `${COLUMNS.sources.join(',')}\nown,Báo cáo lính-canh-năm,Ban Tổ chức,2023-12-01,,\n`
  );
  return texts;
}

const roots: string[] = [];
const root = (texts: Texts) => {
  const made = writeData(texts);
  roots.push(made);
  return made;
};
afterAll(() => roots.forEach((made) => rmSync(made, { recursive: true })));

const options = (given: Partial<Parameters<typeof publishInternal>[1]> = {}) => ({
  date: DATE,
  replace: false,
  passphrase: async () => PASSPHRASE,
  ...given
});

/** Every file below a folder, by path. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]
  );
}

const float64 = (value: number) => Buffer.from(new Float64Array([value]).buffer);
/** What of the sentinels is in the bytes, as text in two encodings, as digits, or as a double. */
function sentinelsIn(bytes: Buffer): string[] {
  const texts = [...TEXTS, 'lính-canh'].filter(
    (text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))
  );
  const numbers = NUMBERS.filter(
    (value) =>
      bytes.includes(String(value)) || bytes.includes(String(value).replace('.', ',')) || bytes.includes(float64(value))
  );
  return [...texts, ...numbers.map(String)];
}

async function cellsOf(path: string): Promise<unknown[]> {
  const connection = await parquetWriter();
  try {
    return (await readParquet(connection, path)).flat();
  } finally {
    connection.closeSync();
  }
}
const isSentinel = (cell: unknown) =>
  typeof cell === 'string' ? cell.includes('lính-canh') : NUMBERS.some((value) => value === cell);

async function read(from: string, passphrase = PASSPHRASE): Promise<LoadedSnapshot> {
  const fetchBytes = async (path: string) => new Uint8Array(readFileSync(join(from, 'static', path)));
  return decryptSnapshot(await loadEncrypted(`internal-${DATE}`, fetchBytes), passphrase);
}

describe('a root with internal and restricted rows', () => {
  let at: string;
  beforeAll(async () => {
    at = root(sentinelData());
    expect((await publish(at)).problems).toEqual([]);
    const { problems, rows, hidden: count } = await publishInternal(at, options());
    expect(problems).toEqual([]);
    expect([rows, count]).toEqual([9, 4]);
  });

  it('has none of them in any public file, neither in its bytes nor in its cells', async () => {
    const files = filesBelow(join(at, 'static/snapshots'));
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) {
      expect([path, sentinelsIn(readFileSync(path))]).toEqual([path, []]);
      if (path.endsWith('.parquet')) expect([path, (await cellsOf(path)).filter(isSentinel)]).toEqual([path, []]);
    }
    const report = readFileSync(join(at, 'data/REPORT.md'));
    expect(sentinelsIn(report)).toEqual([]);
  });

  it('has all of them in the internal snapshot, each with its class, beside the public rows', async () => {
    const { content, files } = await read(at);
    expect(content).toMatchObject({ classification: 'restricted', created: DATE });
    const folder = join(at, 'opened');
    mkdirSync(folder);
    const found = new Set<unknown>();
    const classes = new Map<unknown, number>();
    for (const { resource, bytes } of files) {
      const path = join(folder, resource.path);
      writeFileSync(path, bytes);
      for (const cell of await cellsOf(path)) {
        if (isSentinel(cell)) found.add(cell);
        if (['public', 'internal', 'restricted'].includes(`${cell}`) && resource.name !== 'indicators')
          classes.set(cell, (classes.get(cell) ?? 0) + 1);
      }
    }
    rmSync(folder, { recursive: true });
    expect(found).toEqual(new Set([...TEXTS, ...NUMBERS, 'Báo cáo lính-canh-năm']));
    expect(Object.fromEntries(classes)).toEqual({ public: 5, internal: 3, restricted: 1 });
  });

  it('tells in clear nothing but names, sizes and hashes', () => {
    const folder = join(at, 'static/internal', DATE);
    const names = readdirSync(folder).sort();
    const manifest = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(Object.keys(manifest)).toEqual(['resources']);
    expect(manifest.resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      names.filter((name) => name !== 'datapackage.json')
    );
    for (const resource of manifest.resources) {
      const bytes = readFileSync(join(folder, resource.path));
      expect(resource).toEqual({ path: resource.path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` });
    }
    const index = JSON.parse(readFileSync(join(at, 'static/internal/index.json'), 'utf8'));
    expect(index).toEqual([{ date: DATE, sha256: sha256(readFileSync(join(folder, 'datapackage.json'))) }]);
    expect(readdirSync(join(at, 'static/internal')).sort()).toEqual([DATE, 'index.json']);
  });

  it('writes every other file in the age format, with nothing of the figures in its bytes', () => {
    for (const path of filesBelow(join(at, 'static/internal'))) {
      const bytes = readFileSync(path);
      expect([path, sentinelsIn(bytes)]).toEqual([path, []]);
      expect([path, bytes.includes('PAR1') || bytes.includes('grdp-growth') || bytes.includes('Hà Nội')]).toEqual([
        path,
        false
      ]);
      if (!path.endsWith('.age')) continue;
      const [version, stanza = ''] = bytes.toString('latin1').split('\n');
      expect(version).toBe('age-encryption.org/v1');
      expect(stanza).toMatch(path.endsWith('key.age') ? /^-> scrypt [\w+/]{22} 17$/ : /^-> mlkem768x25519 /);
    }
  });

  it('opens with the passphrase only', async () => {
    await expect(read(at, `${PASSPHRASE}.`)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const other = new Decrypter();
    other.addPassphrase('');
    const grdp = readFileSync(join(at, 'static/internal', DATE, 'budget.parquet.age'));
    await expect(other.decrypt(grdp)).rejects.toThrow();
  });

  it('is never overwritten silently; with --replace the old passphrase is gone', async () => {
    const before = readFileSync(join(at, 'static/internal', DATE, 'key.age'));
    const refused = await publishInternal(at, options({ passphrase: () => Promise.reject(new Error('asked')) }));
    expect(refused.problems).toMatchObject([{ level: 'error', message_vi: expect.stringContaining('--replace') }]);
    expect(readFileSync(join(at, 'static/internal', DATE, 'key.age'))).toEqual(before);

    const renewed = 'mùa xuân Hà Nội 2024';
    expect((await publishInternal(at, options({ replace: true, passphrase: async () => renewed }))).problems).toEqual(
      []
    );
    await expect(read(at)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    expect((await read(at, renewed)).content.created).toBe(DATE);
  });

  it('leaves nothing unencrypted behind', () => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('toan-canh-internal-'))).toEqual([]);
  });
});

describe('what refuses an internal snapshot', () => {
  let texts: Texts;
  beforeEach(() => void (texts = sentinelData()));
  const refused = async (given?: Parameters<typeof options>[0]) => {
    const at = root(texts);
    const asked: string[] = [];
    const { problems, rows } = await publishInternal(at, {
      ...options(given),
      passphrase: async () => (asked.push('asked'), PASSPHRASE)
    });
    expect(asked).toEqual([]);
    expect(rows).toBe(0);
    expect(existsSync(join(at, 'static'))).toBe(false);
    return problems.filter(({ level }) => level === 'error');
  };

  it.each(['Mật', 'TỐI MẬT', 'secret'])('class %s, with the line in its own file', async (word) => {
    append(texts, 'data/internal/members.csv', hidden(0, { period: '2019', class: word }));
    const problems = await refused();
    expect(problems).toMatchObject([{ file: 'data/internal/members.csv', line: 3, check: 'class' }]);
  });

  it('an unknown unit, with the line in its own file', async () => {
    append(texts, 'data/internal/members.csv', hidden(0, { unit: 'X-1', class: 'internal' }));
    expect(await refused()).toMatchObject([{ file: 'data/internal/members.csv', line: 3, check: 'unknown' }]);
  });

  it('a line of the catalogue that repeats a code, with the line in its own file', async () => {
    append(texts, 'data/internal/catalogue/sources.csv', 'press,Bài báo khác,Hànộimới,2023-12-28,,');
    expect(await refused()).toMatchObject([{ file: 'data/internal/catalogue/sources.csv', line: 3 }]);
  });

  it('a catalogue file with other columns', async () => {
    texts.set('data/internal/catalogue/units.csv', 'code,name\nX,Y\n');
    expect(await refused()).toMatchObject([{ file: 'data/internal/catalogue/units.csv', line: 1, check: 'schema' }]);
  });

  it('a date that is not listed, and one without internal rows', async () => {
    expect(await refused({ date: '2020-01-01' })).toMatchObject([{ file: 'data/snapshots.csv' }]);
    expect(await refused({ date: '2023-11-26' })).toMatchObject([{ file: 'data/internal' }]);
  });
});
