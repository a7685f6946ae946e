import type { OfficePackage } from './officePackage';
import { allOf, attribute, childOf, type XmlElement } from './xmlTree';

const BUILT_IN_FORMATS = 164;

/** What Excel repairs or refuses in a workbook that is a good package. */
export function workbookFaults({ xml, relations }: OfficePackage): string[] {
  const workbook = xml.get('xl/workbook.xml');
  if (!workbook) return [];
  const faults: string[] = [];
  const strings = xml.get('xl/sharedStrings.xml')?.children.length ?? 0;
  const stylesheet = xml.get('xl/styles.xml');
  const styles = childOf(stylesheet, 'cellXfs')?.children.length ?? 0;
  if (stylesheet) faults.push(...styleFaults(stylesheet));
  const names = allOf(workbook, 'sheet').map((sheet) => attribute(sheet, 'name') ?? '');
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) faults.push('two sheets have one name');
  for (const name of names)
    if (!/^(?!')[^[\]:*?/\\]{1,31}$/.test(name) || name.endsWith("'")) faults.push(`sheet “${name}”: not a name`);
  for (const defined of allOf(workbook, 'definedName')) {
    const sheet = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u.exec(defined.text);
    const meant = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    if (meant === undefined || !names.includes(meant)) faults.push(`name ${defined.text}: leads to no sheet`);
  }
  for (const { target, type } of relations.get('xl/workbook.xml') ?? [])
    if (type.endsWith('/worksheet')) {
      const sheet = xml.get(target);
      if (sheet) faults.push(...sheetFaults(target, sheet, { strings, styles, names }));
    }
  for (const text of xml.get('xl/sharedStrings.xml')?.children ?? [])
    if (text.text.length > 32_767) faults.push('a text is too long');
  return faults;
}

function styleFaults(stylesheet: XmlElement): string[] {
  const faults: string[] = [];
  const count = (local: string) => childOf(stylesheet, local)?.children.length ?? 0;
  const formats = new Set(childOf(stylesheet, 'numFmts')?.children.map((format) => attribute(format, 'numFmtId')));
  for (const xf of childOf(stylesheet, 'cellXfs')?.children ?? []) {
    const id = attribute(xf, 'numFmtId') ?? '0';
    if (Number(id) >= BUILT_IN_FORMATS && !formats.has(id)) faults.push(`number format ${id} is not there`);
    for (const [local, of] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders']
    ] as const)
      if (Number(attribute(xf, local)) >= count(of)) faults.push(`${local} ${attribute(xf, local)} is not there`);
  }
  for (const format of childOf(stylesheet, 'numFmts')?.children ?? [])
    if ((attribute(format, 'formatCode') ?? '').length > 255) faults.push('a number format is too long');
  if (formats.size > 200) faults.push(`${formats.size} number formats`);
  return faults;
}

const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B3` → row 3, column 2. */
function place(reference: string): [number, number] {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(reference) ?? [];
  return [Number(digits), column(letters)];
}

function sheetFaults(
  path: string,
  sheet: XmlElement,
  { strings, styles, names }: { strings: number; styles: number; names: readonly string[] }
): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of childOf(sheet, 'sheetData')?.children ?? []) {
    const number = Number(attribute(row, 'r'));
    if (number <= lastRow) faults.push(`${path}: row ${number} out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const reference = attribute(cell, 'r') ?? '';
      const [r, c] = place(reference);
      if (r !== number || c <= lastColumn) faults.push(`${path}: ${reference} out of order`);
      lastColumn = c;
      if (Number(attribute(cell, 's') ?? 0) >= styles)
        faults.push(`${path}: ${reference} has a style that is not there`);
      const value = childOf(cell, 'v')?.text;
      const kind = attribute(cell, 't') ?? 'n';
      if (kind === 's' && !(Number(value) < strings)) faults.push(`${path}: ${reference} has a text that is not there`);
      if (kind === 'n' && value !== undefined && (value === '' || !Number.isFinite(Number(value))))
        faults.push(`${path}: ${reference} is no number: ${value}`);
    }
  }
  const covered = new Set<string>();
  for (const merge of allOf(sheet, 'mergeCell')) {
    const [[top, left], [bottom, right]] = (attribute(merge, 'ref') ?? '').split(':').map(place) as [
      [number, number],
      [number, number]
    ];
    for (let r = top; r <= bottom; r++)
      for (let c = left; c <= right; c++) {
        if (covered.has(`${r},${c}`)) faults.push(`${path}: two merges cover row ${r}, column ${c}`);
        covered.add(`${r},${c}`);
      }
  }
  for (const text of childOf(sheet, 'headerFooter')?.children ?? [])
    if (text.text.length > 255) faults.push(`${path}: ${text.local} is too long`);
  for (const link of allOf(sheet, 'hyperlink')) {
    const location = attribute(link, 'location');
    const meant = location === undefined ? undefined : /^'((?:[^']|'')+)'!/.exec(location)?.[1]?.replaceAll("''", "'");
    if (location !== undefined && !names.includes(meant ?? '')) faults.push(`${path}: a link leads to ${location}`);
  }
  return faults;
}
