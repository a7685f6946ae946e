import type { FigureCard, LongRow } from './card';

const TEXT = [
  'indicator',
  'unit',
  'unit_name',
  'category',
  'period',
  'measure',
  'status',
  'published',
  'source',
  'publisher',
  'url',
  'formula',
  'missing'
] as const satisfies readonly (keyof LongRow)[];

/** The figure's values as Parquet, one value a row (`LongRow`), with title, source and snapshot as metadata. */
export async function parquetOf({ long, title, source, snapshot }: FigureCard): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  return parquetWriteBuffer({
    columnData: [
      ...TEXT.map((name) => ({ name, data: long.map((row) => row[name]), type: 'STRING' as const, nullable: false })),
      { name: 'value', data: long.map((row) => row.value), type: 'DOUBLE' as const, nullable: true },
      { name: 'upper', data: long.map((row) => row.upper ?? null), type: 'DOUBLE' as const, nullable: true }
    ],
    kvMetadata: [
      { key: 'title', value: title },
      { key: 'source', value: source },
      { key: 'snapshot', value: snapshot }
    ]
  });
}
