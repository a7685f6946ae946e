import { strFromU8, strToU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../data/publish/fields';
import { parquetBytes } from '../../../data/publish/parquetBytes';
import { releaseZip } from '../../../data/publish/release/releaseZip';
import { resultSeries } from '../../../src/lib/charts/resultSeries';
import { resultChart } from '../../../src/lib/charts/resultChart';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { dayAfter, monthsAfter } from '../../../src/lib/compute/quality/days';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { fileName } from '../../../src/lib/figures/export/fileName';
import { localMinute } from '../../../src/lib/figures/internal/localMinute';
import { readDate } from '../../../src/lib/files/cells/readDate';
import { tableParquet } from '../../../src/lib/files/parquet/tableParquet';
import { serialDate } from '../../../src/lib/files/xlsx/serialDate';
import { formatDate } from '../../../src/lib/language/date';
import { formatPeriod } from '../../../src/lib/language/period';
import { numberText, valueText } from '../../../src/lib/language/results/valueText';
import { stampOf } from '../../../src/lib/language/stamp';
import { LANGUAGES } from '../../../src/lib/model/language';
import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { writePptx } from '../../../src/lib/report/pptx/writePptx';
import { writeVerification } from '../../../src/lib/report/verification/writeVerification';
import { resultSheet } from '../../../src/lib/report/xlsx/resultSheet';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { sampleBriefing } from '../briefing/support/sampleBriefing';
import { samplePicture } from '../briefing/support/samplePicture';
import { sampleVerification } from '../claims/verification/support/sampleVerification';
import { testConsole, view } from '../engine/support/console';
import { card } from '../figures/support/exportCard';
import { elsewhere, ZONES } from './support/elsewhere';

/** Ends of days, months, years, a leap day, the day of the 34 provinces, and days before time zones were as they are. */
const DAYS = ['1900-03-01', '1945-09-02', '1975-04-30', '2000-01-01', '2023-12-28', '2024-02-29', '2025-06-30'];
DAYS.push('2025-07-01', '2025-12-31', '2026-01-01', '2026-01-31', '2099-12-31');

let engine: ConsoleEngine;
beforeAll(async () => {
  ({ engine } = await testConsole());
});
afterAll(() => engine.close());

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the parts of an office file say, without markup, where they are numbered anew; `core.xml` may say when it was written. */
const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name !== 'docProps/core.xml')
    .map(([name, part]) => [
      name,
      hash(/\.xml$/.test(name) ? strToU8(strFromU8(part).replace(/<[^>]*>/g, '|')) : part)
    ]);

const COLUMNS = [
  { name: 'day', type: 'DATE', kind: 'date' },
  { name: 'value', type: 'DOUBLE', kind: 'number' }
] as const;
const ROWS = DAYS.map((day, i) => [day, i]);

async function* page() {
  yield ROWS;
}

const chartOfDays = () => {
  const of = resultSeries(COLUMNS, ROWS, { kind: 'line', x: 0, ys: [1], colour: null }, ROWS.length, {
    text: (value, { kind }) => valueText('vi', value, kind),
    missing: ''
  });
  const { option, height } = resultChart({
    kind: 'line',
    of,
    xName: 'day',
    formatX: (value) => formatDate('vi', new Date(value).toISOString().slice(0, 10)),
    formatY: (value) => numberText('vi', value),
    width: 900
  });
  return renderSvg('days', option, 900, height);
};

