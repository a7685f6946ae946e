/** The last day of the columns `period`, `period_kind` and `year`, as an SQL expression of type DATE (`model/period` has the grammar). */
export const PERIOD_END = `case period_kind
    when 'date' then cast(period as date)
    when 'month' then last_day(make_date(year, cast(substr(period, 6, 2) as integer), 1))
    when 'quarter' then last_day(make_date(year, 3 * cast(substr(period, 7) as integer), 1))
    when 'half' then last_day(make_date(year, 6 * cast(substr(period, 7) as integer), 1))
    when 'cumulative' then last_day(make_date(year, cast(replace(substr(period, 6), 'M', '') as integer), 1))
    else make_date(year, 12, 31) end`;

/** What may share one line of a chart, as `lineOf` of `model/period` says it, in SQL. */
export const LINE = `case when period_kind in ('cumulative', 'half') then substr(period, 6) else period_kind end`;
