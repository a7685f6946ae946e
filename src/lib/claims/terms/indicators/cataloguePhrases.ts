import type { Indicator } from '../../../model/indicator';
import type { Phrase } from './phrase';

/** `GRDP_GROWTH`, `NY.GDP.MKTP.CD` */
const CODE = /^(?=.*[._])[A-Z\d_.]+$/;
/** Narrower or wider in a text than the indicator they are an alias of. */
const MISLEADING = new Set(['đảng viên hoàn thành tốt nhiệm vụ', 'tổ chức đảng hoàn thành tốt nhiệm vụ', 'đảng viên']);

/** Names and other spellings from the catalogue; as they stand, with nothing said of the sentence around them. */
export function cataloguePhrases(indicators: readonly Indicator[]): Phrase[] {
  return indicators.flatMap(({ code, name_vi, country_name_vi, aliases }): Phrase[] => {
    const names = [name_vi, country_name_vi].filter(Boolean);
    const others = aliases.split('|').filter((alias) => alias && !CODE.test(alias) && !/^\d/.test(alias));
    return [
      ...names.map((say) => ({ indicator: code, say: plain(say), weight: 4 })),
      ...others
        .filter((alias) => !MISLEADING.has(alias))
        .map((say) => ({ indicator: code, say: plain(say), weight: Math.min(3, say.split(' ').length) }))
    ].filter(({ say }) => say !== '');
  });
}

/** Signs of `words/expand` mean nothing in a name. */
const plain = (name: string): string => name.replace(/[()[\]|%]/g, ' ').trim();
