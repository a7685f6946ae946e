import { deflateSync, strToU8, zlibSync } from 'fflate';
import { anyJson, changedJson, copied, put, type Json } from '../parts/jsonChanges';
import { hostileText, textChanges } from '../parts/textChanges';
import type { Random } from '../run/random';
import type { Change } from '../run/room';

export interface GivenBriefing {
  /** The text of a file, or the fragment of a link. */
  as: 'file' | 'link';
  text: string;
  /** What is written of a briefing that is read. */
  form: 'docx-party' | 'docx-state' | 'xlsx' | 'pptx';
}

const MARK = '#b=';

export const linkOf = (text: string, pack = deflateSync): string =>
  MARK + Buffer.from(pack(strToU8(text.toWellFormed()), { level: 9 })).toString('base64url');

/** A hundred megabytes in a link of a permitted length could be; this one is what fits. */
let bomb = '';
const bombLink = (): string => (bomb ||= linkOf(' '.repeat(11_000_000)));

type Members = { [name: string]: Json };

const onJson =
  (change: (json: Json, random: Random) => Json): Change<GivenBriefing> =>
  (given, random) => {
    if (given.as === 'link' || given.text.length > 300_000) return onText(textChanges()['replace']!)(given, random);
    try {
      return { ...given, text: JSON.stringify(change(JSON.parse(given.text) as Json, random)) };
    } catch {
      return onText(textChanges()['replace']!)(given, random);
    }
  };

const onText =
  (change: Change<string>): Change<GivenBriefing> =>
  (given, random) => ({ ...given, text: change(given.text, random) });

/** Every block's members, at any depth. */
function blocksIn(json: Json): Members[] {
  if (Array.isArray(json)) return json.flatMap(blocksIn);
  if (typeof json !== 'object' || json === null) return [];
  return [...('kind' in json ? [json] : []), ...Object.values(json).flatMap(blocksIn)];
}

const onBlock = (change: (block: Members, random: Random) => void) =>
  onJson((json, random) => {
    const copy = copied(json);
    const blocks = blocksIn(copy);
    if (blocks.length > 0) change(random.pick(blocks), random);
    return copy;
  });

const QUERIES = [
  'u=P99-99&p=1066',
  'u=&p=',
  'i=__proto__',
  'i=grdp-growth&u=VN&p=2019..2025&as=map',
  'r=unit&c=unit',
  'p=%',
  'as=waterfall&by=sector',
  's=2022-12-31'
];
const SNAPSHOTS = [
  '2023-12-28',
  '2026-01-31',
  '0000-00-00',
  '2023-99-99',
  '9999-12-31',
  'internal-2026-01-31',
  'demo-2025-12-31',
  '../../x'
];

export const BRIEFING_CHANGES: readonly Change<GivenBriefing>[] = [
  ...Array.from({ length: 20 }, () => onJson(changedJson)),
  onBlock((block, random) => put((block.from ?? {}) as Members, 'query', random.pick(QUERIES))),
  onBlock((block, random) => put((block.from ?? {}) as Members, 'snapshot', random.pick(SNAPSHOTS))),
  onBlock((block, random) =>
    put(
      (block.from ?? {}) as Members,
      random.pick(['page', 'figure']),
      random.pick(['overview', 'compare', 'members', 'party', 'growth', 'toString', '__proto__'])
    )
  ),
  onBlock((block, random) =>
    put(block, random.pick(['text', 'title', 'notes', 'sub', 'id', 'kind']), hostileText(random))
  ),
  onBlock((block, random) =>
    put(block, random.pick(['text', 'title', 'notes', 'sub']), 'một từ rất dài '.repeat(random.between(1, 33)))
  ),
  onBlock((block, random) => put(block, '__proto__', anyJson(random))),
  onBlock((block, random) => {
    let inner: Json = [];
    for (let i = 0; i < random.pick([3, 8, 400]); i++)
      inner = [{ kind: 'heading', id: `d${i}`, text: 'x', blocks: inner }];
    put(block, 'blocks', inner);
  }),
  onBlock((block, random) =>
    put(
      block,
      'blocks',
      Array.from({ length: random.pick([20, 900]) }, (_, i) => ({ kind: 'page-break', id: `n${i % 7}` }))
    )
  ),
  onJson((json) => ({ ...(json as Members), blocks: [{ kind: 'text', id: 'a', parts: ['x'.repeat(2_100_000)] }] })),
  ...Object.values(textChanges(2_500_000)).map(onText),
  onText((text) => `\ufeff${text}`),
  (given) => (given.as === 'file' ? { ...given, as: 'link', text: linkOf(given.text) } : given),
  (given) => (given.as === 'file' ? { ...given, as: 'link', text: linkOf(given.text, zlibSync) } : given),
  (given) => ({ ...given, as: 'link', text: bombLink() }),
  (given, random) => ({ ...given, as: 'link', text: bombLink().slice(0, random.between(3, 16_000)) })
];
