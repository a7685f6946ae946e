import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../charts/support/xml';

export interface OfficeParts {
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Text of an XML part; throws when there is none. */
  xml(path: string): string;
  paths(pattern: RegExp): string[];
}

/** The parts of an office file, folders as entries refused. */
export function officeParts(file: Uint8Array): OfficeParts {
  const bytes = new Map(Object.entries(unzipSync(file)));
  return {
    bytes,
    xml: (path) => {
      const found = bytes.get(path);
      if (!found) throw new Error(`no part ${path}`);
      return strFromU8(found);
    },
    paths: (pattern) =>
      [...bytes.keys()]
        .filter((path) => pattern.test(path))
        .sort((a, b) => Number(/(\d+)\D*$/.exec(a)?.[1] ?? 0) - Number(/(\d+)\D*$/.exec(b)?.[1] ?? 0))
  };
}

export const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((found) => found[1] ?? '');

const isXml = (path: string) => /\.(xml|rels)$/.test(path);
const relationsOf = (path: string) => posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

/** Targets of a part's relations by id, as paths in the package. */
export function relations({ bytes, xml }: OfficeParts, path: string): Map<string, string> {
  const rels = relationsOf(path);
  if (!bytes.has(rels)) return new Map();
  return new Map(
    [...xml(rels).matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const [id = ''] = attributes(tag, 'Id');
      const [target = ''] = attributes(tag, 'Target');
      return [id, posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target))];
    })
  );
}

/** Everything a strict reader would refuse, each as a sentence. */
export function packageFaults(parts: OfficeParts): string[] {
  const faults: string[] = [];
  const types = parts.xml('[Content_Types].xml');
  const overrides = attributes(types, 'PartName').map((name) => name.slice(1));
  const defaults = new Set(attributes(types, 'Extension'));
  for (const name of overrides) if (!parts.bytes.has(name)) faults.push(`content type of ${name}, which is not there`);
  if (new Set(overrides).size < overrides.length) faults.push('a content type twice');

  for (const [path] of parts.bytes) {
    if (path.endsWith('/')) faults.push(`a folder as an entry: ${path}`);
    if (!overrides.includes(path) && !defaults.has(/[^.]*$/.exec(path)?.[0] ?? '') && path !== '[Content_Types].xml')
      faults.push(`no content type for ${path}`);
    if (!isXml(path)) continue;
    const xml = parts.xml(path);
    try {
      readXml(xml.replace(/^\ufeff?<\?xml[^?]*\?>\s*/, ''));
    } catch (thrown) {
      faults.push(`${path}: ${String(thrown)}`);
    }
    if (path.endsWith('.rels')) continue;
    const known = relations(parts, path);
    for (const [id, target] of known) if (!parts.bytes.has(target)) faults.push(`${path} ${id} → ${target}, not there`);
    for (const id of [...attributes(xml, 'r:id'), ...attributes(xml, 'r:embed')])
      if (!known.has(id)) faults.push(`${path} uses ${id}, which is not related`);
  }
  return faults;
}
