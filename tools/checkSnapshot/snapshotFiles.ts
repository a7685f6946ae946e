import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../../data/publish/files';

/** Where a collection of snapshots is: a folder, or an address of a web server. Paths are relative to it, with `/`. */
export interface SnapshotFiles {
  /** What to call it in a message. */
  name: string;
  /** A file as a path on disk, to be given back with `release`; null when there is none. */
  take(path: string): Promise<{ local: string; release(): void } | null>;
  /** Every file below a folder; null where that cannot be told, and for no such folder. */
  list(folder: string): string[] | null;
}

export function filesOfFolder(folder: string): SnapshotFiles {
  return {
    name: folder,
    take: async (path) => {
      const local = join(folder, path);
      const isFile = existsSync(local) && statSync(local).isFile();
      return isFile ? { local, release: () => {} } : null;
    },
    list: (path) => {
      const below = join(folder, path);
      return existsSync(below) && lstatSync(below).isDirectory() ? filesIn(below) : null;
    }
  };
}

/** Files are fetched into `temporary` when they are taken, and removed when they are released. */
export function filesOfWeb(address: string, temporary: string): SnapshotFiles {
  const base = address.replace(/\/*$/, '/');
  return {
    name: address,
    take: async (path) => {
      const bytes = await fetchBytes(new URL(path, base));
      if (!bytes) return null;
      const local = join(temporary, path);
      mkdirSync(dirname(local), { recursive: true });
      writeFileSync(local, bytes);
      return { local, release: () => rmSync(local, { force: true }) };
    },
    list: () => null
  };
}

const TRIES = 3;

/** Null for 404. A server may close a connection just as it is used again, so what broke is tried again. */
async function fetchBytes(address: URL): Promise<Uint8Array | null> {
  for (let left = TRIES - 1; ; left--) {
    try {
      const answer = await fetch(address, { cache: 'no-store' });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
      return bytes;
    } catch (thrown) {
      // What fetch itself throws is a TypeError.
      if (left === 0 || !(thrown instanceof TypeError)) throw thrown;
    }
  }
}

export const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** The bytes of a small file; null when there is none. */
export async function readFile(files: SnapshotFiles, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const taken = await files.take(path);
  if (!taken) return null;
  const bytes = new Uint8Array(readFileSync(taken.local));
  taken.release();
  return bytes;
}
