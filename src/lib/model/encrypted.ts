/**
 * How an internal snapshot's folder is laid out: every file is in the age format. `key.age` holds one key, encrypted with
 * the passphrase; everything else is encrypted for that key, so that the slow step (scrypt) is taken once.
 */
export const KEY_FILE = 'key.age';
/** `grdp.parquet` → `grdp.parquet.age`, `datapackage.json` → `datapackage.json.age`. */
export const encryptedName = (path: string): string => `${path}.age`;

export const SHORTEST_PASSPHRASE = 12;

/** What is encrypted with: keyboards write the same Vietnamese letters composed or not. */
export const normalPassphrase = (typed: string): string => typed.normalize('NFC');
