import type { OfficePackage } from './officePackage';
import { within } from './xmlTree';

const R = 'schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** What a part must be for a relationship of a type to lead to it. */
const TYPES: Record<string, RegExp> = {
  officeDocument: /(presentation|document|sheet)\.main\+xml$/,
  slide: /presentationml\.slide\+xml$/,
  slideLayout: /presentationml\.slideLayout\+xml$/,
  slideMaster: /presentationml\.slideMaster\+xml$/,
  notesSlide: /presentationml\.notesSlide\+xml$/,
  notesMaster: /presentationml\.notesMaster\+xml$/,
  theme: /officedocument\.theme\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  package: /spreadsheetml\.sheet$/,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  styles: /(spreadsheetml|wordprocessingml)\.styles\+xml$/,
  numbering: /wordprocessingml\.numbering\+xml$/,
  header: /wordprocessingml\.header\+xml$/,
  footer: /wordprocessingml\.footer\+xml$/,
  footnotes: /wordprocessingml\.footnotes\+xml$/,
  settings: /wordprocessingml\.settings\+xml$/,
  image: /^image\/(png|jpeg|svg\+xml)$/
};

/** Ids of relationships that are used and not there, and relationships that lead to a part of another kind. */
export function referenceFaults({ xml, relations, typeOf }: OfficePackage): string[] {
  const faults: string[] = [];
  for (const [path, root] of xml) {
    if (path.endsWith('.rels')) continue;
    const ids = new Set((relations.get(path) ?? []).map(({ id }) => id));
    for (const { attributes, local } of within(root))
      for (const { uri, value } of attributes)
        if (uri === R && !ids.has(value)) faults.push(`${path}: ${local} asks for ${value}, which is not there`);
  }
  for (const [path, found] of relations)
    for (const { type, target, external } of found) {
      const [, kind = ''] = type.split(OFFICE);
      const wanted = TYPES[kind];
      const is = typeOf(target) ?? '';
      if (!external && wanted && !wanted.test(is))
        faults.push(`${path}: leads to ${target} as ${type}, which is ${is}`);
    }
  return faults;
}