/** Whatever is written of a date that comes from figures or files. */
const written = async () => {
  const result = await engine.run(
    `select d, d::timestamp + interval 23 hours + interval 30 minutes as t from (values ${DAYS.map((day) => `(date '${day}')`).join(',')}) as days(d)`
  );
  const pages = await engine.page(view(result), 0, 100);
  await engine.drop(result.id);
  return {
    text: DAYS.flatMap((day) =>
      LANGUAGES.flatMap((lang) => [
        formatDate(lang, day),
        formatDate(lang, day, 'long'),
        formatPeriod(lang, day),
        formatPeriod(lang, day.slice(0, 7), 'short'),
        valueText(lang, day, 'date'),
        valueText(lang, `${day}T23:30:00Z`, 'time'),
        stampOf(lang, `internal-${day}`, 'internal', `${day}T00:05`)
      ])
    ),
    moved: DAYS.flatMap((day) => [dayAfter(day, 1), dayAfter(day, -1), monthsAfter(day, 1), monthsAfter(day, -12)]),
    read: [
      readDate('1/7/2025', 'day'),
      readDate('2025-07-01T00:00:00Z', 'day'),
      readDate('ngày 2 tháng 9 năm 1945', 'day'),
      serialDate(45_657, false),
      serialDate(45_657.999_988, false),
      serialDate(0, true)
    ],
    engine: pages,
    name: fileName(card(), 'csv'),
    chart: chartOfDays(),
    parquet: hash(tableParquet({ columns: [{ name: 'day', type: 'date', values: DAYS }] })),
    published: hash(
      parquetBytes({
        name: 'society',
        rows: DAYS.map((day) =>
          fieldsOf('society').map(({ type }) => (type === 'date' ? day : type === 'string' ? 'a' : 1))
        )
      })
    ),
    zips: DAYS.filter((day) => day > '1980').map((day) => hash(releaseZip(new Map([['a', new Uint8Array(1)]]), day)))
  };
};

/** Title, text with live numbers, and the first figures: what dates stand in. */
const briefing = { ...sampleBriefing, blocks: sampleBriefing.blocks.slice(0, 6) };

const documents = async () => ({
  sheet: partsOf(Buffer.concat(await resultSheet({ name: 'x', columns: COLUMNS, pages: page() }))),
  xlsx: partsOf(await writeXlsx(briefing)),
  docx: partsOf(await writeDocx(briefing, { layout: 'party', picture: samplePicture })),
  pptx: hash(await writePptx(briefing)),
  verification: partsOf(await writeVerification('xlsx', sampleVerification))
});

describe('a date of the figures', () => {
  it('is told as it was published', async () => {
    await elsewhere('America/Los_Angeles', '2031-12-31T23:59:30', async () => {
      expect(new Date('2025-07-01').getDate()).toBe(30);
      const { text, engine, read, name, chart } = await written();
      expect(text).toEqual(
        expect.arrayContaining(['01/07/2025', 'ngày 01 tháng 7 năm 2025', '1 Jul 2025', '30/06/2025', '29/02/2024'])
      );
      expect(engine[0]).toEqual(['1900-03-01', '1900-03-01T23:30:00Z']);
      expect(read).toEqual([
        '2025-07-01',
        '2025-07-01',
        '1945-09-02',
        '2024-12-31',
        '2024-12-31 23:59:59',
        '1904-01-01'
      ]);
      expect(name).toMatch(/_2026-01-31\.csv$/);
      const ticks = chart.match(/\d\d\/\d\d\/\d{4}/g);
      expect(ticks).toContain('01/01/1999');
      expect(ticks?.filter((tick) => !tick.startsWith('01/01/'))).toEqual([]);
    });
  });

  it.each(ZONES)('is the same in %s, whatever year the clock shows', async (zone) => {
    const here = await elsewhere('UTC', '2026-06-15T12:00:00Z', written);
    for (const at of ['2019-12-31T23:59:30', '2032-01-01T00:00:30'])
      expect(await elsewhere(zone, at, written)).toEqual(here);
  });

  it('is the same in documents, sheets and slides', async () => {
    const here = await elsewhere('Asia/Ho_Chi_Minh', '2019-12-31T23:59:30', documents);
    expect(await elsewhere('America/Los_Angeles', '2032-01-01T00:00:30', documents)).toEqual(here);
  });
});

describe('the day of the reader', () => {
  it.each([
    ['2019-12-31T23:59:30', '2019-12-31T23:59'],
    ['2020-01-01T00:00:30', '2020-01-01T00:00'],
    ['2031-02-28T23:59:59', '2031-02-28T23:59'],
    ['2031-03-01T00:00:00', '2031-03-01T00:00']
  ])('%s on the clock reads %s in every zone', async (at, minute) => {
    for (const zone of ZONES) expect(await elsewhere(zone, at, () => localMinute())).toBe(minute);
  });

  it('is not the day of Greenwich', async () => {
    const moment = '2031-12-31T17:30:00Z';
    expect(await elsewhere('Asia/Ho_Chi_Minh', moment, () => localMinute())).toBe('2032-01-01T00:30');
    expect(await elsewhere('America/Los_Angeles', moment, () => localMinute())).toBe('2031-12-31T09:30');
  });
});
