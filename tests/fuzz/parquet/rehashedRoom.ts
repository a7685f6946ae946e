import { EngineError } from '../../../src/lib/engine/errors';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import type { PlainRow } from '../../../src/lib/engine/rows';
import { nodeWorker } from '../../unit/engine/support/nodeWorker';
import { mustHold } from '../parts/fail';
import { publishedSite, serving, sha256, utf8 } from '../parts/publishedSite';
import { refused, type OpenRoom, type Room } from '../run/room';
import { PARQUET_CHANGES } from './parquetChanges';

type Bytes = Uint8Array<ArrayBuffer>;

interface Harmed {
  /** Of the resource. */
  name: string;
  bytes: Bytes;
}

const FOLDER = 'snapshots/2023-12-28';
const NAMES = ['grdp', 'budget', 'society', 'members', 'targets', 'units', 'indicators', 'sources', 'peer_groups'];
const HEALTHY = '2000-01-01';
/** Cases that share an engine: starting one for each would take most of the time. */
const PER_ENGINE = 12;

/** A snapshot of one file whose hashes are right, whatever the file holds. */
function rehashed(date: string, { name, bytes }: Harmed): { manifest: Bytes; entry: object; path: string } {
  const path = `${name}.parquet`;
  const resources = [{ name, path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}`, rows: 1 }];
  const manifest = utf8(JSON.stringify({ name: date, created: date, classification: 'public', resources }));
  return { manifest, entry: { date, sha256: sha256(manifest), rows: 1 }, path };
}

class Trial {
  readonly site = new Map<string, Bytes>();
  readonly entries: object[] = [];
  readonly source = nodeWorker();
  readonly engine: SupervisedEngine;
  cases = 0;

  constructor() {
    this.engine = new SupervisedEngine({
      source: this.source,
      fetchBytes: (path, options) => serving(this.site).fetchBytes(path, options),
      decrypt: () => Promise.reject(new Error('nothing is encrypted here')),
      limits: { timeoutMs: 4_000, graceMs: 300 }
    });
  }

  publish(date: string, file: Harmed): void {
    const { manifest, entry, path } = rehashed(date, file);
    this.site.set(`snapshots/${date}/${path}`, file.bytes);
    this.site.set(`snapshots/${date}/datapackage.json`, manifest);
    this.entries.push(entry);
    this.site.set('snapshots/index.json', utf8(JSON.stringify(this.entries)));
  }

  ask(snapshot: string, name: string): Promise<PlainRow[]> {
    // What was answered is remembered: another text is another question.
    const sql = `select * from "${snapshot}"."${name}" order by all -- ${this.cases}`;
    return this.engine.run<PlainRow>({ name: 'fuzz', sql, params: [] });
  }
}

export async function openRehashedRoom(): Promise<OpenRoom<Harmed>> {
  const published = publishedSite(FOLDER);
  const fileOf = (name: string) => published.get(`${FOLDER}/${name}.parquet`) ?? new Uint8Array();
  const healthy: Harmed = { name: 'grdp', bytes: fileOf('grdp') };
  const truth = new Map<string, string>();
  let trial: Trial | null = null;

  const start = async () => {
    trial?.engine.close();
    trial = new Trial();
    trial.publish(HEALTHY, healthy);
    await trial.engine.open(HEALTHY);
    return trial;
  };
  const first = await start();
  for (const [i, name] of NAMES.entries()) {
    const date = `2001-01-${String(i + 1).padStart(2, '0')}`;
    first.publish(date, { name, bytes: fileOf(name) });
    await first.engine.open(date);
    truth.set(name, JSON.stringify(await first.ask(date, name)));
  }
  trial = null;
  first.engine.close();

  return {
    begin: (random) => {
      const name = random.pick(NAMES);
      return { name, bytes: fileOf(name) };
    },
    changes: PARQUET_CHANGES.map((change) => (value, random) => ({ ...value, bytes: change(value.bytes, random) })),
    hold: async (harmed) => {
      const now = trial && trial.cases < PER_ENGINE ? trial : await start();
      const date = `1999-01-${String(++now.cases).padStart(2, '0')}`;
      now.publish(date, harmed);
      let code = '';
      let differs = false;
      try {
        await now.engine.open(date);
        differs = JSON.stringify(await now.ask(date, harmed.name)) !== truth.get(harmed.name);
      } catch (thrown) {
        if (!(thrown instanceof EngineError)) throw thrown;
        mustHold(thrown.code !== 'cancelled' && thrown.code !== 'boot-failed', `refused as ${thrown.message}`);
        code = thrown.code;
      }
      const rows = JSON.stringify(await now.ask(HEALTHY, healthy.name));
      mustHold(rows === truth.get(healthy.name), 'the sound snapshot beside it has other figures');
      return code ? refused(code) : { kind: 'answered', differs };
    },
    saved: ({ bytes }) => ({ extension: 'parquet', bytes }),
    close: () => trial?.engine.close()
  };
}

/** A file that is not what it should be but has the right hash: the engine outlives it, and others are not touched. */
export const rehashedRoom: Room = {
  name: 'parquet-rehashed',
  cases: 600,
  deadlineMs: 60_000,
  open: openRehashedRoom
};
