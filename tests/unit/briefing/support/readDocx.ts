import { strFromU8, unzipSync } from 'fflate';
import { allOf, xmlTree, type XmlElement } from '../../../office/ooxml/xmlTree';

export interface ReadDocx {
  parts: Readonly<Record<string, Uint8Array>>;
  /** Any part of the document that is XML; throws when it is not well-formed or not there. */
  part: (path: string) => XmlElement;
  /** Paragraphs of the body outside tables, in order. */
  paragraphs: { style: string; text: string }[];
  tables: string[][][];
  /** Texts of all headers or footers, by the pages they are for, a list for each section. */
  running: (what: 'header' | 'footer') => Record<string, string>[];
  footnotes: string[];
  sections: XmlElement[];
  /** All text of the body, tables and footnotes included. */
  text: string;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const part = (path: string) => {
    const found = parts[path];
    if (!found) throw new Error(`${path} is not there`);
    return xmlTree(strFromU8(found));
  };
  const document = part('word/document.xml');
  const body = document.children.find(({ local }) => local === 'body');
  const sections = allOf(document, 'sectPr');
  const targets = new Map(
    part('word/_rels/document.xml.rels').children.map((it) => [valueOf(it, 'Id'), valueOf(it, 'Target')])
  );
  const footnotes = allOf(part('word/footnotes.xml'), 'footnote')
    .filter((note) => Number(valueOf(note, 'id')) > 0)
    .map((note) => textOf(note).trim());
  return {
    parts,
    part,
    paragraphs: (body?.children ?? [])
      .filter(({ local }) => local === 'p')
      .map((it) => ({ style: styleOf(it), text: textOf(it) })),
    tables: (body?.children ?? [])
      .filter(({ local }) => local === 'tbl')
      .map((table) => allOf(table, 'tr').map((row) => allOf(row, 'tc').map(textOf))),
    running: (what) =>
      sections.map((section) =>
        Object.fromEntries(
          allOf(section, `${what}Reference`).map((it) => [
            valueOf(it, 'type'),
            textOf(part(`word/${targets.get(valueOf(it, 'id'))}`))
          ])
        )
      ),
    footnotes,
    sections,
    text: [textOf(document), ...footnotes].join('\n')
  };
}

export const valueOf = (element: XmlElement | undefined, name = 'val'): string =>
  element?.attributes.find(({ local }) => local === name)?.value ?? '';

const styleOf = (paragraph: XmlElement) => valueOf(allOf(paragraph, 'pStyle')[0]);

/** What is printed: without the instructions of fields. */
export const textOf = (element: XmlElement): string =>
  allOf(element, 't')
    .map(({ text }) => text)
    .join('');
