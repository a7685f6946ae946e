import type { SnapshotPackage } from '../model/snapshot';
import type { OpenOptions } from './engineContract';
import { SharedWork } from './sharedWork';
import type { Progress } from './snapshot';

type Tell = (progress: Progress) => void;

interface Opening {
  work: SharedWork<SnapshotPackage>;
  listeners: Set<Tell>;
}

/** Snapshots on their way, by name: whoever asks for one that is already on its way waits for the same work. */
export class Openings {
  readonly #openings = new Map<string, Opening>();

  async join(
    id: string,
    { signal, onProgress }: OpenOptions,
    start: (signal: AbortSignal, tell: Tell) => Promise<SnapshotPackage>
  ): Promise<SnapshotPackage> {
    let opening = this.#openings.get(id);
    if (!opening || opening.work.stopped) {
      const listeners: Opening['listeners'] = new Set();
      const work = new SharedWork((stop) => start(stop, (progress) => listeners.forEach((fn) => fn(progress))));
      this.#openings.set(id, (opening = { work, listeners }));
    }
    if (onProgress) opening.listeners.add(onProgress);
    try {
      return await opening.work.join(signal);
    } finally {
      if (onProgress) opening.listeners.delete(onProgress);
      if (opening.work.stopped && this.#openings.get(id) === opening) this.#openings.delete(id);
    }
  }

  /** Ends those that `which` names, all of them by default, and says whether there were any. */
  abort(which: (id: string) => boolean = () => true): boolean {
    const ids = [...this.#openings.keys()].filter(which);
    for (const id of ids) {
      this.#openings.get(id)?.work.abort();
      this.#openings.delete(id);
    }
    return ids.length > 0;
  }

  /** Tells everyone who waits for anything. */
  tell(progress: Progress): void {
    for (const { listeners } of this.#openings.values()) listeners.forEach((fn) => fn(progress));
  }
}
