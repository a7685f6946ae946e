import type { Claim, ClaimReading, NearbyReading } from '../../model/claim';
import { formatPeriod } from '../period';
import { lowerFirst } from '../party/lowerFirst';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { againstWords } from './againstWords';
import { equation } from './arithmeticWords';
import { dateAndPublisher } from './citation';
import { computedText } from './claimNumber';
import { comparisonWords } from './comparisonWords';
import type { Naming } from './naming';
import { asTimes } from './ratioSides';

type Changed = NearbyReading['changed'][number];

/** `9 tháng năm 2023 thay cho năm 2023: 6,08 / 4,24 = 1,43`. `claim`: the number that it explains, for its measure and for what is replaced. */
export function nearbyWords(naming: Naming, nearby: NearbyReading, claim?: Claim): string {
  const { reading, computation, changed } = nearby;
  const otherwise = changed.map((what) => changeWords(naming, what, nearby, claim?.reading ?? null));
  const value =
    equation(naming, computation, reading, claim) ||
    computedText(naming, asTimes(computation, reading), reading, claim);
  const how =
    otherwise.join('; ') || comparisonWords(naming, reading) || naming.indicatorName(reading.indicator, reading.unit);
  return sentenceCase(`${how}: ${value}`);
}

function changeWords(
  naming: Naming,
  what: Changed,
  { reading, computation }: NearbyReading,
  read: ClaimReading | null
): string {
  const { lang } = naming;
  const instead = (now: string, before: string) =>
    before && before !== now ? pick(lang, `${now} thay cho ${before}`, `${now} instead of ${before}`) : now;
  const of = (tell: (from: ClaimReading) => string) => instead(tell(reading), read ? tell(read) : '');
  switch (what) {
    case 'period':
      return of(({ period }) => (period ? formatPeriod(lang, period) : ''));
    case 'unit':
      return of(({ unit }) => (unit ? naming.place(unit) : ''));
    case 'plan':
      if (computation.implied)
        return pick(lang, 'kế hoạch suy ra từ tỷ lệ đã công bố', 'the plan implied by published percentages');
      return of(({ plan, planBy, indicator, unit, comparison }) =>
        plan || planBy || comparison?.kind === 'percent-of-plan'
          ? naming.plan(planBy, indicator, unit)
          : pick(lang, 'kết quả thực hiện', 'the result')
      );
    case 'against':
      return pick(lang, `so với ${againstOf(naming, reading)}`, `compared with ${againstOf(naming, reading)}`);
    case 'vintage': {
      const dates = [...new Set(computation.parts.slice(0, 2).map((row) => dateAndPublisher(naming, row)))];
      const when = dates.map((date) => ` ${date}`).join(pick(lang, ' và', ' and'));
      return pick(lang, `số công bố${when || ' trước'}`, `as published${when || ' before'}`);
    }
    case 'comparison':
      return of(
        (from) => comparisonWords(naming, from) || pick(lang, 'mức của chỉ tiêu', 'the level of the indicator')
      );
    case 'category':
      return of(({ dimension, category }) => naming.part(dimension, category) || pick(lang, 'tổng số', 'the total'));
    case 'indicator':
      return of(({ indicator, unit }) => (indicator ? lowerFirst(naming.indicatorName(indicator, unit)) : ''));
    case 'scale':
      return pick(
        lang,
        'nếu đơn vị tính hoặc dấu thập phân viết nhầm',
        'if the unit of measure or the decimal sign is wrong'
      );
    case 'digits':
      return pick(lang, 'nếu hai chữ số viết đảo chỗ', 'if two digits are swapped');
  }
}

/** The base as it is read, or as its last part was published. */
const againstOf = (naming: Naming, reading: ClaimReading): string =>
  againstWords(naming, reading) || pick(naming.lang, 'số gốc khác', 'another base');
