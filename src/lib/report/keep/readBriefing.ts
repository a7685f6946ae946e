import { LANGUAGES } from '$lib/model/language';
import { CLASSES } from '$lib/model/observation';
import type { Block, Briefing } from '$lib/model/briefing';
import * as v from 'valibot';
import { MAX_DEPTH } from '../edit/blocks';
import { classified } from '../edit/classified';
import { newBriefingId } from '../edit/newBriefing';
import { joinedParts } from '../edit/textParts';
import { BLOCKS, line } from './blockSchema';

/** Bytes of a file; a briefing of a hundred blocks has about 30,000. */
export const MOST_BYTES = 2_000_000;
export const MOST_BLOCKS = 500;

const BLOCK_NAME = /^[A-Za-z0-9_-]{1,64}$/;

/** What could not be kept of a briefing that was read. `at`: the place of the block in the file, `3.1`. */
export type Loss =
  | { what: 'unknown-kind'; at: string; kind: string }
  | { what: 'broken-block'; at: string; kind: string }
  /** With all that stands under it. */
  | { what: 'too-deep'; at: string }
  | { what: 'too-many'; left: number }
  | { what: 'field'; field: BriefingField }
  /** Nothing is lost but a name: two blocks had the same one, or one had none. */
  | { what: 'renamed'; count: number };

export type BriefingField = 'lang' | 'title' | 'organisation' | 'place' | 'symbol' | 'classification' | 'blocks';

export type WhyUnreadable = 'too-large' | 'not-json' | 'not-briefing' | 'newer-version';

export type ReadBriefing = { ok: true; briefing: Briefing; lost: readonly Loss[] } | { ok: false; why: WhyUnreadable };

/** The text of a file or a link as a briefing: what can be kept is kept, what cannot is named. Never throws. */
export function readBriefing(text: string): ReadBriefing {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES)
    return { ok: false, why: 'too-large' };
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, why: 'not-json' };
  }
  return readKept(given);
}

/** The same for what was kept as an object. */
export function readKept(given: unknown): ReadBriefing {
  const head = v.safeParse(Head, given);
  if (!head.success) return { ok: false, why: 'not-briefing' };
  if (head.output.version > 1) return { ok: false, why: 'newer-version' };
  if (head.output.version !== 1) return { ok: false, why: 'not-briefing' };
  const fields = head.output;
  const lost: Loss[] = [];
  const take = <T>(field: BriefingField, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    const read = v.safeParse(schema, fields[field]);
    if (read.success) return read.output;
    lost.push({ what: 'field', field });
    return otherwise;
  };
  const briefing: Briefing = {
    format: 'toan-canh-briefing',
    version: 1,
    id: typeof fields.id === 'string' && BLOCK_NAME.test(fields.id) ? fields.id : newBriefingId(),
    lang: take('lang', v.picklist(LANGUAGES), 'vi'),
    title: take('title', line, ''),
    organisation: take('organisation', line, ''),
    place: take('place', line, ''),
    symbol: take('symbol', line, ''),
    // What cannot be read is not thought to be open to everyone.
    classification: take('classification', v.picklist(CLASSES), 'internal'),
    blocks: readBlocks(take('blocks', v.array(v.unknown()), []), lost)
  };
  return { ok: true, briefing: classified(briefing), lost };
}

const Head = v.looseObject({ format: v.literal('toan-canh-briefing'), version: v.pipe(v.number(), v.integer()) });

function readBlocks(given: readonly unknown[], lost: Loss[]): Block[] {
  const taken = new Set<string>();
  let [count, left, renamed] = [0, 0, 0];

  const named = (id: unknown): string => {
    if (typeof id === 'string' && BLOCK_NAME.test(id) && !taken.has(id)) return id;
    renamed++;
    let n = taken.size + 1;
    while (taken.has(`b${n}`)) n++;
    return `b${n}`;
  };

  const read = (block: unknown, depth: number, at: string): Block[] => {
    if (count >= MOST_BLOCKS) {
      left++;
      return [];
    }
    const { kind, id, blocks } = typeof block === 'object' && block !== null ? (block as Record<string, unknown>) : {};
    const kindText = String(typeof kind === 'string' ? kind : '').slice(0, 40);
    if (typeof kind !== 'string' || !Object.hasOwn(BLOCKS, kind)) {
      lost.push({ what: 'unknown-kind', at, kind: kindText });
      // A heading of a kind that is not known still gives what stands under it.
      return Array.isArray(blocks) && depth <= MAX_DEPTH ? inside(blocks, depth, at) : [];
    }
    const known = kind as Block['kind'];
    if (known === 'heading' && depth > MAX_DEPTH) {
      lost.push({ what: 'too-deep', at });
      return [];
    }
    const own = v.safeParse(BLOCKS[known], block);
    if (!own.success && known !== 'heading') {
      lost.push({ what: 'broken-block', at, kind: kindText });
      return [];
    }
    count++;
    const name = named(id);
    taken.add(name);
    if (known !== 'heading') return [tidy({ ...(own.output as object), id: name } as Block)];
    const whole = own.success && Array.isArray(blocks);
    if (!whole) lost.push({ what: 'broken-block', at, kind: kindText });
    const text = own.success ? (own.output as { text: string; notes?: string }) : { text: '' };
    return [
      tidy({
        ...text,
        kind: 'heading',
        id: name,
        blocks: Array.isArray(blocks) ? inside(blocks, depth + 1, at) : []
      })
    ];
  };
  const inside = (blocks: readonly unknown[], depth: number, over: string): Block[] =>
    blocks.flatMap((block, i) => read(block, depth, over ? `${over}.${i + 1}` : `${i + 1}`));

  const found = inside(given, 1, '');
  if (left > 0) lost.push({ what: 'too-many', left });
  if (renamed > 0) lost.push({ what: 'renamed', count: renamed });
  return found;
}

const tidy = (block: Block): Block => (block.kind === 'text' ? { ...block, parts: joinedParts(block.parts) } : block);
