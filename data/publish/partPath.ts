import type { FactTable } from '../../src/lib/model/indicator';

/** One to four names joined by `/`, which cannot climb out of their folder; those of Spark and Trino fit. */
const PATH = /^[A-Za-z0-9_][A-Za-z0-9._=-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._=-]*){0,3}$/;

export const isSnapshotPath = (path: string): boolean => PATH.test(path) && !path.includes('..');

/** Whether a code can follow `indicator=` in the name of a folder. */
export const isFolderName = (code: string): boolean => /^[A-Za-z0-9._-]+$/.test(code) && !code.includes('..');

/** Where the publisher puts part `number` of an indicator, inside a snapshot's folder: as Hive names its folders. */
export const partPath = (table: FactTable, indicator: string, number = 0): string =>
  `${table}/indicator=${indicator}/part-${number}.parquet`;
