import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { hashFolder } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import {
  append,
  EXCEPTIONS,
  observation,
  OBSERVATIONS,
  replace,
  SNAPSHOTS,
  UNITS,
  validData,
  writeData,
  type Texts
} from '../../fixtures/publish/data';

const DATES = ['2023-11-26', '2023-12-28', '2024-12-31'];
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

let texts: Texts;
let root: string;
beforeEach(async () => {
  texts = validData();
  root = writeData(texts);
  roots.push(root);
  const { problems, snapshots } = await publish(root);
  expect(problems).toEqual([]);
  expect(snapshots.map((s) => s.state)).toEqual(['built', 'built', 'built']);
});

const folder = (date: string) => join(root, 'static/snapshots', date);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Everything that publishing wrote. */
const written = () => ({
  folders: Object.fromEntries(readdirSync(join(root, 'static/snapshots')).map((name) => [name, state(name)])),
  lock: read('data/snapshots.lock.json'),
  report: read('data/REPORT.md')
});
const state = (name: string) => (name.endsWith('.json') ? read(`static/snapshots/${name}`) : hashFolder(folder(name)));

describe('a first publication', () => {
  it('writes a folder for each date, described by its package and held by the lock', () => {
    expect(readdirSync(join(root, 'static/snapshots')).sort()).toEqual([...DATES, 'index.json']);
    const lock = JSON.parse(read('data/snapshots.lock.json'));
    for (const date of DATES) expect(lock[date]).toEqual(hashFolder(folder(date)));
    const described = JSON.parse(read('static/snapshots/2023-12-28/datapackage.json'));
    expect(described).toMatchObject({ created: '2023-12-28', classification: 'public' });
    expect(described.changes).toEqual({ since: '2023-11-26', new: 3, revised: 1, withdrawn: 0 });
    expect(described.resources.map((r: { name: string; rows: number }) => [r.name, r.rows])).toEqual([
      ['grdp', 2],
      ['budget', 2],
      ['targets', 1],
      ['indicators', 5],
      ['units', 5],
      ['unit_changes', 1],
      ['peer_groups', 1],
      ['sources', 1]
    ]);
    for (const { path, hash, bytes } of described.resources) {
      expect(hash).toBe(`sha256:${lock['2023-12-28'][path]}`);
      expect(bytes).toBe(readFileSync(join(folder('2023-12-28'), path)).length);
    }
  });

  it('lists the snapshots in order', () => {
    const lock = JSON.parse(read('data/snapshots.lock.json'));
    expect(JSON.parse(read('static/snapshots/index.json'))).toEqual(
      [
        { rows: 1, title_vi: 'Trước', title_en: 'Before' },
        { rows: 5, title_vi: 'Ngày họp', title_en: 'The day' },
        { rows: 7, title_vi: 'Cuối 2024', title_en: 'End of 2024' }
      ].map((entry, i) => ({ date: DATES[i], sha256: lock[DATES[i] ?? '']['datapackage.json'], ...entry }))
    );
  });

  it('gives the same bytes a second time, elsewhere', async () => {
    const other = writeData(texts);
    roots.push(other);
    await publish(other);
    for (const date of DATES)
      expect(hashFolder(join(other, 'static/snapshots', date))).toEqual(hashFolder(folder(date)));
    expect(readFileSync(join(other, 'data/REPORT.md'), 'utf8')).toBe(read('data/REPORT.md'));
  });
});

it('the order of the lines does not matter', async () => {
  const [header = '', ...lines] = (texts.get(OBSERVATIONS) ?? '').trim().split('\n');
  const other = writeData(new Map(texts).set(OBSERVATIONS, [header, ...lines.reverse()].join('\n')));
  roots.push(other);
  await publish(other);
  expect(hashFolder(join(other, 'static/snapshots/2024-12-31'))).toEqual(hashFolder(folder('2024-12-31')));
});

