import { amountAt } from './amounts';
import { other, type Found } from './found';
import { periodReading } from './periods';
import { before, match, oneOf, sticky, type Scene } from './scene';

const KINDS = oneOf(
  `nghị quyết|chỉ thị|kế hoạch|quyết định|quy định|kết luận|hướng dẫn|thông báo|thông báo kết luận|thông tri|thông tư|thông tư liên tịch|
  chương trình|chương trình hành động|chương trình công tác|nghị định|luật|pháp lệnh|công văn|công điện|tờ trình|báo cáo|đề án|quy chế|
  lệnh|sắc lệnh|văn bản|công ước|thể lệ|điều lệ|quy trình|giấy mời|biên bản|hợp đồng|quy chuẩn|tiêu chuẩn|dự án|văn kiện`
    .split('|')
    .map((kind) => kind.trim().replaceAll(' ', '_'))
);
const LETTERS = '\\p{L}[\\p{L}\\d]*';
const SYMBOL =
  `\\d{1,5}[a-zđ]?(?:~/~(?:19|20)\\d\\d)?(?:[/-]${LETTERS}|~[/-]~\\p{L}{1,6}~/~${LETTERS}|~/~\\p{L}{1,6}~-~${LETTERS})` +
  `(?:[-/.]${LETTERS})*(?![\\p{L}\\d])`;
const NUMBER = '\\d{1,5}[a-zđ]?(?![\\p{L}\\d]|[.,/]\\d|~%)';
const TYPED = sticky(`(${KINDS}_)(số~:?~)?(?=\\d)`);
const NUMBERED = sticky('số~:?_(?=\\d)');
const AT_SYMBOL = sticky(SYMBOL);
const AT_NUMBER = sticky(NUMBER);
const ARTICLE = sticky(`(?:điều|khoản|điểm)_(?:\\d{1,3}[a-zđ]?(?![\\p{L}\\d]|[.,/-]\\d|~%))`);

export const DOCUMENT_WORDS = `${KINDS}|số|điều|khoản|điểm`;

/** A document or a part of one, from its kind or `số` on where they stand there. */
export function documentReading(scene: Scene, at: number): Found | null {
  const article = match(ARTICLE, scene, at);
  if (
    article &&
    !counts(scene, at + article[0].search(/\d/)) &&
    !(article[0].startsWith('điểm') && /\d $/.test(before(scene, at)))
  )
    return other('document', at, at + article[0].length);
  const typed = match(TYPED, scene, at);
  const head = typed ?? match(NUMBERED, scene, at);
  const from = at + (head?.[0].length ?? 0);
  const symbol = match(AT_SYMBOL, scene, from);
  if (symbol && isSymbol(scene.text.slice(from, from + symbol[0].length)))
    return other('document', at, from + symbol[0].length);
  if (!typed) return null;
  const number = match(AT_NUMBER, scene, from);
  if (!number || (!typed[2] && (counts(scene, from) || periodReading(scene, from)))) return null;
  return other('document', at, from + number[0].length);
}

/** Capitals somewhere behind the number: `24-CT/TU`, `1630/QĐ-TTg`; `8.500/người` and `7-cuộc` are none. */
function isSymbol(written: string): boolean {
  const letters = written.replace(/^[\d /-]+[a-zđ]?/u, '');
  const head = /[\p{L}\d]+/u.exec(written.replace(/^\d+[a-zđ]?(?: *\/ *\d{4})?/u, ''))?.[0] ?? '';
  if (/\s/.test(written) && !/^[^/-]*[/-] *\p{Lu}{1,4} *[/-] *\p{Lu}/u.test(written) && !/\/ *\d{4}/.test(written))
    return false;
  if (/^(?:USD|VND|VNĐ|GRDP|GDP)$/.test(head)) return false;
  return /^\p{Lu}/u.test(head)
    ? /\p{Lu}{2}|\p{Lu}.*[-/]/u.test(letters) || head.length <= 3
    : /^\p{Ll}{2,3}\/\p{Ll}{2,4}$/u.test(letters);
}

function counts(scene: Scene, at: number): boolean {
  const unit = amountAt(scene, at)?.unit;
  return Boolean(unit) && unit?.kind !== 'thing';
}
