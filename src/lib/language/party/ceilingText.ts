import type { CeilingBase, CeilingRule } from '../../compute/party/ceiling';
import type { Language } from '../../model/language';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';

const BASES: Record<CeilingBase, readonly [vi: string, en: string]> = {
  good: ['số được xếp loại hoàn thành tốt nhiệm vụ', 'those rated good'],
  'good-and-excellent': ['số được xếp loại hoàn thành tốt nhiệm vụ trở lên', 'those rated good or excellent'],
  'all-rated': ['tổng số được đánh giá, xếp loại', 'all who were rated']
};

/** What the rated excellent are held against. */
export const ceilingBaseName = (lang: Language, base: CeilingBase): string => pick(lang, ...BASES[base]);

/** `Số hoàn thành xuất sắc nhiệm vụ không quá 20% số được xếp loại hoàn thành tốt nhiệm vụ`. */
export const ceilingRuleText = (lang: Language, { base, percent }: CeilingRule): string =>
  pick(
    lang,
    `Số hoàn thành xuất sắc nhiệm vụ không quá ${formatNumber(lang, percent)}% ${ceilingBaseName(lang, base)}`,
    `Rated excellent: at most ${formatNumber(lang, percent)}% of ${ceilingBaseName(lang, base)}`
  );

/** The documents the rule rests on, with the day from which the newer holds. */
export const ceilingSources = (lang: Language): string =>
  pick(
    lang,
    'Quy định 124-QĐ/TW (2023), từ ngày 30/8/2025 là Quy định 366-QĐ/TW',
    'Regulation 124-QĐ/TW (2023), since 30 August 2025 Regulation 366-QĐ/TW'
  );
