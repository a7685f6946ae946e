import { BYTE_CHANGES, joined } from '../parts/byteChanges';
import { anyJson, changedJson, type Json } from '../parts/jsonChanges';
import { utf8 } from '../parts/publishedSite';
import { hostileText } from '../parts/textChanges';
import type { Random } from '../run/random';
import type { Change } from '../run/room';

type Bytes = Uint8Array<ArrayBuffer>;

const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes);

const MOST_STRUCTURED = 200_000;

/** Of JSON that an earlier change has left readable; else bytes are harmed blindly. */
const structured =
  (change: (json: Json, random: Random) => string): Change<Bytes> =>
  (bytes, random) => {
    try {
      if (bytes.length > MOST_STRUCTURED) throw new RangeError('too large');
      return utf8(change(JSON.parse(textOf(bytes)) as Json, random));
    } catch {
      return random.pick(Object.values(BYTE_CHANGES))(bytes, random);
    }
  };

const PATHS = [
  '../index.json',
  '..%2f2022-12-31%2fgrdp.parquet',
  '/index.json',
  'a/b.parquet',
  'C:\\a.parquet',
  '.parquet',
  '..parquet',
  'grdp.parquet?x',
  'grdp.parquet#x',
  'grdp.parquet\u0000',
  ' grdp.parquet',
  'grdp.parquet ',
  'grdp.parquet\n',
  'ｇrdp.parquet',
  'blob:x.parquet',
  'javascript:x.parquet',
  'GRDP.PARQUET',
  '__proto__',
  '__proto__.parquet'
];

/** Members of the first resource or entry, which the reader relies on. */
function withMember(json: Json, random: Random, name: string, value: Json): Json {
  const list = Array.isArray(json) ? json : ((json as { resources?: Json[] } | null)?.resources ?? []);
  const item = Array.isArray(list) && list.length > 0 ? random.pick(list) : null;
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) item[name] = value;
  return json;
}

export const MANIFEST_CHANGES: readonly Change<Bytes>[] = [
  ...Array.from({ length: 6 }, () => structured((json, random) => JSON.stringify(changedJson(json, random)))),
  structured((json, random) => JSON.stringify(withMember(json, random, 'path', random.pick(PATHS)))),
  structured((json, random) => JSON.stringify(withMember(json, random, 'path', `${hostileText(random)}grdp.parquet`))),
  structured((json, random) =>
    JSON.stringify(
      withMember(json, random, random.pick(['bytes', 'rows', 'hash', 'sha256', 'date', 'name']), anyJson(random))
    )
  ),
  structured((json) => JSON.stringify(json, null, 7)),
  // The same member twice: the last one counts.
  structured((json, random) => {
    const text = JSON.stringify(json);
    const members = [...text.matchAll(/"(path|hash|bytes|sha256|date|rows|resources|name)":/g)];
    if (members.length === 0) return text;
    const { 0: member, index } = random.pick(members);
    return `${text.slice(0, index)}${member}${JSON.stringify(anyJson(random))},${text.slice(index)}`;
  }),
  structured((json) => '['.repeat(50_000) + JSON.stringify(json)),
  structured((json) => `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},${JSON.stringify(json).slice(1)}`),
  structured((json) => `{"a":${JSON.stringify('x'.repeat(5_000_000))},${JSON.stringify(json).slice(1)}`),
  (bytes) => joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
  (bytes, random) => {
    const wide = Buffer.from(`\ufeff${textOf(bytes)}`, 'utf16le');
    return new Uint8Array(random.chance(0.5) ? wide : wide.swap16());
  },
  (bytes) => utf8(textOf(bytes).replace(/"20/, '"\\ud83d20')),
  (bytes) => utf8(`${textOf(bytes)}\n${textOf(bytes)}`),
  () => utf8('<!doctype html><title>Sign in</title>'),
  ...Object.values(BYTE_CHANGES)
];
