import type { SqlView } from '$lib/model/sqlView';
import { LATEST_FIRST } from '$lib/questions/latest';
import { placeholders } from '$lib/questions/relation';

/** Columns that own tables get when their texts are matched (`model/ownFile`). */
export const UNIT_KEY = 'unit_code';
export const PERIOD_KEY = 'period_key';

/** The place of a row, under a name that no file is likely to have. */
const ROW = '"row of the file"';

/** Their names in one table, which may have had columns of these names. */
export interface OwnKeys {
  unit: string;
  period: string;
}

/**
 * An own table with a column for each published indicator: the latest actual total of the same land and period, by the
 * rule of the site; null where there is none. Rows stay in their order. At least one indicator.
 */
export function joinSql(
  { name: table, keys }: { name: string; keys: OwnKeys },
  indicators: readonly string[],
  snapshot: string
): SqlView {
  const columns = indicators.map((_, i) => `  max(l.value) filter (l.indicator = ?) as ${name(indicators, i)}`);
  return {
    sql: `with latest as (
  select o.indicator, u.territory, o.period, o.value
  from observations o
  join units u on u.code = o.unit
  where o.indicator in (${placeholders(indicators)}) and o.dimension = '' and o.status <> 'plan'
  qualify row_number() over (
    partition by o.indicator, u.territory, o.period
    order by ${LATEST_FIRST}) = 1
), keyed as (
  select u.code, l.period,
${columns.map((column) => `  ${column}`).join(',\n')}
  from latest l
  join units u on u.territory = l.territory
  group by 1, 2
)
select own.* exclude (${ROW}), ${indicators.map((_, i) => `k.${name(indicators, i)}`).join(', ')}
from (select *, row_number() over () as ${ROW} from own.${quoted(table)}) as own
left join keyed k on k.code = own.${quoted(keys.unit)} and k.period = own.${quoted(keys.period)}
order by own.${ROW}`,
    params: [...indicators, ...indicators],
    snapshot
  };
}

const name = (indicators: readonly string[], i: number): string => quoted(indicators[i] ?? '');
const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;
