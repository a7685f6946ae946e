import { FIGURE_PAGES, type Block } from '$lib/model/briefing';
import { parseSnapshotId } from '$lib/model/snapshotId';
import * as v from 'valibot';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
const LONGEST_QUERY = 2_000;

/** Characters that no reader sees: they break files that are written later. Line breaks and tabs are text. */
const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text is only ever text: markup in it stays what it is, letters. */
export const longText = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.transform((text) => text.replace(HIDDEN, ''))
);
export const line = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LINE),
  v.transform((text) => text.replace(HIDDEN, '').replace(/[\r\n\t]+/g, ' '))
);

const from = v.object({
  page: v.picklist(FIGURE_PAGES),
  query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY), v.regex(/^[^?#\s]*$/)),
  figure: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  snapshot: v.pipe(
    v.string(),
    v.check((id) => parseSnapshotId(id) !== null)
  )
});

const part = v.union([
  longText,
  v.object({ from, evidence: v.pipe(v.string(), v.maxLength(LONGEST_LINE)), text: line })
]);

const notes = v.optional(longText);
const title = v.optional(line);

/** One kind of block each, without its name and, for a heading, without what stands under it. Other fields are dropped. */
export const BLOCKS = {
  title: v.object({ kind: v.literal('title'), text: line, sub: line, notes }),
  heading: v.object({ kind: v.literal('heading'), text: line, notes }),
  text: v.object({ kind: v.literal('text'), parts: v.array(part), notes }),
  sentence: v.object({ kind: v.literal('sentence'), from, notes }),
  figure: v.object({ kind: v.literal('figure'), from, title, notes }),
  table: v.object({ kind: v.literal('table'), from, title, notes }),
  'page-break': v.object({ kind: v.literal('page-break'), notes })
} as const satisfies Record<Block['kind'], v.GenericSchema>;
