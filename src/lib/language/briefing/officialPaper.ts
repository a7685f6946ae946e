import type { Language } from '../../model/language';
import { formatDate } from '../date';

/** Party documents and State administrative documents have heads and signatures of their own, never mixed. */
export type PaperLayout = 'party' | 'state';

/** Prescribed by the Party's rules for its documents; not translated. */
export const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';

/** Prescribed by Decree 30/2020; not translated. */
export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const NATIONAL_MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Points of an official text follow the Vietnamese alphabet: a, b, c, d, đ, e, g … */
const LETTERS = { vi: 'abcdđeghiklmnopqrstuvxy', en: 'abcdefghijklmnopqrstuvwxyz' } as const;

/** `a)`, `đ)`; after the alphabet a plain number. `at` counts from 1. */
export const pointLetter = (lang: Language, at: number): string => `${LETTERS[lang][at - 1] ?? at})`;

interface PaperWords {
  report: string;
  /** Starts the titles of reports, and is not said twice. */
  reportPrefix: RegExp;
  organisation: string;
  recipients: string;
  keep: Record<PaperLayout, string>;
  signatory: string;
  signName: string;
  figure: string;
  table: string;
  continued: string;
  unit: (measure: string) => string;
  snapshots: (dates: string) => string;
  /** Under the head of a document that is not in Vietnamese; else empty. */
  translation: string;
  changed: (then: string) => string;
  lost: string;
}

const VI: PaperWords = {
  report: 'BÁO CÁO',
  reportPrefix: /^báo\s+cáo\s+/i,
  organisation: '[TÊN CƠ QUAN BAN HÀNH]',
  recipients: 'Nơi nhận:',
  keep: { party: '- Lưu ….', state: '- Lưu: VT, ….' },
  signatory: '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]',
  signName: '[Họ và tên]',
  figure: 'Hình',
  table: 'Bảng',
  continued: '(tiếp theo)',
  unit: (measure) => `Đơn vị tính: ${measure}`,
  snapshots: (dates) => `Bản số liệu ${dates}`,
  translation: '',
  changed: (then) => `Khi soạn, số này là ${then}.`,
  lost: 'Số ghi khi soạn; nay không còn tìm thấy trong bản số liệu nên chưa đối chiếu được.'
};

const EN: PaperWords = {
  report: 'REPORT',
  reportPrefix: /^report\s+on\s+/i,
  organisation: '[ISSUING BODY]',
  recipients: 'Recipients:',
  keep: { party: '- Archives ….', state: '- Archives ….' },
  signatory: '[AUTHORITY AND POSITION OF THE SIGNATORY]',
  signName: '[Full name]',
  figure: 'Figure',
  table: 'Table',
  continued: '(continued)',
  unit: (measure) => `Unit: ${measure}`,
  snapshots: (dates) => `Snapshot ${dates}`,
  translation: 'English version for reference',
  changed: (then) => `When written, this was ${then}.`,
  lost: 'As written; no longer found in the snapshot, so it could not be checked.'
};

export const paperWords = (lang: Language): PaperWords => (lang === 'vi' ? VI : EN);

/** `Hà Nội, ngày 28 tháng 12 năm 2023`; without a date the day is left to fill in by hand. */
export function placeAndDate(lang: Language, place: string, iso: string): string {
  const toFill = lang === 'vi' ? 'ngày … tháng … năm …' : 'day … month … year …';
  return `${place.trim() || '…'}, ${iso ? formatDate(lang, iso, 'long') : toFill}`;
}

/** `Số 123-BC/TU` on a Party document, `Số: 123/BC-UBND` on one of the State, however it was written; to fill in when empty. */
export function numberSymbol(layout: PaperLayout, lang: Language, symbol: string): string {
  const head = { vi: { party: 'Số', state: 'Số:' }, en: { party: 'No.', state: 'No.' } }[lang][layout];
  const own = symbol.trim().replace(/^(số|no\.?)\s*:?\s*(?=[\d….])/i, '');
  return `${head} ${own || { party: '…-BC/…', state: '…/BC-…' }[layout]}`;
}
