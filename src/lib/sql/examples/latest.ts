import { LATEST_FIRST, VINTAGE_KEY } from '../../questions/latest';

/**
 * The common table `latest`: the latest known value of every key, by the rule of the site, with the land's code. `where`
 * chooses among `observations o` and `units u`, before anything is ranked.
 */
export const latest = (where: string): string => `latest as (
  select o.*, u.territory
  from observations o
  join units u on u.code = o.unit
  where ${where}
  qualify row_number() over (
    partition by ${VINTAGE_KEY}
    order by ${LATEST_FIRST}) = 1
)`;
