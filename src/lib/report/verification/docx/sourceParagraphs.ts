import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { formatDate } from '$lib/language/date';
import type { Language } from '$lib/model/language';
import { cleanText } from '../../docx/cleanText';
import { fromPoints } from '../../docx/paper';
import { halfPoints, STYLE } from '../../docx/styles';
import type { UsedSource } from '../usedSources';

const SIZE = 12;

/** `1. Hànộimới, 28/12/2023: title. Address (STT 1, 2)`; nothing where no source was used. */
export function sourceParagraphs(lang: Language, sources: readonly UsedSource[]): Paragraph[] {
  if (sources.length === 0) return [];
  const t = verificationWords(lang);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(t.tables.sources)] }),
    ...sources.map(({ publisher, title, url, published, usedBy }, i) => {
      const who = [publisher, formatDate(lang, published)].filter(Boolean).join(', ');
      const what = [`${i + 1}. ${who}`, title].filter(Boolean).join(': ');
      const text = `${[what, url].filter(Boolean).join('. ')} (${t.columns.no} ${usedBy.join(', ')})`;
      return new Paragraph({
        style: STYLE.tableText,
        spacing: { after: fromPoints(3) },
        children: [new TextRun({ size: halfPoints(SIZE), text: cleanText(text) })]
      });
    })
  ];
}
