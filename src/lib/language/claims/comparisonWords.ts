import type { ClaimReading } from '../../model/claim';
import { parsePeriod } from '../../model/period';
import { pick } from '../sentence/words';
import { againstWords } from './againstWords';
import type { Naming } from './naming';

/** What a number compares and with what, without the number: `tỷ lệ so với dự toán`, `mức tăng so với năm 2022`. Empty for a level. */
export function comparisonWords(naming: Naming, reading: ClaimReading): string {
  const { comparison, indicator, unit, period, planBy } = reading;
  if (!comparison) return '';
  const { kind, said, direction } = comparison;
  const { lang } = naming;
  const isDown = direction === 'down';
  const against = againstWords(naming, reading);
  const than = against && pick(lang, ` so với ${against}`, ` compared with ${against}`);
  switch (kind) {
    case 'percent-of-plan': {
      const annual = !['year', 'range', undefined].includes(parsePeriod(period)?.kind);
      const plan = naming.plan(planBy, indicator, unit, annual);
      if (said !== 'excess') return pick(lang, `tỷ lệ so với ${plan}`, `percentage of the ${plan}`);
      return isDown
        ? pick(lang, `mức hụt so với ${plan}`, `shortfall from the ${plan}`)
        : pick(lang, `mức vượt ${plan}`, `excess over the ${plan}`);
    }
    case 'percent-change':
      if (said === 'index') return pick(lang, `tỷ lệ${than}`, `percentage${than}`);
      return pick(lang, isDown ? 'mức giảm' : 'mức tăng', isDown ? 'decrease' : 'increase') + than;
    case 'point-change':
      return (
        pick(
          lang,
          isDown ? 'mức giảm theo điểm phần trăm' : 'mức tăng theo điểm phần trăm',
          isDown ? 'decrease in percentage points' : 'increase in percentage points'
        ) + than
      );
    case 'amount-change':
      return (
        pick(lang, isDown ? 'số giảm đi' : 'số tăng thêm', isDown ? 'amount of decrease' : 'amount of increase') + than
      );
    case 'average-growth':
      return pick(lang, 'mức tăng bình quân năm', 'average annual growth');
    case 'ratio':
      if (said === 'excess')
        return pick(
          lang,
          `${isDown ? 'thấp hơn' : 'cao hơn'} bao nhiêu lần${than}`,
          `how many times ${isDown ? 'lower' : 'higher'}${than}`
        );
      return pick(lang, `gấp bao nhiêu lần${than}`, `how many times${against && ` that of ${against}`}`);
    case 'gap':
      return (
        pick(lang, isDown ? 'mức thấp hơn' : 'mức cao hơn', isDown ? 'gap below' : 'gap above') +
        (lang === 'vi' ? than : against && ` ${against}`)
      );
    case 'share':
      return pick(lang, `tỷ trọng trong ${against || 'tổng số'}`, `share of ${against || 'the total'}`);
    case 'rank':
      return pick(lang, 'thứ hạng', 'rank') + (against && pick(lang, ` trong ${against}`, ` among ${against}`));
  }
}
