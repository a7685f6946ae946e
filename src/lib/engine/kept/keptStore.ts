import { createStore, type UseStore } from 'idb-keyval';

/** Some browsers neither open a database nor refuse it. */
const PATIENCE_MS = 5_000;

/**
 * A store in this browser only, opened when it is first needed. Every call rejects where the browser keeps nothing (private
 * windows, full disks, a database of another shape) and never throws; what the browser closed or cleared meanwhile is
 * opened anew.
 */
export function keptStore(database: string, name: string): UseStore {
  let opened: Promise<UseStore> | undefined;
  const open = (): Promise<UseStore> => {
    const opening = (opened ??= first(database, name));
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  return async (mode, callback) => {
    const store = await open();
    try {
      return await store(mode, callback);
    } catch (thrown) {
      if (!isClosed(thrown)) throw thrown;
      opened = undefined;
      return (await open())(mode, callback);
    }
  };
}

async function first(database: string, name: string): Promise<UseStore> {
  const store = createStore(database, name);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${database} does not open`)), PATIENCE_MS);
  });
  try {
    await Promise.race([store('readonly', () => undefined), late]);
    return store;
  } finally {
    clearTimeout(timer);
  }
}

/** The connection ended before the browser said so. */
const isClosed = (thrown: unknown): boolean => thrown instanceof DOMException && thrown.name === 'InvalidStateError';
