import { attribute, readXml } from './readXml';
import { damaged } from './zipEntries';
import type { ZipParts } from './unzipParts';

export interface WorkbookSheet {
  name: string;
  part: string;
  hidden: boolean;
}

export interface WorkbookParts {
  /** In the order of their tabs; those that hold cells. */
  sheets: readonly WorkbookSheet[];
  /** Days count from 1904. */
  from1904: boolean;
  strings: string | undefined;
  styles: string | undefined;
}

/** Which part of the archive is what. Throws `damaged`. */
export function readWorkbook(parts: ZipParts): WorkbookParts {
  const root = relations(parts, '', '_rels/.rels');
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const [folder, name] = apart(main);
  const related = relations(parts, folder, `${folder}_rels/${name}.rels`);
  const part = (type: string) => [...related.values()].find((one) => one.type === type)?.part;
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  readXml(parts.text(main), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (element !== 'sheet') return;
      const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
      const sheet = related.get(id);
      const hidden = /^(hidden|veryHidden)$/.test(attribute(attributes, 'state') ?? '');
      if (sheet?.type === 'worksheet' && parts.has(sheet.part))
        sheets.push({ name: attribute(attributes, 'name') ?? '', part: sheet.part, hidden });
    }
  });
  if (!sheets.length) throw damaged('no sheet');
  return { sheets, from1904, strings: part('sharedStrings'), styles: part('styles') };
}

interface Relation {
  /** The last word of its address. */
  type: string;
  part: string;
}

function relations(parts: ZipParts, folder: string, file: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  if (!parts.has(file)) return found;
  readXml(parts.text(file), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      found.set(attribute(attributes, 'Id') ?? '', {
        type,
        part: resolve(folder, attribute(attributes, 'Target') ?? '')
      });
    }
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of (folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return path.join('/');
}

function apart(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf('/') + 1;
  return [path.slice(0, slash), path.slice(slash)];
}
