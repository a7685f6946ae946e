import type { ExploreTexts } from './messages';
import { explore } from './en/explore';
import { files } from './en/files';
import { pivot } from './en/pivot';
import { release } from './en/release';
import { results } from './en/results';
import { sql } from './en/sql';

export const exploreEn = { explore, files, pivot, release, results, sql } as const satisfies ExploreTexts;
