import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardTable, FigureCard } from '../../src/lib/figures/export/card';
import { yearEndReview } from '../../src/lib/report/ready/yearEndReview';
import { resolveBriefing } from '../../src/lib/report/resolve/resolveBriefing';
import type { ResolvedBriefing } from '../../src/lib/report/resolved';
import { openRealContext } from '../unit/briefing/support/realContext';
import { numbersIn, tableOf } from '../unit/briefing/support/xlsxSheets';
import { officeFaults } from './ooxml/officeFaults';
import { OFFICE, workshop, type Workshop } from './support/libreOffice';
import { officeFiles, type OfficeFiles } from './support/officeFiles';

let resolved: ResolvedBriefing;
let files: OfficeFiles;
beforeAll(async () => {
  const { engine, context } = await openRealContext();
  const subject = { lang: 'vi', unit: 'P63-01', period: '2023', snapshot: '2023-12-28' } as const;
  resolved = await resolveBriefing(await yearEndReview(subject, context), context);
  await engine.close();
  files = await officeFiles(resolved);
});

/** Figures and tables in order, each once. */
const cards = (): FigureCard[] => [
  ...new Map(
    resolved.blocks.flatMap(({ block, figure }) =>
      (block.kind === 'figure' || block.kind === 'table') && figure?.ok
        ? [[JSON.stringify(block.from), figure.figure.card] as const]
        : []
    )
  ).values()
];

const numbersOf = (table: CardTable) =>
  table.rows.map((row) =>
    row.cells.flatMap(({ value, upper }) => (value === null ? [] : upper == null ? [value] : [value, upper]))
  );

describe('the year-end review of Hà Nội, 2023, as it was known on 28/12/2023', () => {
  it('is sound as every kind of file', async () => {
    for (const [name, bytes] of Object.entries(files)) expect(await officeFaults(bytes), name).toEqual([]);
  });

  it('has every number of its tables in the workbook', async () => {
    const { sheets } = await readXlsx(files['sheets.xlsx']);
    expect(cards().length).toBeGreaterThan(5);
    expect(sheets).toHaveLength(cards().length + 2);
    cards().forEach((own, i) => {
      const sheet = sheets[i + 1];
      if (!sheet) throw new Error(`no sheet for ${own.what}`);
      expect(tableOf(sheet, own).map(numbersIn), own.what).toEqual(numbersOf(own.table));
    });
    const values = cards().flatMap(({ long }) => long.map(({ value }) => value));
    expect(values).toContain(6.27);
    expect(values).toContain(400421);
    const sources = sheets.at(-1)?.rows ?? [];
    const head = sources.findIndex((row) => row.includes('Giá trị'));
    const at = sources[head]?.indexOf('Giá trị') ?? -1;
    expect(sources.slice(head + 1).map((row) => row[at] ?? null)).toEqual(values);
  });

  describe.skipIf(!OFFICE)('in LibreOffice', () => {
    let shop: Workshop;
    let said: string;
    const texts: Record<string, string> = {};
    beforeAll(async () => {
      shop = await workshop(files);
      said = await shop.convert(Object.keys(files), 'pdf');
      for (const name of Object.keys(files))
        texts[name] = (await shop.pages(name.replace(/\.\w+$/, '.pdf'))).join('\n').replace(/\s+/g, ' ');
    });
    afterAll(() => shop.close());

    it('opens without complaint and says what was published', () => {
      expect(said).toBe('');
      const wanted = ['6,27', '400.421', '668', '50/50', '28/12/2023'];
      for (const name of Object.keys(files))
        expect(
          wanted.filter((it) => !texts[name]?.includes(it)),
          name
        ).toEqual([]);
    });
  });
});
