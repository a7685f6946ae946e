/** One line of `static/snapshots/index.json`. */
export interface SnapshotEntry {
  /** `YYYY-MM-DD`, also the folder's name. */
  date: string;
  /** sha256 of its `datapackage.json`. */
  sha256: string;
  /** Observations in it. */
  rows: number;
}

/** The part of `datapackage.json` that the reader relies on (Data Package v2). */
export interface SnapshotPackage {
  name: string;
  created: string;
  classification: string;
  resources: SnapshotResource[];
}

export interface SnapshotResource {
  name: string;
  /** File name inside the snapshot's folder. */
  path: string;
  bytes: number;
  /** `sha256:<hex>` */
  hash: string;
  rows: number;
}
