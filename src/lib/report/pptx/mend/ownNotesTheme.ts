import type { Parts } from '../mendPackage';

const THEME = 'ppt/theme/theme1.xml';
const OWN = 'ppt/theme/theme2.xml';
const RELATIONS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const TYPES = '[Content_Types].xml';

/** Gives the master of notes a theme of its own, as each master must have; the writer lets it share that of slides. */
export function ownNotesTheme(parts: Parts): void {
  const change = (path: string, by: (xml: string) => string) => parts.set(path, by(`${parts.get(path) ?? ''}`));
  change(OWN, () => `${parts.get(THEME) ?? ''}`);
  change(RELATIONS, (xml) => xml.replace('theme/theme1.xml', 'theme/theme2.xml'));
  change(TYPES, (xml) =>
    xml.replace(
      /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
      (type) => type + type.replace('theme1', 'theme2')
    )
  );
}
