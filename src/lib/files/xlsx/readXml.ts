import { damaged } from './zipEntries';

/** What is told of an XML text, in order. Names are without their prefix. */
export interface XmlEvents {
  /** `attributes` as written; see `attribute`. An empty element is opened and closed. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads the XML of a workbook. Throws `damaged` for what is no XML, and for a document type: they define entities. */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) return;
    if (text && tag > at) text(unescapeXml(xml.slice(at, tag)));
    const kind = xml.charCodeAt(tag + 1);
    if (kind === QUESTION) at = after(xml, '?>', tag);
    else if (kind === BANG) {
      if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
      else if (xml.startsWith('<![CDATA[', tag)) {
        at = after(xml, ']]>', tag);
        text?.(xml.slice(tag + '<![CDATA['.length, at - ']]>'.length));
      } else throw damaged('document type');
    } else {
      at = after(xml, '>', tag);
      if (kind === SLASH) close?.(plainName(xml.slice(tag + 2, at - 1).trimEnd()));
      else {
        const isEmpty = xml.charCodeAt(at - 2) === SLASH;
        const inside = xml.slice(tag + 1, isEmpty ? at - 2 : at - 1);
        const space = inside.search(/\s/);
        const name = plainName(space === -1 ? inside : inside.slice(0, space));
        open?.(name, space === -1 ? '' : inside.slice(space));
        if (isEmpty) close?.(name);
      }
    }
  }
}

const [QUESTION, BANG, SLASH] = [0x3f, 0x21, 0x2f];

/** The value of an attribute, by its full name. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    if (!/\s/.test(attributes[at - 1] ?? '')) continue;
    const found = VALUE.exec(attributes.slice(at + name.length));
    if (found) return unescapeXml(found[1] ?? found[2] ?? '');
  }
  return undefined;
}

const VALUE = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** Also the escapes of Office: `_x000D_`. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(#x?[\da-f]+|\w+);/gi, entity) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (name[0] !== '#') return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at === -1) throw damaged('XML');
  return at + end.length;
}

function plainName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
