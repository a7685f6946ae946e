import type { Language } from '../model/language';
import type { UnitChange } from '../model/unit';
import { formatDate } from './date';

export interface RelationWords {
  /** Before the names. */
  before: string;
  /** After the names, with the full stop. */
  after: string;
}

/** What came from where: `from` names former units of a page's unit, `to` names those that came after it. */
export function relationWords(
  lang: Language,
  { relation, effective, legal_basis }: Pick<UnitChange, 'relation' | 'effective' | 'legal_basis'>,
  direction: 'from' | 'to'
): RelationWords {
  const date = formatDate(lang, effective);
  const vi = lang === 'vi';
  const before = (vi ? VI : EN)[direction][relation];
  const basis = legal_basis && (vi ? `, theo ${legal_basis}` : `, under ${legal_basis}`);
  return { before: `${before} `, after: `${vi ? ' từ' : ', effective'} ${date}${basis}.` };
}

type Words = Record<'from' | 'to', Record<UnitChange['relation'], string>>;

const VI: Words = {
  from: {
    unchanged: 'Giữ nguyên địa giới của',
    merged: 'Sáp nhập từ',
    split: 'Lập trên một phần đất của'
  },
  to: {
    unchanged: 'Giữ nguyên địa giới, nay là',
    merged: 'Toàn bộ sáp nhập vào',
    split: 'Chia về'
  }
};

const EN: Words = {
  from: { unchanged: 'Same territory as', merged: 'Merged from', split: 'Made from part of the land of' },
  to: { unchanged: 'Same territory, now', merged: 'Merged whole into', split: 'Divided among' }
};

/** `Hà Nam, Nam Định và Ninh Bình`: what stands between the i-th name and the one before it. */
export const listSeparator = (lang: Language, i: number, count: number): string =>
  i === 0 ? '' : i < count - 1 ? ', ' : lang === 'vi' ? ' và ' : ' and ';
