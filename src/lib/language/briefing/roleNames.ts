import type { Language } from '../../model/language';
import { pick } from '../sentence/words';

/** What the series of an office chart are called where a series is all bars of one role. */
export const roleNames = (lang: Language) => ({
  previous: pick(lang, 'Trước đó', 'Before'),
  plan: pick(lang, 'Kế hoạch', 'Plan'),
  actual: pick(lang, 'Thực hiện', 'Result'),
  peer: pick(lang, 'Đơn vị khác', 'Others'),
  country: pick(lang, 'Cả nước', 'Country'),
  total: pick(lang, 'Tổng', 'Total')
});
