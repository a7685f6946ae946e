import { isFigure, type Found } from './found';
import { after, type Scene } from './scene';

const CLOSES = /^(?: ?[,;)]| ?\.(?!\d)| ?$| (?:và|hoặc|còn|\())/;
const FIRST_WORDS = /[:(] ?((?:\p{Ll}+ ){1,4})$/u;
const NEXT_ITEM = /^ ?[,;] ((?:\p{Ll}+ ){1,5})\d+ ?(?:[,;.)]|$|và )/u;

/**
 * Bare digits that close an item of a list of quantities: `7.056 đảng viên: khiển trách 5.486, cách chức 152 và khai trừ 361`,
 * `(nam 70, nữ 50)`; not the names of `500 MW ở Nghi Sơn 2, Vũng Áng 1`, not `(phương án 1, phương án 2)`. `last`: the number before.
 */
export function isListed(scene: Scene, found: Found, last: Found | null): boolean {
  if (!CLOSES.test(after(scene, found.end, 8))) return false;
  return opensList(scene, found) || (last !== null && goesOn(scene, found, last));
}

function opensList(scene: Scene, found: Found): boolean {
  const left = scene.text.slice(Math.max(scene.start, found.start - 40), found.start);
  const words = FIRST_WORDS.exec(left)?.[1];
  const next = words && NEXT_ITEM.exec(scene.text.slice(found.end, Math.min(scene.end, found.end + 60)))?.[1];
  return Boolean(next) && next !== words;
}

function goesOn(scene: Scene, found: Found, last: Found): boolean {
  if (!isFigure(last.form) || !Number.isInteger(last.value)) return false;
  if (last.form !== 'plain' && last.form !== 'amount') return false;
  const between = scene.text.slice(last.end, found.start);
  if (between.length > 70 || /[.!?] /.test(between)) return false;
  if (!/[,;:(]| và | còn /.test(between) && last.noun !== 'tuổi') return false;
  const word = /(\p{L})[\p{L}-]* {1,3}$/u.exec(between)?.[1];
  return word !== undefined && (last.form === 'plain' || word === word.toLowerCase());
}
