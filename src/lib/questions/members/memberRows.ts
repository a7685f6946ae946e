import { listOf, type MemberFrame, type MemberRow, type MemberRows } from '$lib/compute/members/memberFacts';
import type { PeerMembership, Source, Unit } from '$lib/model/unit';
import type { Question, Run } from '$lib/model/question';
import type { Withheld } from '$lib/model/withheld';
import { LATEST_FIRST } from '../latest';
import { placeholders, relation } from '../relation';

const plain = <Row>(name: string, sql: string): Question<Row> => ({ name, sql, params: [] });

/** What a snapshot holds about committees. The snapshot must be open. */
export async function askMemberFrame(run: Run, snapshot: string, signal?: AbortSignal): Promise<MemberFrame> {
  const options = signal ? { signal } : {};
  const from = (table: string) => relation(snapshot, table);
  const units = await run(
    plain<Unit>('committees', `select * from ${from('units')} where regime = 'committee' order by code`),
    options
  );
  const memberships = await run(
    plain<PeerMembership>(
      'kinds-of-committees',
      `select p.* from ${from('peer_groups')} p join ${from('units')} u on u.code = p.unit
where u.regime = 'committee' order by p."group", p.unit`
    ),
    options
  );
  const years = await run<{ year: number }>(
    {
      name: 'years-of-members',
      sql: `select distinct o.year from ${from('observations')} o join ${from('units')} u on u.code = o.unit
where u.regime = 'committee' and o.indicator = 'party-members' and o.dimension = '' and o.status <> 'plan'
  and o.period like '%-12-31'
order by o.year`,
      params: [],
      indicators: ['party-members']
    },
    options
  );
  const sources = await run(
    plain<Source>('sources', `select code, title, publisher, date, url from ${from('sources')} order by code`),
    options
  );
  return { units, memberships, years: years.map(({ year }) => Number(year)), sources };
}

const COLUMNS = 'indicator, unit, period, dimension, category, value, status, published, published_as, source';

/** The latest known actual value of each key of some committees; of all breakdowns, or of those that tables need. */
function latest(snapshot: string, { units, all }: { units: readonly string[]; all: boolean }): Question<MemberRow> {
  const parts = all
    ? ''
    : `and (dimension in ('', 'rating') or (dimension = 'sex' and category = 'female')
    or (dimension = 'age' and category = '18-30'))`;
  return {
    name: all ? 'members-of-committee' : 'members-of-list',
    sql: `select ${COLUMNS} from ${relation(snapshot, 'observations')}
where unit in (${placeholders(units)}) and status <> 'plan' ${parts}
qualify row_number() over (
  partition by indicator, unit, period, dimension, category order by ${LATEST_FIRST}) = 1
order by indicator, unit, period, dimension, category`,
    params: [...units]
  };
}

/** Figures about the whole list of committees; the others are about one. */
const OF_LIST = ['league', 'outliers', 'together'];

/** The question behind a figure of the page of member statistics. */
export function memberQuestion(
  figure: string,
  { snapshot, frame, unit, year }: { snapshot: string; frame: MemberFrame; unit: string; year: number }
): Question<MemberRow> {
  const list = OF_LIST.includes(figure);
  return latest(snapshot, { units: list ? listOf(frame.units, year).map(({ code }) => code) : [unit], all: !list });
}

const withheldOf = (snapshot: string, units: readonly string[]): Question<Withheld> => ({
  name: 'withheld',
  sql: `select indicator, unit, period, dimension, category from ${relation(snapshot, 'withheld')}
where unit in (${placeholders(units)}) order by 1, 2, 3, 4, 5`,
  params: [...units]
});

/** Rows about a committee and about the year's list of committees. The snapshot must be open. */
export async function askMemberRows(
  run: Run,
  snapshot: string,
  { frame, unit, year }: { frame: MemberFrame; unit: string; year: number },
  signal?: AbortSignal
): Promise<MemberRows> {
  const options = signal ? { signal } : {};
  const list = listOf(frame.units, year).map(({ code }) => code);
  return {
    own: await run(latest(snapshot, { units: [unit], all: true }), options),
    list: await run(latest(snapshot, { units: list, all: false }), options),
    withheld: await run(withheldOf(snapshot, [...new Set([unit, ...list])]), options)
  };
}
