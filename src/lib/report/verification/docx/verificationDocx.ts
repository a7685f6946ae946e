import { Document, Packer, type ISectionOptions } from 'docx';
import { claimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { message } from '$lib/language/message';
import { cleanText } from '../../docx/cleanText';
import { headLine } from '../../docx/headParts';
import { pageOf } from '../../docx/pageOf';
import { textWidth, type Orientation } from '../../docx/paper';
import { documentStyles } from '../../docx/styles';
import { checkedRows } from '../checkedRows';
import { usedSources, usedValues } from '../usedSources';
import type { Verification } from '../verification';
import { verificationFacts } from '../verificationFacts';
import { factLines } from './factLines';
import { inconsistencyParagraphs } from './inconsistencyParagraphs';
import { markedParagraphs } from './markedParagraphs';
import { resultTable } from './resultTable';
import { signatureLines } from './signatureLines';
import { sourceParagraphs } from './sourceParagraphs';
import { verificationHead } from './verificationHead';

/** Margins as of Party documents. */
const LAYOUT = 'party';

/** A verification as a document: results on pages that lie on their side, then the text with its numbers marked, to sign. */
export async function verificationDocx(verification: Verification): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, name, snapshot } = verification;
  const t = verificationWords(lang);
  const words = claimWords(lang, verification);
  const rows = checkedRows(verification, words);
  const sections: [Orientation, ISectionOptions['children']][] = [
    [
      'landscape',
      [
        headLine(t.title.toLocaleUpperCase(lang), { size: 16, bold: true, after: 6 }),
        ...factLines(verificationFacts(verification, rows, words)),
        ...resultTable(lang, rows, textWidth(LAYOUT, 'landscape')),
        ...inconsistencyParagraphs(verification, rows, words),
        ...sourceParagraphs(lang, usedSources(usedValues(rows)))
      ]
    ],
    [
      'portrait',
      [
        ...markedParagraphs(lang, verification.text, rows, words),
        ...signatureLines(lang, textWidth(LAYOUT, 'portrait'))
      ]
    ]
  ];
  const head = verificationHead(verification);
  const document = new Document({
    title: cleanText([t.title, name].filter(Boolean).join(': ')),
    creator: message(lang).site.name,
    description: cleanText(snapshot),
    styles: documentStyles(lang),
    sections: sections.map(([orientation, children], i) => ({
      ...head,
      properties: { ...(i === 0 && { titlePage: true }), page: pageOf(LAYOUT, orientation) },
      children
    }))
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
