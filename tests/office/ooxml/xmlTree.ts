import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlElement {
  /** Namespace, without `http://` in front. */
  uri: string;
  /** Name without its prefix. */
  local: string;
  attributes: readonly { uri: string; local: string; value: string }[];
  children: XmlElement[];
  /** Own text and that of what it holds, in order. */
  text: string;
}

const name = (uri: string) => uri.replace(/^https?:\/\//, '');

/** Reads XML 1.0 with namespaces. Throws on anything that is not well-formed, and on a document type, which no Office file has. */
export function xmlTree(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('has a document type');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const element: XmlElement = {
      uri: name(tag.uri),
      local: tag.local,
      attributes: Object.values(tag.attributes).map(({ uri, local, value }) => ({ uri: name(uri), local, value })),
      children: [],
      text: ''
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const said = (text: string) => {
    for (const element of open) element.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  if (!root) throw new Error('is empty');
  return root;
}

/** An attribute without a namespace. */
export const attribute = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((it) => it.local === local && it.uri === '')?.value;

/** The element and all it holds, in order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** Elements of one name anywhere inside. */
export const allOf = (element: XmlElement, local: string): XmlElement[] =>
  [...within(element)].filter((it) => it.local === local);

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((it) => it.local === local);
