import { explore } from './vi/explore';
import { files } from './vi/files';
import { pivot } from './vi/pivot';
import { release } from './vi/release';
import { results } from './vi/results';
import { sql } from './vi/sql';

/** Texts of the rooms of `/explore`, apart from the others so that no other page loads them. */
export const exploreVi = { explore, files, pivot, release, results, sql } as const;
