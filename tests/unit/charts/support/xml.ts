/**
 * A strict reading of a small XML text: its tags, and its text with entities resolved. Throws on anything that is not
 * well formed, so that a name that broke out of its place is seen.
 */
export function readXml(source: string): { tags: Set<string>; text: string } {
  const tags = new Set<string>();
  const open: string[] = [];
  let text = '';
  let at = 0;
  const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
  while (at < source.length) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      text += plain(source.slice(at, end));
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (!found) throw new Error(`not well formed at ${at}: ${source.slice(at, at + 80)}`);
    const [whole, closing, name = '', , empty] = found;
    tags.add(name);
    if (closing) {
      const expected = open.pop();
      if (expected !== name) throw new Error(`</${name}> closes <${expected}>`);
    } else if (!empty) open.push(name);
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return { tags, text };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'" };

function plain(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (known === undefined) throw new Error(`a bare & or an unknown entity: ${whole}`);
    return known;
  });
}
