import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { attribute, xmlTree, type XmlElement } from './xmlTree';

const RELATIONSHIPS = 'schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';

export interface Relation {
  id: string;
  type: string;
  /** Path of a part, from the root of the package; the address itself when external. */
  target: string;
  external: boolean;
}

/** A file of Office taken apart (ECMA-376, part 2). */
export interface OfficePackage {
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Parts that are XML. */
  xml: ReadonlyMap<string, XmlElement>;
  /** By the path of the part that they start from; the empty path is the package. */
  relations: ReadonlyMap<string, readonly Relation[]>;
  typeOf: (path: string) => string | undefined;
  /** What is wrong with it as a package. */
  faults: readonly string[];
}

export function officePackage(file: Uint8Array): OfficePackage {
  const faults: string[] = [];
  const entries = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'));
  const bytes = new Map(entries);
  if (new Set(entries.map(([path]) => path.toLowerCase())).size < entries.length)
    faults.push('two parts have one name');
  for (const [path] of entries)
    if (path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
      faults.push(`${path}: not a path`);

  const xml = new Map<string, XmlElement>();
  for (const [path, part] of entries.filter(([path]) => /\.(xml|rels|vml)$/.test(path))) {
    try {
      xml.set(path, xmlTree(strFromU8(part)));
    } catch (error) {
      faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const relations = relationsOf(xml, bytes, faults);
  const typeOf = typesOf(xml.get(TYPES), bytes, faults);
  for (const [path] of entries) if (path !== TYPES && !typeOf(path)) faults.push(`${path}: has no content type`);
  faults.push(...unreachable(bytes, relations));
  return { bytes, xml, relations, typeOf, faults };
}

function typesOf(root: XmlElement | undefined, bytes: ReadonlyMap<string, unknown>, faults: string[]) {
  const byExtension = new Map<string, string>();
  const byPath = new Map<string, string>();
  if (!root) faults.push(`${TYPES} is not there`);
  for (const element of root?.children ?? []) {
    const type = attribute(element, 'ContentType') ?? '';
    const isDefault = element.local === 'Default';
    const key = isDefault
      ? (attribute(element, 'Extension') ?? '').toLowerCase()
      : (attribute(element, 'PartName') ?? '').slice(1);
    const known = isDefault ? byExtension : byPath;
    if (known.has(key)) faults.push(`${TYPES}: ${key} twice`);
    if (!isDefault && !bytes.has(key)) faults.push(`${TYPES}: ${key} is not there`);
    known.set(key, type);
  }
  return (path: string) => byPath.get(path) ?? byExtension.get((/[^./]*$/.exec(path)?.[0] ?? '').toLowerCase());
}

function relationsOf(xml: ReadonlyMap<string, XmlElement>, bytes: ReadonlyMap<string, unknown>, faults: string[]) {
  const relations = new Map<string, Relation[]>();
  for (const [path, root] of xml) {
    if (!path.endsWith('.rels')) continue;
    const folder = posix.dirname(posix.dirname(path));
    const from = posix.join(folder === '.' ? '' : folder, posix.basename(path, '.rels'));
    const source = path === '_rels/.rels' ? '' : from;
    if (source && !bytes.has(source)) faults.push(`${path}: ${source} is not there`);
    const found = root.children.map((element) => relationOf(element, source));
    if (root.uri !== RELATIONSHIPS) faults.push(`${path}: not relationships`);
    if (new Set(found.map(({ id }) => id)).size < found.length) faults.push(`${path}: an id twice`);
    for (const { id, target, external, type } of found) {
      if (!type) faults.push(`${path}: ${id} has no type`);
      if (external && !/^(https?|mailto):/.test(target)) faults.push(`${path}: ${id} leads to ${target}`);
      if (!external && !bytes.has(target)) faults.push(`${path}: ${id} leads to ${target}, which is not there`);
    }
    relations.set(source, found);
  }
  return relations;
}

function relationOf(element: XmlElement, source: string): Relation {
  const external = attribute(element, 'TargetMode') === 'External';
  const written = attribute(element, 'Target') ?? '';
  const target = written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(source), written);
  return {
    id: attribute(element, 'Id') ?? '',
    type: attribute(element, 'Type') ?? '',
    target: external ? written : target,
    external
  };
}

/** Parts that no chain of relationships leads to: Office drops them or asks to repair. */
function unreachable(
  bytes: ReadonlyMap<string, unknown>,
  relations: ReadonlyMap<string, readonly Relation[]>
): string[] {
  const seen = new Set<string>();
  const queue = [''];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const { target, external } of relations.get(path) ?? []) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return [...bytes.keys()]
    .filter((path) => path !== TYPES && !path.endsWith('.rels') && !seen.has(path))
    .map((path) => `${path}: nothing leads to it`);
}
