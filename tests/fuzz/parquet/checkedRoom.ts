import { EngineError } from '../../../src/lib/engine/errors';
import { loadSnapshot } from '../../../src/lib/engine/snapshot';
import { fail, mustHold } from '../parts/fail';
import { publishedSite, sameBytes, serving } from '../parts/publishedSite';
import { ANSWERED, refused, type OpenRoom, type Room } from '../run/room';
import { PARQUET_CHANGES } from './parquetChanges';

const SNAPSHOTS = {
  '2022-12-31': 'snapshots/2022-12-31',
  '2026-01-31': 'snapshots/2026-01-31',
  'demo-2025-12-31': 'demo/2025-12-31'
};

interface Harmed {
  id: keyof typeof SNAPSHOTS;
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** `load` stands in for the page's own, to see that the room finds what it is there for. */
export function openCheckedRoom(load: typeof loadSnapshot = loadSnapshot): OpenRoom<Harmed> {
  const sites = Object.fromEntries(Object.entries(SNAPSHOTS).map(([id, folder]) => [id, publishedSite(folder)]));
  const siteOf = (id: string) => sites[id] ?? new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    begin: (random) => {
      const id = random.pick(Object.keys(SNAPSHOTS) as (keyof typeof SNAPSHOTS)[]);
      const path = random.pick([...siteOf(id).keys()].filter((name) => name.endsWith('.parquet')));
      return { id, path, bytes: siteOf(id).get(path) ?? new Uint8Array() };
    },
    changes: PARQUET_CHANGES.map((change) => (value, random) => ({ ...value, bytes: change(value.bytes, random) })),
    hold: async ({ id, path, bytes }) => {
      const published = siteOf(id);
      const isSame = sameBytes(bytes, published.get(path) ?? new Uint8Array());
      const { fetchBytes } = serving(new Map([...published, [path, bytes]]));
      try {
        await load(id, fetchBytes);
      } catch (thrown) {
        if (!(thrown instanceof EngineError)) throw thrown;
        mustHold(!isSame, `${thrown.code} for a file as it was published`);
        mustHold(['file-damaged', 'not-parquet'].includes(thrown.code), `refused as ${thrown.message}`);
        mustHold(path.endsWith(`/${thrown.about.file}`), `another file is blamed: ${thrown.about.file}`);
        return refused(thrown.code);
      }
      return isSame ? ANSWERED : fail('a changed file was accepted');
    },
    saved: ({ bytes }) => ({ extension: 'parquet', bytes })
  };
}

/** A published file that was changed on the way never reaches the engine. */
export const checkedRoom: Room = {
  name: 'parquet-checked',
  cases: 2_400,
  deadlineMs: 30_000,
  open: async () => openCheckedRoom()
};
