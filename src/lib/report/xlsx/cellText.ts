/** Most characters of a cell; a longer text makes Excel repair the file. */
const MOST = 32_767;

// What XML 1.0 cannot hold: control characters but tab and line feed, halves of pairs, the two non-characters.
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Sheet programs read `_x0041_` as a letter; its first underscore written as a code keeps the text as it is. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/** Text as a cell may hold it. Null for an empty one, which is an empty cell. */
export function cellText(text: string): string | null {
  const clean = text.replace(/\r\n?/g, '\n').replace(NOT_XML, '').slice(0, MOST).replace(NOT_XML, '');
  return clean.replace(ESCAPE_LIKE, '_x005F_').slice(0, MOST) || null;
}
