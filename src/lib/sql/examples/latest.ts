import { LATEST_FIRST, VINTAGE_KEY } from '$lib/questions/latest';

/** Observations under the two codes of one land, as a table. Two questions with `=`: the engine then skips the rest of a large file. */
export const OF_ONE_LAND = `(
    -- One land under two codes: until 30 June 2025, and since
    select * from observations where unit = ?
    union all
    select * from observations where unit = ?
  )`;

/**
 * The common table `latest`: the latest known value of every key, by the rule of the site, with the land's code. `where`
 * chooses among `observations o` and `units u`, before anything is ranked.
 */
export const latest = (where: string, observations = 'observations'): string => `latest as (
  select o.*, u.territory
  from ${observations} o
  join units u on u.code = o.unit
  where ${where}
  qualify row_number() over (
    partition by ${VINTAGE_KEY}
    order by ${LATEST_FIRST}) = 1
)`;
