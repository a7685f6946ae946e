import type { LoadedSnapshot, Progress } from '../snapshot';

/** The files of an internal snapshot as they arrived, not checked yet. */
export interface EncryptedSnapshot {
  id: string;
  files: EncryptedFile[];
}

export interface EncryptedFile {
  /** File name inside the snapshot's folder, ending with `.age`. */
  path: string;
  content: Uint8Array<ArrayBuffer>;
  /** What the clear manifest says of it. */
  bytes: number;
  hash: string;
}

/**
 * Checks and decrypts. `snapshot`'s bytes may be moved away. Rejects with `wrong-passphrase`; `file-damaged` for anything
 * that is not what was published; `file-missing`, `not-parquet`, `manifest-broken`; `cancelled` at once when the signal aborts.
 */
export type Decrypt = (
  snapshot: EncryptedSnapshot,
  passphrase: string,
  options?: { signal?: AbortSignal | undefined; onProgress?: ((progress: Progress) => void) | undefined }
) => Promise<LoadedSnapshot>;
