import { forceCloseDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** What a browser keeps, anew for every test. */
export interface BrowserStorage {
  indexedDB: IDBFactory;
  /** Another tab: its own `sessionStorage` from now on, everything else is shared. */
  tab(session?: Storage): Storage;
  /** Ends every open connection, as a browser does when its data are cleared or its disk fails. */
  close(): void;
}

let connections: IDBDatabase[] = [];

export function browserStorage(): BrowserStorage {
  close();
  const indexedDB = new IDBFactory();
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('localStorage', memoryStorage());
  const tab = (session = memoryStorage()) => {
    vi.stubGlobal('sessionStorage', session);
    return session;
  };
  tab();
  return { indexedDB, tab, close };
}

function close(): void {
  for (const connection of connections)
    forceCloseDatabase(connection as unknown as Parameters<typeof forceCloseDatabase>[0]);
  connections = [];
}

/** The disk is full: nothing is put any more, what is there can be read. Returns the way back. */
export function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space left', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}

/** Own keys are what is stored, as `Object.keys(localStorage)` gives them. */
function memoryStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = String(value);
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    }
  };
  return Object.create(methods) as Storage;
}
