import { Paragraph, TextRun, type FileChild, type IRunOptions } from 'docx';
import { paperWords } from '$lib/language/briefing/officialPaper';
import type { Language } from '$lib/model/language';
import { cleanText } from './cleanText';
import type { DocxOptions } from './docxOptions';
import { headGap, headLine, sideBySide, type LineLook } from './headParts';
import { textWidth } from './paper';
import { halfPoints } from './styles';

interface SignatureLook {
  recipients: Omit<IRunOptions, 'text' | 'children' | 'size'> & { size: number };
  recipientSize: number;
  /** Of the lines over the name, the first and the others. */
  authority: readonly [LineLook, LineLook];
}

const LOOKS: Readonly<Record<DocxOptions['layout'], SignatureLook>> = {
  party: {
    recipients: { size: 14, underline: {} },
    recipientSize: 12,
    authority: [{ size: 14, bold: true }, { size: 14 }]
  },
  state: {
    recipients: { size: 12, bold: true, italics: true },
    recipientSize: 11,
    authority: [
      { size: 14, bold: true },
      { size: 14, bold: true }
    ]
  }
};

/** End of a document: recipients on the left; authority, room to sign and name on the right. Never parted over two pages. */
export function signature(lang: Language, options: DocxOptions): FileChild[] {
  const { layout, authority = [], recipients = [], signatory } = options;
  const words = paperWords(lang);
  const look = LOOKS[layout];
  const left = (text: string, run: Omit<IRunOptions, 'text' | 'children' | 'size'> & { size: number }) =>
    new Paragraph({
      spacing: { after: 0 },
      children: [new TextRun({ ...run, size: halfPoints(run.size), text: cleanText(text) })]
    });
  const lines = recipients.length > 0 ? recipients.map((line) => `- ${line}`) : ['- …;', words.keep[layout]];
  const over = authority.length > 0 ? authority : [words.signatory];
  const half = textWidth(layout, 'portrait') / 2;
  return [
    headGap(18),
    sideBySide(
      [
        [
          [left(words.recipients, look.recipients), ...lines.map((line) => left(line, { size: look.recipientSize }))],
          [
            ...over.map((line, i) => headLine(line.toLocaleUpperCase('vi'), look.authority[i === 0 ? 0 : 1])),
            headGap(72),
            headLine(signatory ?? words.signName, { size: 14, bold: true })
          ]
        ]
      ],
      [half, half]
    )
  ];
}
