import type { ReadingCode } from '../../../src/lib/model/comparison';
import type { Random } from '../../fuzz/run/random';

const LONG = ['population', 'urban-population', 'poverty-rate'];
const OTHERS = ['grdp-growth', 'area', 'budget-revenue', 'exports', 'fdi-registered', 'population-density'];
const UNITS = ['P63-01', 'P63-79', 'P63-48', 'P63-31', 'P63-92', 'P63-24', 'P63-40', 'P63-75'];
const GROUPS = ['region', 'central-cities', 'similar-population', 'all'];

const years = (random: Random, count: number): string => {
  const first = random.between(2005, 2018 - count);
  return `${first}..${first + count}`;
};

/** A selection that a reading can show, by what each asks for (`whyNot` in figures/compare/readings). */
function selection(reading: ReadingCode, random: Random): string {
  const indicator = random.pick(LONG);
  const unit = random.pick(UNITS);
  const group = random.pick(GROUPS);
  const year = random.between(2006, 2018);
  const one = `?i=${indicator}&u=${unit}`;
  if (reading === 'line' || reading === 'columns')
    return `?i=${random.pick([...LONG, ...OTHERS])}&u=${unit}${random.chance(0.5) ? ',VN' : ''}`;
  if (reading === 'scatter')
    return `?i=population,${random.pick(['poverty-rate', 'urban-population'])}&u=${unit}&g=all&p=${random.pick([2010, 2016, 2018])}`;
  if (reading === 'waterfall') return `?i=${random.pick(['grdp-current', 'budget-revenue'])}&u=P63-01&by=sector`;
  if (reading === 'map' || reading === 'tiles' || reading === 'strip') return `${one}&g=all&p=${year}`;
  if (reading === 'bump') return `?i=poverty-rate&u=${unit}&g=${random.pick(['region', 'all'])}&p=${years(random, 6)}`;
  if (reading === 'bars') return `${one}&g=${group}&p=${year}`;
  if (reading === 'slope' || reading === 'dumbbell')
    return `${one}&g=${random.pick(['region', 'central-cities'])}&p=${years(random, 7)}`;
  return `${one}&g=${group}&p=${years(random, random.between(3, 12))}`;
}

/** The query of a comparison drawn in one way. */
export const comparison = (reading: ReadingCode, random: Random): string =>
  `${selection(reading, random)}&as=${reading}`;

/** The query of an overview whose growth is shown by quarter. */
export const quarters = (random: Random): string =>
  `?u=${random.pick(['P34-01', 'VN'])}&p=${random.between(2021, 2025)}&by=quarter`;

/** The query of a pivot. */
export function pivot(random: Random): string {
  const [rows, columns] = random.pick([
    ['region,unit', 'indicator'],
    ['unit', 'period'],
    ['period', 'unit'],
    ['indicator', 'period'],
    ['region', 'period']
  ] as const);
  const indicators = columns === 'period' ? random.pick(LONG) : 'population,urban-population';
  const year = random.between(2006, 2018);
  return `?r=${rows}&c=${columns}&i=${indicators}&p=${year},${year + 1}&t=${random.below(2)}`;
}

/** A statement for the console. */
export const statement = (random: Random): string =>
  `select o.period, o.value from observations o where o.indicator = '${random.pick(LONG)}' and o.unit = '${random.pick(UNITS)}' ` +
  `and o.value > ${random.below(5)} order by o.period`;

const SENTENCES = [
  'Năm 2023, GRDP của Thành phố Hà Nội tăng 6,27% so với năm trước.',
  'Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 410.500 tỷ đồng, bằng 116,2% dự toán.',
  'Năm 2025, GRDP của Hà Nội tăng 8,16%.',
  'Dân số Hà Nội năm 2019 là 8.093,9 nghìn người.',
  'Kết nạp 1.250 đảng viên mới, đạt 102% kế hoạch.',
  'Tỷ lệ hộ nghèo năm 2018 còn 1,2%.'
];

/** A text with numbers, as long as chance has it. */
export const text = (random: Random): string =>
  Array.from({ length: random.between(1, 12) }, () => random.pick(SENTENCES)).join(' ');
