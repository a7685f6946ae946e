import type { IndicatorKind } from '../model/indicator';
import type { Language } from '../model/language';

const WORDS: Record<IndicatorKind, Record<Language, string>> = {
  stock: { vi: 'số tại thời điểm', en: 'stock at a date' },
  flow: { vi: 'số phát sinh trong kỳ', en: 'flow over a period' },
  rate: { vi: 'tỷ lệ', en: 'rate' },
  ratio: { vi: 'số bình quân, thương của hai đại lượng', en: 'ratio of two quantities' },
  comparison: { vi: 'số so sánh do nguồn công bố', en: 'comparison as published' }
};

/** What kind of number an indicator is: `số tại thời điểm`, `flow over a period`. */
export const kindWord = (lang: Language, kind: IndicatorKind): string => WORDS[kind][lang];
