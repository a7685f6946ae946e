import { throwIfAborted } from './abortable';
import { asEngineError, EngineError, type EngineErrorCode } from './errors';
import type { FetchBytes, FetchOptions } from './snapshot';

interface Around {
  /** Name of the snapshot, for the errors. */
  snapshot: string;
  fetchBytes: FetchBytes;
  /** Of the caller: when it aborts, the error is `cancelled` whatever the network says. */
  signal?: AbortSignal | undefined;
  /** Stops this download; aborts with `signal` and when another file fails. */
  stop: AbortSignal;
  reload: boolean;
}

export type FetchFile = (
  path: string,
  missing: EngineErrorCode,
  file: string,
  cache?: FetchOptions['cache'],
  onBytes?: (count: number) => void
) => Promise<Uint8Array<ArrayBuffer>>;

/** `fetchBytes` for the files of one snapshot: a file that is not there or cannot be read is an EngineError `missing`. */
export function fetchFileOf({ snapshot, fetchBytes, signal, stop, reload }: Around): FetchFile {
  return async (path, missing, file, cache, onBytes = () => {}) => {
    const about = { snapshot, file };
    try {
      const bytes = await fetchBytes(path, { signal: stop, cache: reload ? 'reload' : cache, onBytes });
      if (bytes) return bytes;
    } catch (thrown) {
      throwIfAborted(signal);
      throw asEngineError(thrown, missing, about);
    }
    throw new EngineError(missing, { ...about, message: 'not found' });
  };
}
