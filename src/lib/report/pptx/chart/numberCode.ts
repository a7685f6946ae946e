import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';

/** Windows' numbers of the two languages. */
const LOCALE: Record<Language, string> = { vi: '42A', en: '809' };

/**
 * Number format of a chart and of its workbook: so many decimals, thousands grouped, a true minus, the percent sign where
 * it is the measure. In such a code a dot and a comma mean the decimal sign and the separator of whoever opens the file;
 * the language before it makes LibreOffice write them as in that language on any machine, where PowerPoint follows Windows.
 */
export function numberCode(lang: Language, { decimals, measure }: Pick<NativeChart, 'decimals' | 'measure'>): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${measure === '%' ? '"%"' : ''}`;
  const locale = `[$-${LOCALE[lang]}]`;
  return `${locale}${digits};${locale}"\u2212"${digits}`;
}
