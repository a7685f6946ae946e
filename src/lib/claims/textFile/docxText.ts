import { attribute, readXml } from '../../files/xlsx/readXml';
import { unzipParts, type ZipParts } from '../../files/xlsx/unzipParts';
import { damaged } from '../../files/xlsx/zipEntries';
import { FileProblem } from '../../model/ownFile';
import { wordLines } from './wordLines';
import { withoutOldFont } from './withoutOldFont';

/** Letters that a text may have; a page has three thousand. */
const MOST_LETTERS = 20_000_000;

/**
 * The text of a document of Word: its body, then its footnotes and endnotes. Tracked changes as accepted; page numbers,
 * list numbers, headers, comments and hidden text left out. Throws `damaged`, `protected`, `zip-bomb`, `too-large`.
 */
export function docxText(bytes: Uint8Array): string {
  const parts = unzipParts(bytes);
  const main = mainPart(parts);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let lines = wordLines(parts.text(main), 'body');
  for (const [file, part] of [
    ['footnotes.xml', 'footnotes'],
    ['endnotes.xml', 'endnotes']
  ] as const)
    if (parts.has(folder + file)) lines = lines.concat(wordLines(parts.text(folder + file), part));
  const text = lines.join('\n');
  if (text.length > MOST_LETTERS) throw new FileProblem('too-large', { size: text.length, limit: MOST_LETTERS });
  if (text.trim() === '') throw new FileProblem('empty');
  return withoutOldFont(text);
}

/** Where the archive says its document is; `word/document.xml` almost always. */
function mainPart(parts: ZipParts): string {
  const USUAL = 'word/document.xml';
  let target = '';
  if (parts.has('_rels/.rels'))
    readXml(parts.text('_rels/.rels'), {
      open: (name, attributes) => {
        if (name === 'Relationship' && attribute(attributes, 'Type')?.endsWith('/officeDocument'))
          target = (attribute(attributes, 'Target') ?? '').replace(/^\.?\//, '');
      }
    });
  const found = [target, USUAL].find((name) => name !== '' && parts.has(name));
  if (!found) throw damaged(USUAL);
  return found;
}
