import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'write sha256: and 64 digits 0-9a-f'));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write YYYY-MM-DD'));

/** One line of `index.json`. Other fields are allowed everywhere. */
export const Index = v.array(
  v.looseObject({
    date,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'write 64 digits 0-9a-f')),
    rows: count,
    title_vi: v.optional(v.string()),
    title_en: v.optional(v.string())
  })
);

/** A file of a snapshot: a whole table, or with `table` and `partition` a part of one. */
export const Resource = v.looseObject({
  name: text,
  path: text,
  bytes: count,
  hash,
  rows: count,
  table: v.optional(text),
  partition: v.optional(v.record(v.string(), v.string())),
  units: v.optional(count),
  periods: v.optional(v.looseObject({ first: text, last: text })),
  schema: v.optional(v.looseObject({ fields: v.array(v.looseObject({ name: text, type: text })) }))
});
export type Resource = v.InferOutput<typeof Resource>;

export const Package = v.looseObject({
  name: text,
  title: v.optional(v.string()),
  created: date,
  classification: v.string(),
  synthetic: v.optional(v.literal(true, 'write true, or leave it out')),
  resources: v.pipe(v.array(Resource), v.minLength(1))
});
export type Package = v.InferOutput<typeof Package>;
