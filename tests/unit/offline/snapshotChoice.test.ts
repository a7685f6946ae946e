import { describe, expect, it } from 'vitest';
import { groupsToKeep, MOST_BYTES, NO_CHOICES, UNASKED_BYTES } from '../../../src/lib/engine/offline/groupsToKeep';
import { chooseGroup, keepMore, noteOpened } from '../../../src/lib/engine/offline/keepMore';
import { keepVersion } from '../../../src/lib/engine/offline/keepVersion';
import { reportOf } from '../../../src/lib/engine/offline/reportOf';
import { takeOver } from '../../../src/lib/engine/offline/takeOver';
import type { OfflineGroup } from '../../../src/lib/model/offline';
import { fakeSite } from './support/fakeSite';

const MB = 1_000_000;
const group = (name: string, bytes: number): OfflineGroup => ({
  name,
  files: [{ path: `${name}/a`, bytes, sha256: '0'.repeat(64) }]
});
const groups = (...sizes: [string, number][]) => [group('site', 60 * MB), ...sizes.map((of) => group(...of))];

describe('snapshots to keep', () => {
  const small = groups(['demo/2025-12-31', MB], ['snapshots/2024-12-31', MB], ['snapshots/2026-01-31', MB]);

  it('are all of them when they are small', () => {
    expect(groupsToKeep(small, NO_CHOICES)).toEqual(new Set(small.map(({ name }) => name)));
  });

  it('are the newest that fit, what was opened first, and never what was declined', () => {
    const large = groups(
      ['snapshots/2023-12-31', 25 * MB],
      ['snapshots/2024-12-31', 25 * MB],
      ['snapshots/2025-12-31', 25 * MB],
      ['snapshots/2026-01-31', 300 * MB],
      ['demo/2027-12-31', 25 * MB]
    );
    const names = (choices = {}) =>
      [...groupsToKeep(large, { ...NO_CHOICES, ...choices })].slice(1).map((name) => name.slice(-10, -6));
    expect(names()).toEqual(['2025', '2024']);
    expect(names({ opened: ['snapshots/2023-12-31', 'snapshots/2026-01-31'] })).toEqual(['2023', '2025']);
    expect(names({ declined: ['snapshots/2025-12-31'] })).toEqual(['2024', '2023']);
    expect(names({ kept: ['snapshots/2026-01-31'] })).toEqual(['2026', '2025', '2024']);
  });

  it('take at most half of the room that is left without being asked for', () => {
    expect([...groupsToKeep(small, NO_CHOICES, 64 * MB)]).toEqual([
      'site',
      'snapshots/2026-01-31',
      'snapshots/2024-12-31'
    ]);
    expect([...groupsToKeep(small, NO_CHOICES, 60 * MB)]).toEqual(['site']);
    expect(UNASKED_BYTES).toBeLessThan(MOST_BYTES);
  });
});

const FILES = {
  'index.html': 'home',
  'snapshots/2025-01-31/a.parquet': 'figures 2025',
  'snapshots/2026-01-31/a.parquet': 'figures 2026'
};

async function kept(options = {}) {
  const site = fakeSite(options);
  const one = site.publish('one', FILES);
  await keepVersion(one);
  await takeOver(one, []);
  site.asked.length = 0;
  return { site, one };
}

it('a snapshot the reader declines goes and is not fetched again, and comes back when it is chosen', async () => {
  const { site, one } = await kept();
  await chooseGroup(one, 'snapshots/2025-01-31', false);
  expect(site.keptTexts()).toEqual(['figures 2026', 'home']);
  await keepMore(one);
  expect(site.asked).toEqual([]);
  const declined = (await reportOf(one)).groups.find(({ name }) => name === 'snapshots/2025-01-31');
  expect(declined).toEqual({ name: 'snapshots/2025-01-31', bytes: 12, complete: false, wanted: false });

  const two = site.publish('two', { ...FILES, 'index.html': 'home 2' });
  await keepVersion(two);
  await takeOver(two, []);
  expect(site.keptTexts()).toEqual(['figures 2026', 'home 2']);
  await chooseGroup(two, 'snapshots/2025-01-31', true);
  await keepMore(two);
  expect(site.keptTexts()).toContain('figures 2025');
  expect(await reportOf(two)).toMatchObject({ version: 'two', bytes: 12 + 12 + 6 });
});

it('one that the reader opens is kept when it fits', async () => {
  const { site, one } = await kept({ free: 8 });
  expect(site.keptTexts()).toEqual(['home']);
  const roomy = site.worker(one.list);
  roomy.free = async () => 30;
  expect(await noteOpened(roomy, 'snapshots/2025-01-31')).toBe(true);
  expect(await noteOpened(roomy, 'snapshots/2025-01-31')).toBe(false);
  await keepMore(roomy);
  expect(site.keptTexts()).toEqual(['figures 2025', 'home']);
});

it('what goes beyond the bound is refused and changes nothing', async () => {
  const { one } = await kept();
  const list = await one.records.list(one.list);
  const huge = {
    ...list!,
    groups: list!.groups.map((of) => ({ ...of, files: of.files.map((file) => ({ ...file, bytes: MOST_BYTES + 1 })) }))
  };
  one.records.list = async () => huge;
  await expect(chooseGroup(one, 'snapshots/2026-01-31', true)).rejects.toMatchObject({ code: 'full' });
  expect(await one.records.choices()).toEqual(NO_CHOICES);
});

it('a file the browser threw away is fetched again', async () => {
  const { site, one } = await kept();
  const [file] = (await one.records.list(one.list))!.groups[0]!.files;
  await one.kept.delete(file!);
  expect((await reportOf(one)).groups[0]).toMatchObject({ name: 'site', complete: false });
  await keepMore(one);
  expect(site.asked).toEqual(['index.html']);
  expect((await reportOf(one)).groups[0]).toMatchObject({ complete: true });
});
