import type { OfficePackage } from './officePackage';
import { allOf, attribute } from './xmlTree';

const duplicates = (ids: readonly string[]) => ids.filter((it, i) => ids.indexOf(it) !== i);

/** What PowerPoint repairs or refuses in a presentation that is a good package. */
export function slideFaults({ xml, relations }: OfficePackage): string[] {
  const presentation = xml.get('ppt/presentation.xml');
  if (!presentation) return [];
  const faults: string[] = [];
  const ids = allOf(presentation, 'sldId').map((slide) => attribute(slide, 'id') ?? '');
  if (ids.length === 0) faults.push('no slides');
  for (const it of duplicates(ids)) faults.push(`slide id ${it} twice`);
  for (const it of ids) if (!(Number(it) >= 256)) faults.push(`slide id ${it} is below 256`);
  for (const [path, root] of xml) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(path)) continue;
    const shapes = allOf(root, 'cNvPr');
    for (const it of duplicates(shapes.map((shape) => attribute(shape, 'id') ?? '')))
      faults.push(`${path}: two shapes have id ${it}`);
    const types = (relations.get(path) ?? []).map(({ type }) => type.split('/').at(-1));
    if (types.filter((type) => type === 'slideLayout').length !== 1) faults.push(`${path}: not one layout`);
    for (const picture of [...allOf(root, 'pic'), ...allOf(root, 'graphicFrame')]) {
      const isTable = allOf(picture, 'tbl').length > 0;
      if (!isTable && !allOf(picture, 'cNvPr').some((shape) => attribute(shape, 'descr')))
        faults.push(`${path}: a picture or chart has no alternative text`);
    }
    for (const body of allOf(root, 'txBody'))
      if (!body.children.some(({ local }) => local === 'p')) faults.push(`${path}: a text without a paragraph`);
    for (const table of allOf(root, 'tbl')) {
      const grid = allOf(table, 'gridCol').length;
      for (const row of allOf(table, 'tr'))
        if (allOf(row, 'tc').length !== grid) faults.push(`${path}: a row of a table is not as wide as its grid`);
    }
  }
  return faults;
}
