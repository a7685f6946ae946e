import { literal } from './literal';

/** A registered file as a table. Folders like `indicator=population` in its name add no column. */
export const readParquet = (name: string): string => `read_parquet(${literal(name)}, hive_partitioning = false)`;
