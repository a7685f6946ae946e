import type { OfficePackage } from './officePackage';
import { allOf, type XmlElement } from './xmlTree';

const val = (element: XmlElement) => element.attributes.find(({ local }) => local === 'val')?.value ?? '';
const id = (element: XmlElement) => element.attributes.find(({ local }) => local === 'id')?.value ?? '';
const nameOf = (element: XmlElement) => element.attributes.find(({ local }) => local === 'styleId')?.value ?? '';

const duplicates = (ids: readonly string[]) => ids.filter((it, i) => ids.indexOf(it) !== i);

/** What Word repairs or refuses in a document that is a good package. */
export function documentFaults({ xml }: OfficePackage): string[] {
  const document = xml.get('word/document.xml');
  if (!document) return [];
  const faults: string[] = [];
  const styles = new Set(allOf(xml.get('word/styles.xml') ?? document, 'style').map(nameOf));
  const numbers = new Set(
    (xml.get('word/numbering.xml')?.children ?? []).flatMap((it) =>
      it.local === 'num' ? (it.attributes.find(({ local }) => local === 'numId')?.value ?? []) : []
    )
  );
  for (const [path, root] of xml) {
    if (!path.startsWith('word/') || path.endsWith('.rels')) continue;
    for (const local of ['pStyle', 'rStyle', 'tblStyle'])
      for (const used of allOf(root, local))
        if (!styles.has(val(used))) faults.push(`${path}: style ${val(used)} is not there`);
    for (const used of allOf(root, 'numId'))
      if (val(used) !== '0' && !numbers.has(val(used))) faults.push(`${path}: numbering ${val(used)} is not there`);
    for (const cell of allOf(root, 'tc'))
      if (cell.uri.includes('wordprocessingml') && cell.children.at(-1)?.local !== 'p')
        faults.push(`${path}: a cell does not end in a paragraph`);
    for (const table of allOf(root, 'tbl')) faults.push(...tableFaults(path, table));
    const [starts, ends] = ['bookmarkStart', 'bookmarkEnd'].map((local) => allOf(root, local).map(id));
    if (starts && ends && [...starts].sort().join() !== [...ends].sort().join())
      faults.push(`${path}: bookmarks do not pair`);
    for (const it of duplicates(allOf(root, 'docPr').map(id))) faults.push(`${path}: two drawings have id ${it}`);
    for (const drawing of allOf(root, 'docPr'))
      if (!drawing.attributes.find(({ local }) => local === 'descr')?.value)
        faults.push(`${path}: a drawing has no alternative text`);
  }
  if (document.children.at(-1)?.children.at(-1)?.local !== 'sectPr')
    faults.push('the document does not end in a section');
  return faults;
}

/** Every row is as wide as the grid. */
function tableFaults(path: string, table: XmlElement): string[] {
  if (!table.uri.includes('wordprocessingml')) return [];
  const grid = table.children.find(({ local }) => local === 'tblGrid')?.children.length ?? 0;
  const rows = table.children.filter(({ local }) => local === 'tr');
  const widths = rows.map((row) =>
    row.children
      .filter(({ local }) => local === 'tc')
      .reduce((sum, cell) => {
        const span =
          cell.children[0]?.local === 'tcPr' && cell.children[0].children.find(({ local }) => local === 'gridSpan');
        return sum + (span ? Number(val(span)) : 1);
      }, 0)
  );
  return [
    ...(rows.length === 0 ? [`${path}: a table has no row`] : []),
    ...widths.flatMap((width, i) =>
      width === grid ? [] : [`${path}: row ${i + 1} of a table has ${width} columns, its grid ${grid}`]
    )
  ];
}
