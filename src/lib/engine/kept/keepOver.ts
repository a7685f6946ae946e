/** What became of a keeping. `now`: what stands there instead, undefined when nothing does. */
export type Kept<Value> = { kept: true; value: Value } | { kept: false; now: unknown };

/**
 * Within one `readwrite` transaction of a `keptStore`, which no other tab can enter: reads what is kept under `key`, lets
 * `decide` say what takes its place (null: leave it) and writes it beside `others`. Committed at once, for a page that is
 * about to go.
 */
export const keepOver =
  <Value>(key: string, decide: (now: unknown) => Value | null, others: readonly [key: string, value: unknown][] = []) =>
  (store: IDBObjectStore): Promise<Kept<Value>> =>
    new Promise((resolve, reject) => {
      const { transaction } = store;
      let outcome: Kept<Value> | undefined;
      const found = store.get(key);
      found.onsuccess = () => {
        const now: unknown = found.result;
        const value = decide(now);
        if (value !== null) {
          store.put(value, key);
          for (const [other, its] of others) store.put(its, other);
        }
        outcome = value === null ? { kept: false, now } : { kept: true, value };
        transaction.commit();
      };
      transaction.oncomplete = () => outcome && resolve(outcome);
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
    });

/** Removes what is kept under `key` if it is `wanted`, in the same way. */
export const dropIf =
  (key: string, wanted: (now: unknown) => boolean) =>
  (store: IDBObjectStore): Promise<void> =>
    new Promise((resolve, reject) => {
      const { transaction } = store;
      const found = store.get(key);
      found.onsuccess = () => void (wanted(found.result) && store.delete(key));
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
    });
