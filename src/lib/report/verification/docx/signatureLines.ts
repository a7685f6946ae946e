import type { FileChild } from 'docx';
import { verificationWords } from '$lib/language/claims/verificationWords';
import type { Language } from '$lib/model/language';
import { headGap, headLine, sideBySide } from '../../docx/headParts';

/** Room for those who checked and approved. `width` in millimetres. */
export function signatureLines(lang: Language, width: number): FileChild[] {
  const t = verificationWords(lang);
  const place = (who: string) => [
    headLine(who, { size: 13, bold: true }),
    headLine(t.sign, { size: 12, italics: true }),
    headGap(72),
    headLine('…………………………', { size: 12 })
  ];
  return [headGap(18), sideBySide([[place(t.checker), place(t.approver)]], [width / 2, width / 2])];
}
