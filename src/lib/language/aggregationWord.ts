import type { Language } from '../model/language';

/**
 * The rule by which values of parts make that of the whole. `rule` is the catalogue's (`sum`, `weighted:<code>`,
 * `ratio:<code>/<code>`, `none`); `nameOf` gives an indicator's name by its code.
 */
export function aggregationWord(lang: Language, rule: string, nameOf: (code: string) => string): string {
  const [kind = '', about = ''] = rule.split(':');
  const [over = '', under = ''] = about.split('/').map((code) => code && nameOf(code));
  const vi = lang === 'vi';
  switch (kind) {
    case 'sum':
      return vi ? 'cộng được từ số của các đơn vị' : 'adds up over units';
    case 'weighted':
      return vi ? `bình quân gia quyền theo “${over}”` : `average weighted by “${over}”`;
    case 'ratio':
      return vi ? `tính lại bằng “${over}” chia cho “${under}”` : `worked out again as “${over}” over “${under}”`;
    default:
      return vi ? 'không cộng, không lấy bình quân' : 'neither added nor averaged';
  }
}
