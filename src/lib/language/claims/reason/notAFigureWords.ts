import type { JudgedClaim, NumberForm } from '../../../model/claim';
import type { Language } from '../../../model/language';
import { pick } from '../../sentence/words';
import type { Naming } from '../naming';

const WHAT: Readonly<Partial<Record<NumberForm, Readonly<Record<Language, string>>>>> = {
  date: { vi: 'Đây là ngày tháng', en: 'This is a date' },
  period: { vi: 'Đây là năm hoặc kỳ', en: 'This is a year or a period' },
  document: { vi: 'Đây là số hiệu hoặc điều khoản của văn bản', en: 'This is the number or an article of a document' },
  label: { vi: 'Đây là số thứ tự hoặc một phần của tên gọi', en: 'This is a list number or part of a name' },
  time: { vi: 'Đây là giờ', en: 'This is a time of day' }
};

export function notAFigureWords({ lang }: Naming, { claim: { form } }: JudgedClaim): string[] {
  const what = WHAT[form]?.[lang];
  if (what) return [`${what}${pick(lang, ', không phải số liệu.', ', not a figure.')}`];
  return [pick(lang, 'Người kiểm tra đã đánh dấu đây không phải số liệu.', 'The reader marked this as not a figure.')];
}
