import { zipSync, strToU8, type Zippable } from 'fflate';

const NAMESPACE = 'urn:x';

/** A workbook by hand, one sheet: what stands in `sheetData`, and parts that replace or join the usual ones. */
export function workbook(sheetData: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${NAMESPACE}/${type}" Target="${target}"/>`;
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${NAMESPACE}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])
  );
  return zipSync(files);
}