describe('a snapshot that was published', () => {
  /** Publishes edited texts, expects one error, and that nothing was touched. */
  async function expectRefused(line: number, file: string, names: string[]) {
    writeData(texts, root);
    const before = written();
    const { problems } = await publish(root);
    expect(problems.filter((p) => p.level === 'error').length).toBeGreaterThan(0);
    const found = problems.find((p) => p.file === file && p.line === line);
    expect(found, JSON.stringify(problems)).toBeDefined();
    for (const name of names) expect(found?.message_vi).toContain(name);
    expect(written()).toEqual(before);
  }

  it('is left alone when nothing changed', async () => {
    const before = written();
    const { problems, snapshots } = await publish(root);
    expect(problems).toEqual([]);
    expect(snapshots.map((s) => s.state)).toEqual(['kept', 'kept', 'kept']);
    expect(written()).toEqual(before);
  });

  it('does not take an altered value', async () => {
    replace(texts, OBSERVATIONS, '6.11', '6.12');
    await expectRefused(2, OBSERVATIONS, ['2023-11-26', '6.11', '6.12', 'một dòng mới']);
  });

  it('does not lose a row', async () => {
    replace(texts, OBSERVATIONS, 'grdp-growth,P63-01,2023,,,6.11,,%,estimate,,2023-11-20,press,,,,\n', '');
    await expectRefused(0, SNAPSHOTS, ['grdp-growth P63-01 2023', '6.11', 'khôi phục']);
  });

  it('does not take a row that was published before it, unless entered later', async () => {
    const line = append(texts, OBSERVATIONS, observation());
    await expectRefused(line, OBSERVATIONS, ['2023-11-26', 'không có', 'entered']);
    replace(texts, OBSERVATIONS, observation(), observation({ entered: '2025-12-31' }));
    writeData(texts, root);
    const { problems } = await publish(root);
    expect(problems).toEqual([]);
    expect(read('data/REPORT.md')).toContain(`${OBSERVATIONS}:${line}: grdp-growth P63-01 2022 = 8,89`);
  });

  it('may not be tampered with', async () => {
    writeFileSync(join(folder('2023-12-28'), 'grdp.parquet'), 'x');
    await expectRefused(0, SNAPSHOTS, ['2023-12-28', 'grdp.parquet']);
  });

  it('may not leave the list', async () => {
    replace(texts, SNAPSHOTS, '2023-12-28,Ngày họp,The day\n', '');
    await expectRefused(0, SNAPSHOTS, ['2023-12-28']);
  });

  it('may not lose its lock to a broken file', async () => {
    writeFileSync(join(root, 'data/snapshots.lock.json'), '{');
    await expectRefused(0, 'data/snapshots.lock.json', ['khôi phục']);
  });

  it('keeps the catalogue of its day', async () => {
    replace(texts, UNITS, 'Tỉnh Bắc Giang', 'Tỉnh Bắc Giang (cũ)');
    writeData(texts, root);
    const before = written();
    expect((await publish(root)).problems).toEqual([]);
    expect(written()).toEqual(before);
    const { snapshots } = await publish(root, 'rebuild');
    expect(snapshots[0]?.otherwise).toContain('units.parquet');
  });

  it('is built again when its folder is missing, as the lock has it', async () => {
    const before = written();
    rmSync(folder('2023-12-28'), { recursive: true });
    expect((await publish(root)).problems).toEqual([]);
    expect(written()).toEqual(before);
    rmSync(folder('2023-12-28'), { recursive: true });
    replace(texts, UNITS, 'Tỉnh Bắc Giang', 'Tỉnh Bắc Giang (cũ)');
    await expectRefused(0, SNAPSHOTS, ['2023-12-28', 'units.parquet']);
  });

  it('is not overwritten when the lock is lost', async () => {
    rmSync(join(root, 'data/snapshots.lock.json'));
    replace(texts, OBSERVATIONS, '6.11', '6.12');
    writeData(texts, root);
    const { problems } = await publish(root);
    expect(problems.some((p) => p.message_vi.includes('grdp.parquet'))).toBe(true);
    expect(existsSync(join(root, 'data/snapshots.lock.json'))).toBe(false);
  });

  it('stays when a broken input is published over it', async () => {
    append(texts, SNAPSHOTS, '2025-12-31,Cuối 2025,End of 2025');
    const line = append(texts, OBSERVATIONS, observation({ value: 'x' }));
    await expectRefused(line, OBSERVATIONS, ['x']);
    expect(existsSync(folder('2025-12-31'))).toBe(false);
  });

  it('stays when only the new rows of a later one are added', async () => {
    const before = written();
    append(texts, SNAPSHOTS, '2025-12-31,Cuối 2025,End of 2025');
    append(texts, OBSERVATIONS, observation({ period: '2024', published: '2025-01-10' }));
    writeData(texts, root);
    const { problems, snapshots } = await publish(root);
    expect(problems).toEqual([]);
    expect(snapshots.map((s) => s.state)).toEqual(['kept', 'kept', 'kept', 'built']);
    for (const date of DATES) expect(hashFolder(folder(date))).toEqual(before.folders[date]);
    expect(Object.keys(JSON.parse(read('data/snapshots.lock.json')))).toEqual([...DATES, '2025-12-31']);
  });
});

describe('modes and report', () => {
  it('--check and --rebuild write nothing', async () => {
    append(texts, SNAPSHOTS, '2025-12-31,Cuối 2025,End of 2025');
    writeData(texts, root);
    const before = written();
    for (const mode of ['check', 'rebuild'] as const) {
      expect((await publish(root, mode)).problems).toEqual([]);
      expect(written()).toEqual(before);
    }
  });

  it('the report gives every row that was set aside, with its reason', async () => {
    const line = append(texts, OBSERVATIONS, observation({ value: '-4901' }), observation({ class: 'internal' }));
    append(texts, EXCEPTIONS, 'range,grdp-growth,P63-01,2022,Lệch cột trong tệp nguồn,Column shift');
    writeData(texts, root);
    await publish(root);
    const report = read('data/REPORT.md');
    expect(report).toContain('- Số dòng đã đọc: 9');
    expect(report).toContain('- Được nhận: 7');
    expect(report).toContain('- Đã quy đổi đơn vị tính: 2');
    expect(report).toContain(`${OBSERVATIONS}:${line}: grdp-growth P63-01 2022. Lý do: Lệch cột trong tệp nguồn`);
    expect(report).toContain(`${OBSERVATIONS}:${line + 1}: grdp-growth P63-01 2022. Lý do: không công khai (nội bộ)`);
  });
});
