import type { ClaimReading } from '../../model/claim';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { comparisonWords } from './comparisonWords';
import type { Naming } from './naming';

/** `Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán`; what is not known is said to be so. */
export function readingWords(naming: Naming, reading: ClaimReading): string {
  const { lang } = naming;
  const { indicator, unit, period, dimension, category, plan, planBy } = reading;
  const part = naming.part(dimension, category);
  const name = indicator
    ? naming.indicatorName(indicator, unit)
    : pick(lang, 'Chưa rõ chỉ tiêu', 'Indicator not clear');
  const subject = [
    part ? `${name} (${part})` : name,
    unit ? naming.place(unit) : pick(lang, 'chưa rõ đơn vị', 'unit not clear'),
    period ? formatPeriod(lang, period) : pick(lang, 'chưa rõ kỳ', 'period not clear')
  ].join(', ');
  const compared = comparisonWords(naming, reading);
  const target = plan ? naming.plan(planBy, indicator, unit) : '';
  if (compared && target) return sentenceCase(`${subject}, ${target}: ${compared}`);
  return sentenceCase([subject, compared || target].filter(Boolean).join(': '));
}
