import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvPlain, csvVietnam } from '../../../src/lib/figures/export/csv';
import { cardSvg } from '../../../src/lib/figures/export/cardSvg';
import { fileName } from '../../../src/lib/figures/export/fileName';
import { lineChart } from '../../../src/lib/charts/lineChart';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import type { Block } from '../../../src/lib/model/briefing';
import type { ResolvedBriefing, ResolvedFigure } from '../../../src/lib/report/resolved';
import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { writePptx } from '../../../src/lib/report/pptx/writePptx';
import { resultSheet } from '../../../src/lib/report/xlsx/resultSheet';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { CSV_VIETNAM, delimited, tabbed } from '../../../src/routes/[[lang=lang]]/explore/results/delimited';
import { ALL, PAYLOADS, seen, wellFormed } from '../../fixtures/hostile/payloads';
import { plainXml } from '../../fixtures/hostile/plainXml';
import { plain, shown, withBlocks } from '../briefing/support/writtenDocx';
import { samplePicture } from '../briefing/support/samplePicture';
import { card, cell, long } from '../figures/support/exportCard';

/** A card whose every word is a payload: those of its table one a row. */
const hostileCard = (text: string, texts: readonly string[] = [text]) =>
  card({
    title: text,
    measure: text,
    sentence: text,
    notes: [text],
    source: text,
    subject: text,
    what: text,
    table: {
      head: text,
      columns: [
        { label: text, measure: text },
        { label: '2023', measure: '%' }
      ],
      rows: texts.map((head, i) => ({ head, cells: [cell(null, 0, { text: head }), cell(i, 1)] }))
    },
    long: texts.map((it) =>
      long({ unit_name: it, category: it, source: it, publisher: it, url: it, formula: it, measure: it })
    )
  });

function expectPlain(xml: string, name: string): string {
  const { active, text } = plainXml(xml, name);
  expect(active, name).toEqual([]);
  return text;
}

/** The XML parts of an office file, all well-formed and without formulas, objects and addresses that run. */
function partsOf(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(5);
  return parts.map(([path, part]) => expectPlain(strFromU8(part), path)).join(' ');
}

const letters = (text: string) => seen(text).replaceAll(' ', '');
/** Payloads that a file shows letter by letter. */
const LEGIBLE = ALL.filter(
  (text) => text.length < 300 && !/[\p{Cc}\p{Cs}\p{Cf}\ufffe\uffff]|_x0041_/u.test(text) && seen(text) !== ''
);

it('what would run in a file is found', () => {
  const told = (xml: string) => plainXml(xml, 'made').active;
  expect(told('<svg onload="x"><rect/></svg>')).toEqual(['svg onload=x']);
  expect(told('<r><e Target=" JavaScript:x"/><e Target="../a.xml"/></r>')).toEqual(['e Target= JavaScript:x']);
  expect(told('<svg><script/><image href="data:x"/></svg>')).toEqual(['script', 'image', 'image href=data:x']);
  expect(() => plainXml('<svg>', 'made')).toThrow('made');
});

describe('sheets of text', () => {
  it('hold every payload in its own cell, and none that begins a formula', () => {
    for (const text of ALL) {
      const rows = parse(csvVietnam(hostileCard(text)), {
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
        relax_column_count: true
      });
      expect(rows[1]?.slice(-1), text).toEqual(['0,0']);
      for (const written of rows.flat()) expect(written, text).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      const [, program] = parse(csvPlain(hostileCard(text)), { record_delimiter: '\r\n' });
      expect(
        program?.filter((written) => written === wellFormed(text)),
        text
      ).toHaveLength(7);
      for (const form of [CSV_VIETNAM, tabbed('vi')]) {
        const [line] = parse(delimited([[text, 1.5, text]], form), {
          delimiter: form.separator,
          record_delimiter: '\r\n'
        });
        expect(line?.[1]).toBe('1,5');
        for (const written of line ?? []) expect(written).not.toMatch(/^[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|^-(?!\d)/);
      }
    }
  });

  it('are named with letters that every system takes', () => {
    for (const text of ALL) expect(fileName(hostileCard(text), 'csv')).toMatch(/^[a-z0-9][a-z0-9_-]*\.csv$/);
  });
});

describe('a picture', () => {
  it('is one well-formed drawing that shows the letters, with a chart or a table', () => {
    for (const text of ALL.filter(({ length }) => length < 500)) {
      const points = [1, 2].map((value) => ({ value, label: text, status: 'final' as const }));
      const option = lineChart({
        periods: [text, '2023'],
        lines: [{ name: text, subject: true, points }],
        formatAxis: String,
        narrow: false
      });
      const chart = { svg: renderSvg('card', option, 600, 300), width: 600, height: 300 };
      for (const drawn of [chart, null])
        expect(letters(expectPlain(cardSvg(hostileCard(text), drawn), text))).toContain(letters(text));
    }
  });
});

const from = { page: 'compare', query: '', figure: 'compare', snapshot: '2026-01-31' } as const;
const figure = (title: string): ResolvedFigure => ({
  from,
  card: hostileCard(
    title,
    ALL.filter(({ length }) => length < 300)
  ),
  sentence: [title],
  evidence: new Map(),
  drawing: null,
  native: {
    kind: 'bars',
    categories: ALL.slice(0, 8),
    series: [{ name: title, values: [1, 2, 3, 4, 5, 6, 7, 8], subject: true, plan: false }],
    decimals: 1,
    measure: title
  }
});
const text = (id: string, ...parts: string[]): Block => ({ id, kind: 'text', parts, notes: parts.join('\n') });
const briefing: ResolvedBriefing = withBlocks(
  [
    plain({ id: 't', kind: 'title', text: PAYLOADS['end of a title'], sub: PAYLOADS.svg, notes: PAYLOADS.script }),
    plain({ id: 'h', kind: 'heading', text: PAYLOADS.frame, blocks: [] }),
    ...ALL.filter(({ length }) => length < 300).map((it, i) => plain(text(`t${i}`, it))),
    shown('figure', figure(PAYLOADS.script)),
    shown('table', figure(PAYLOADS.formula))
  ],
  {
    title: PAYLOADS['end of a title'],
    organisation: PAYLOADS.svg,
    place: PAYLOADS.formula,
    symbol: PAYLOADS['rich text']
  }
);

describe('files of an office', () => {
  it.each([
    ['DOCX of the Party', () => writeDocx(briefing, { layout: 'party', picture: samplePicture })],
    ['DOCX of the state', () => writeDocx(briefing, { layout: 'state', picture: samplePicture })],
    ['PPTX', () => writePptx(briefing, { picture: samplePicture })]
  ])('%s: well-formed, nothing that runs, every payload legible', async (_name, write) => {
    const said = letters(partsOf(await write()));
    for (const payload of LEGIBLE) expect(said, payload).toContain(letters(payload));
  });

  it('XLSX: well-formed, no formula, payloads as text', async () => {
    const said = letters(partsOf(await writeXlsx(briefing)));
    for (const payload of LEGIBLE) expect(said, payload).toContain(letters(payload));
  });

  it('XLSX of a result: well-formed, no formula, names and cells as text', async () => {
    async function* pages() {
      yield ALL.map((it) => [it, it]);
    }
    const columns = [PAYLOADS.script, PAYLOADS.formula].map((name) => ({ name, kind: 'text' }));
    const parts = await resultSheet({ name: PAYLOADS['picture that fails'], columns, pages: pages() });
    const said = letters(partsOf(new Uint8Array(Buffer.concat(parts))));
    for (const payload of LEGIBLE) expect(said, payload).toContain(letters(payload));
  });
});
