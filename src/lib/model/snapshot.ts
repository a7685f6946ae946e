import type { FactTable } from './indicator';

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
  /** Of a whole file: its table. */
  name: string;
  /** Inside the snapshot's folder: one to four segments joined by `/`. */
  path: string;
  bytes: number;
  /** `sha256:<hex>` */
  hash: string;
  rows: number;
  /** Of a part only: the fact table whose rows it holds. A table is either one whole file or parts. */
  table?: FactTable;
  /** Of a part only: what all its rows have in common. The file may lack that column. */
  partition?: { indicator: string };
  /** Of a part, to be shown: how many units and which periods it has. */
  units?: number;
  periods?: { first: string; last: string };
}

/** A file with the rows of one indicator of a fact table, or some of them. It is fetched when a question is about that indicator. */
export type SnapshotPart = SnapshotResource & Required<Pick<SnapshotResource, 'table' | 'partition'>>;

export const isPart = (resource: SnapshotResource): resource is SnapshotPart => resource.partition !== undefined;

export const isPartitioned = ({ resources }: Pick<SnapshotPackage, 'resources'>): boolean => resources.some(isPart);
