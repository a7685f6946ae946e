import { EngineError } from '../../../src/lib/engine/errors';
import { loadSnapshot, type LoadedSnapshot } from '../../../src/lib/engine/snapshot';
import { mustBeUnpolluted, mustHold } from '../parts/fail';
import { publishedSite, sameBytes, serving, sha256, utf8 } from '../parts/publishedSite';
import { ANSWERED, refused, type OpenRoom, type Room } from '../run/room';
import { MANIFEST_CHANGES } from './manifestChanges';

type Bytes = Uint8Array<ArrayBuffer>;

interface Harmed {
  which: 'index' | 'package';
  /** The index names the changed manifest's own hash, as someone with the server could write it. */
  rehashed: boolean;
  bytes: Bytes;
}

const ID = '2023-12-28';
const INDEX = 'snapshots/index.json';
const PACKAGE = `snapshots/${ID}/datapackage.json`;
/** The index, or a file of the snapshot, of a partition in up to three folders: no name may lead up. */
const INSIDE = new RegExp(`^snapshots/(index\\.json|${ID}(/[A-Za-z0-9_][A-Za-z0-9._=-]*){1,4})$`);
const CODES = ['manifest-broken', 'snapshot-missing', 'file-missing', 'file-damaged', 'not-parquet'];

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
}

/** What JSON of its own says, without the reader's schema. */
const parsed = (bytes: Bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

export function openManifestRoom(load: typeof loadSnapshot = loadSnapshot): OpenRoom<Harmed> {
  const published = publishedSite(`snapshots/${ID}`);
  const at = (path: string) => published.get(path) ?? new Uint8Array();

  function siteOf({ which, rehashed, bytes }: Harmed): Map<string, Bytes> {
    const site = new Map([...published, [which === 'index' ? INDEX : PACKAGE, bytes]]);
    if (which === 'package' && rehashed)
      site.set(INDEX, utf8(JSON.stringify([{ date: ID, sha256: sha256(bytes), rows: 1 }])));
    return site;
  }

  function mustMean(harmed: Harmed, { id, content, files }: LoadedSnapshot): void {
    mustHold(id === ID, 'another snapshot was loaded');
    if (harmed.which === 'index') {
      const entries = parsed(harmed.bytes) as { date: string; sha256: string }[];
      const entry = entries.find(({ date }) => date === ID);
      mustHold(entry?.sha256 === sha256(at(PACKAGE)), 'an index that names another manifest was accepted');
    } else mustHold(harmed.rehashed || sameBytes(harmed.bytes, at(PACKAGE)), 'a changed manifest was accepted');

    const { resources } = parsed(harmed.which === 'package' ? harmed.bytes : at(PACKAGE)) as { resources: Resource[] };
    const read = content.resources.map(({ name, path, bytes, hash }) => ({ name, path, bytes, hash }));
    const said = resources.map(({ name, path, bytes, hash }) => ({ name, path, bytes, hash }));
    mustHold(JSON.stringify(read) === JSON.stringify(said), 'the manifest is read as something it does not say');
    for (const { resource, bytes } of files)
      mustHold(
        resource.hash === `sha256:${sha256(bytes)}` && resource.bytes === bytes.length,
        `${resource.path} is not what its manifest says`
      );
  }

  return {
    begin: (random) => {
      const which = random.pick(['index', 'package'] as const);
      return { which, rehashed: random.chance(0.8), bytes: at(which === 'index' ? INDEX : PACKAGE) };
    },
    changes: MANIFEST_CHANGES.map((change) => (value, random) => ({ ...value, bytes: change(value.bytes, random) })),
    hold: async (harmed) => {
      const { fetchBytes, asked } = serving(siteOf(harmed));
      const ends = async () => {
        try {
          mustMean(harmed, await load(ID, fetchBytes));
          return ANSWERED;
        } catch (thrown) {
          if (!(thrown instanceof EngineError)) throw thrown;
          mustHold(CODES.includes(thrown.code), `refused as ${thrown.message}`);
          const isSound = sameBytes(harmed.bytes, at(harmed.which === 'index' ? INDEX : PACKAGE));
          mustHold(!isSound, `${thrown.code} for what was published`);
          return refused(thrown.code);
        }
      };
      const outcome = await ends();
      const outside = asked.find((path) => !INSIDE.test(path));
      mustHold(outside === undefined, `asked for ${outside}`);
      mustBeUnpolluted();
      return outcome;
    },
    saved: ({ bytes }) => ({ extension: 'json', bytes })
  };
}

/** An index or a manifest that is not as published: refused, or it says the same; and nothing outside its folder is fetched. */
export const manifestRoom: Room = {
  name: 'manifest',
  cases: 2_000,
  deadlineMs: 30_000,
  open: async () => openManifestRoom()
};
