import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import type { Language } from '$lib/model/language';
import { fromMm, fromPoints } from './paper';

/** Prescribed for both kinds of documents. */
export const FONT = 'Times New Roman';

/** Points. */
export const BODY_SIZE = 14;

/** Word counts sizes of type in half points. */
export const halfPoints = (points: number): number => points * 2;

/** Ids of the styles of our own; the office changes the look of all notes or captions in one place. */
export const STYLE = {
  body: 'ReportBody',
  head: 'ReportHead',
  figure: 'ReportFigure',
  tableText: 'ReportTableText',
  unit: 'ReportUnit',
  source: 'ReportSource',
  note: 'ReportNote',
  stamp: 'ReportStamp'
} as const;

const LANGUAGE = { vi: 'vi-VN', en: 'en-GB' } as const;

/** The red of the stamp of made-up figures. */
export const STAMP_COLOUR = 'A3121F';

export function documentStyles(lang: Language): IStylesOptions {
  const language = { value: LANGUAGE[lang] };
  const black = { color: '000000', font: FONT };
  const heading = (before: number, run: object) => ({
    run: { ...black, size: halfPoints(BODY_SIZE), ...run },
    paragraph: {
      keepNext: true,
      indent: { firstLine: fromMm(10) },
      spacing: { before: fromPoints(before), after: fromPoints(6) }
    }
  });
  return {
    default: {
      document: { run: { font: FONT, size: halfPoints(BODY_SIZE), language } },
      heading1: heading(12, { bold: true }),
      heading2: heading(8, { bold: true }),
      heading3: heading(6, { bold: true, italics: true }),
      heading4: heading(6, { italics: true }),
      footnoteText: { run: { ...black, size: halfPoints(10) }, paragraph: { alignment: AlignmentType.JUSTIFIED } }
    },
    paragraphStyles: [
      {
        id: STYLE.body,
        name: 'Report body',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: fromMm(10) },
          spacing: { after: fromPoints(6), line: 276, lineRule: LineRuleType.AUTO }
        }
      },
      {
        id: STYLE.head,
        name: 'Report head',
        basedOn: 'Normal',
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } }
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { ...black, bold: true, italics: false, size: halfPoints(13) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepLines: true,
          spacing: { before: fromPoints(6), after: fromPoints(3) }
        }
      },
      {
        id: STYLE.figure,
        name: 'Report figure',
        basedOn: 'Normal',
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: fromPoints(6), after: 0 } }
      },
      {
        id: STYLE.tableText,
        name: 'Report table text',
        basedOn: 'Normal',
        run: { size: halfPoints(12) },
        paragraph: { spacing: { before: fromPoints(1), after: fromPoints(1) } }
      },
      {
        id: STYLE.unit,
        name: 'Report unit',
        basedOn: 'Normal',
        run: { size: halfPoints(12), italics: true },
        paragraph: { keepNext: true, keepLines: true, spacing: { after: fromPoints(3) } }
      },
      {
        id: STYLE.note,
        name: 'Report note',
        basedOn: 'Normal',
        run: { size: halfPoints(11), italics: true },
        paragraph: { keepLines: true, alignment: AlignmentType.JUSTIFIED, spacing: { before: fromPoints(2), after: 0 } }
      },
      {
        id: STYLE.source,
        name: 'Report source',
        basedOn: 'Normal',
        run: { size: halfPoints(11), italics: true },
        paragraph: { keepLines: true, spacing: { before: fromPoints(2), after: fromPoints(10) } }
      },
      {
        id: STYLE.stamp,
        name: 'Report stamp',
        basedOn: 'Normal',
        run: { size: halfPoints(12), bold: true, color: STAMP_COLOUR },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: fromPoints(6), after: 0 } }
      }
    ]
  };
}
