/** The same work of a reader for both sites: every selector changed, with peers, transforms, readings, periods, places. */
const INDICATORS = ['population', 'poverty-rate', 'grdp-growth', 'urban-population', 'area', 'budget-revenue'];
const FIRST = '?i=population&u=P63-01&p=2005..2019';

const spun = (base: string, name: string, values: readonly string[]) =>
  values.map((value) => `${base}&${name}=${value}`);

/** Queries in the order in which they are opened; those of one indicator need one answer of the engine. */
export const CHANGES: readonly string[] = INDICATORS.flatMap((indicator) => {
  const base = FIRST.replace('population', indicator);
  return [
    base,
    ...spun(base, 'g', ['all', 'region', 'central-cities', 'similar-population']),
    ...spun(`${base}&g=central-cities`, 't', ['growth', 'index', 'share', 'rank', 'gap-median', 'change']),
    ...spun(`${base}&g=region`, 'as', ['heat', 'multiples', 'bars', 'dumbbell', 'strip', 'table']),
    ...['2008..2011', '2010', '2017..2019'].map((periods) => base.replace('2005..2019', periods)),
    ...['P63-79', 'P63-48', 'P34-31,VN'].map((units) => base.replace('P63-01', units))
  ];
});

/** What a reader has seen before: each reading once, of an indicator that is not measured. */
export const WARMING: readonly string[] = [
  '?i=exports&as=columns',
  ...['tiles', 'heat', 'multiples', 'bars', 'dumbbell', 'strip', 'table'].map(
    (reading) => `?i=fdi-registered&u=P63-01&g=all&as=${reading}`
  ),
  '?i=fdi-registered&u=P63-01&g=region&as=multiples',
  '?i=exports'
];
