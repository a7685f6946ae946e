import { attribute, readXml } from '../../files/xlsx/readXml';
import { damaged } from '../../files/xlsx/zipEntries';
import { LineWriter } from './lineWriter';

/** What is not to be read with all that is in it; `Fallback` says the same once more for old programs. */
const SKIPPED = new Set(
  ['moveFrom', 'Fallback', 'rt'].concat(['sectPr', 'sdtPr', 'tblPr', 'trPr', 'tcPr', 'pPrChange', 'rPrChange'])
);
/** Fields that print the number of a page. */
const PAGE_FIELD = /^\s*(PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)\b/;

interface Field {
  code: string;
  /** After its separator: what it prints. */
  shows: boolean;
}

/**
 * The lines of a part of a document of Word (`body`, `footnotes`, `endnotes`): its paragraphs, the rows of its tables with
 * cells parted by a tab. Throws `damaged` when the part is not there whole.
 */
export function wordLines(xml: string, part: 'body' | 'footnotes' | 'endnotes'): string[] {
  const lines = new LineWriter();
  const fields: Field[] = [];
  let ended = false;
  /** Open elements inside one that is skipped. */
  let skipped = 0;
  /** Open lists of properties, of paragraphs and of runs. */
  let [paragraph, run] = [0, 0];
  let inText = false;
  let keepsSpace = false;
  let hidden = false;
  let code = false;

  const isSilent = () => hidden || fields.some(({ shows, code }) => !shows || PAGE_FIELD.test(code));
  const isSkipped = (name: string, attributes: string) =>
    SKIPPED.has(name) ||
    (name === 'del' && paragraph + run === 0) ||
    ((name === 'footnote' || name === 'endnote') && /separator|Notice/i.test(attribute(attributes, 'w:type') ?? ''));

  readXml(xml, {
    open: (name, attributes) => {
      if (skipped > 0 || isSkipped(name, attributes)) {
        skipped++;
        return;
      }
      if (name === 'pPr') paragraph++;
      else if (name === 'rPr') run++;
      else if (paragraph + run > 0) {
        if (name === 'del' && paragraph > 0) lines.joinNext();
        else if (name === 'vanish' && !/^(0|false|off)$/.test(attribute(attributes, 'w:val') ?? '')) hidden = true;
      } else if (name === 'r') hidden = false;
      else if (name === 't') {
        inText = true;
        keepsSpace = attribute(attributes, 'xml:space') === 'preserve';
      } else if (name === 'instrText') code = true;
      else if (name === 'fldSimple') fields.push({ code: attribute(attributes, 'w:instr') ?? '', shows: true });
      else if (name === 'fldChar') {
        const type = attribute(attributes, 'w:fldCharType');
        const last = fields.at(-1);
        if (type === 'begin') fields.push({ code: '', shows: false });
        else if (type === 'end') fields.pop();
        else if (last) last.shows = true;
      } else if (name === 'noBreakHyphen') write('-');
      else if (name === 'tab' || name === 'ptab') write('\t');
      else if (name === 'br' || name === 'cr') write('\n');
      else lines.open(name);
    },
    close: (name) => {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 'pPr') paragraph--;
      else if (name === 'rPr') run--;
      else if (name === 't') inText = false;
      else if (name === 'instrText') code = false;
      else if (name === 'fldSimple') fields.pop();
      else if (name === part) ended = true;
      else {
        // A field that was cut off says nothing of the paragraphs after it.
        if (name === 'p') while (fields.at(-1)?.shows === false) fields.pop();
        lines.close(name);
      }
    },
    text: (text) => {
      if (skipped > 0) return;
      const field = fields.at(-1);
      if (code && field) field.code += text;
      else if (inText) write(keepsSpace ? text : text.trim());
    }
  });
  if (!ended) throw damaged(part);
  return lines.done();

  function write(text: string): void {
    if (!isSilent()) lines.write(text);
  }
}
