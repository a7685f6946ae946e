import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Briefing } from '../../../src/lib/model/briefing';
import { writePptx } from '../../../src/lib/report/pptx/writePptx';
import type { NativeChart, ResolvedBriefing } from '../../../src/lib/report/resolved';
import { readXml } from '../charts/support/xml';
import { attributes, officeParts, packageFaults, relations, type OfficeParts } from './support/officeParts';
import { samplePicture } from './support/samplePicture';
import { budget, cities, growth, map, members, sampleBriefing, scorecard } from './support/sampleBriefing';

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;

const textOf = (xml: string) => readXml(xml.replace(/^<\?xml[^?]*\?>\s*/, '')).text.replace(/\s+/g, ' ');

/** What is read on a slide: its own words and those of its layout. */
const wordsOn = (parts: OfficeParts, slide: string) =>
  [slide, layoutOf(parts, slide)].map((path) => textOf(parts.xml(path))).join(' ');

const layoutOf = (parts: OfficeParts, slide: string) =>
  [...relations(parts, slide).values()].find((path) => path.includes('slideLayout')) ?? '';

const notesOf = (parts: OfficeParts, slide: string) =>
  parts.xml([...relations(parts, slide).values()].find((path) => path.includes('notesSlide')) ?? '');

let file: Uint8Array;
let parts: OfficeParts;
let slides: string[];
const slideWith = (words: string) => slides.find((path) => textOf(parts.xml(path)).includes(words)) ?? `none: ${words}`;

beforeAll(async () => {
  file = await writePptx(sampleBriefing, { picture: samplePicture });
  parts = officeParts(file);
  slides = parts.paths(SLIDES);
});

describe('the package', () => {
  it('holds nothing that a strict reader refuses', () => {
    expect(packageFaults(parts)).toEqual([]);
  });

  it('says which language its words are in, and nothing of the writer', () => {
    const all = parts.paths(/\.xml$/).map((path) => parts.xml(path));
    expect(all.filter((xml) => /lang="en-US"|PptxGenJS/i.test(xml))).toEqual([]);
    expect(parts.xml(slides[0] ?? '')).toContain('lang="vi-VN"');
  });

  it('numbers the shapes of a slide once each', () => {
    for (const path of slides) {
      const ids = [...parts.xml(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map((found) => found[1]);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('gives properties of a paragraph once, before its runs', () => {
    for (const path of slides)
      for (const [, inner = ''] of parts.xml(path).matchAll(/<a:p>([\s\S]*?)<\/a:p>/g))
        expect(inner.split('<a:pPr').length, inner).toBeLessThanOrEqual(2);
  });

  it('is the same bytes for the same briefing', async () => {
    expect(Buffer.from(await writePptx(sampleBriefing, { picture: samplePicture })).equals(Buffer.from(file))).toBe(
      true
    );
  });
});

describe('charts', () => {
  const natives = [growth, budget, cities, members].map((figure) => figure.native as NativeChart);

  it('hold the figure’s numbers in their cache and in their workbook, gaps empty and zeros as zeros', async () => {
    const charts = parts.paths(/^ppt\/charts\/chart\d+\.xml$/);
    expect(charts).toHaveLength(natives.length);
    for (const [i, native] of natives.entries()) {
      const path = charts[i] ?? '';
      const series = [...parts.xml(path).matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([xml]) => xml);
      expect(series.map(cachedValues(native.categories.length))).toEqual(
        native.series.map(({ values }) => [...values])
      );
      expect(series.map((xml) => textOf(/<c:tx>[\s\S]*?<\/c:tx>/.exec(xml)?.[0] ?? ''))).toEqual(
        native.series.map(({ name }, at) => `Sheet1!$${'BCDE'[at]}$1${name}`)
      );

      const [workbook = ''] = relations(parts, path).values();
      const { sheets } = await readXlsx(parts.bytes.get(workbook) ?? new Uint8Array());
      const [head = [], ...rows] = sheets[0]?.rows ?? [];
      expect(sheets[0]?.name).toBe('Sheet1');
      expect(head).toEqual([native.measure, ...native.series.map(({ name }) => name)]);
      expect(rows.map((row) => row[0])).toEqual(native.categories);
      expect(native.series.map((_, at) => rows.map((row) => row[at + 1] ?? null))).toEqual(
        native.series.map(({ values }) => [...values])
      );
    }
  });

  it('refer to the cells of their workbook', () => {
    const xml = parts.xml('ppt/charts/chart2.xml');
    expect(xml).toContain('<c:f>Sheet1!$B$2:$B$5</c:f>');
    expect(xml).toContain('<c:f>Sheet1!$C$2:$C$5</c:f>');
    expect(xml).toContain('<c:f>Sheet1!$A$2:$A$5</c:f>');
  });

  it('have exactly the axes that they name', () => {
    for (const path of parts.paths(/^ppt\/charts\/chart\d+\.xml$/)) {
      const xml = parts.xml(path);
      const drawn = /<c:(bar|line)Chart>([\s\S]*?)<\/c:\1Chart>/.exec(xml)?.[2] ?? '';
      const named = [...drawn.matchAll(/<c:axId val="(\d+)"/g)].map((found) => found[1]);
      const defined = [...xml.replace(drawn, '').matchAll(/<c:axId val="(\d+)"/g)].map((found) => found[1]);
      expect(named).toEqual(defined);
      expect(named).toHaveLength(2);
    }
  });

  it('begin bars at zero, whatever the numbers are', () => {
    expect(parts.xml('ppt/charts/chart2.xml')).toContain('<c:min val="0"/>');
    const [, low = '0'] = /<c:min val="([^"]*)"/.exec(parts.xml('ppt/charts/chart3.xml')) ?? [];
    expect(Number(low)).toBeLessThan(-6.78);
  });

  it('draw the subject red, others grey, a plan as an outline', () => {
    const look = (path: string) =>
      [...parts.xml(path).matchAll(/<\/c:tx><c:spPr>([\s\S]*?)<\/c:spPr>/g)].map((found) => found[1] ?? '');
    const [plan = '', done = ''] = look('ppt/charts/chart2.xml');
    expect(plan).toMatch(/^<a:noFill\/><a:ln w="\d+"><a:solidFill>/);
    expect(done).toContain('9e141e');
    const [own = '', others = ''] = look('ppt/charts/chart3.xml');
    expect(own).toContain('9e141e');
    expect(others).not.toContain('9e141e');
  });

  it('write numbers with their decimals in the language of the briefing', () => {
    expect(parts.xml('ppt/charts/chart1.xml')).toContain('[$-42A]#,##0.00&quot;%&quot;');
    expect(parts.xml('ppt/charts/chart2.xml')).toContain('[$-42A]#,##0;');
  });

  it('have a text in their place', () => {
    const [descr = ''] = attributes(parts.xml(slideWith(growth.card.title)), 'descr').filter(Boolean);
    expect(descr).toBe(`${growth.card.title}. ${growth.card.sentence}`);
  });
});

describe('slides', () => {
  it('stand in the order of the briefing', () => {
    const wanted = ['Báo cáo tổng kết công tác tổ chức', 'Kết quả phát triển', '668 đảng viên', growth.card.title];
    expect(wanted.map((words) => slides.indexOf(slideWith(words)))).toEqual([0, 1, 2, 3]);
  });

  it('carry source, snapshot, number and classification each', () => {
    for (const path of slides) {
      const words = wordsOn(parts, path);
      expect(words, path).toMatch(/Bản số liệu:? \d\d\/\d\d\/\d{4}/);
      expect(words, path).toContain('NỘI BỘ');
      expect(parts.xml(path), path).toContain('type="slidenum"');
    }
    expect(textOf(parts.xml(slideWith(growth.card.title)))).toContain(growth.card.source);
    expect(textOf(parts.xml(slideWith('668 đảng viên')))).toContain('Hànộimới; công bố đến 28/12/2023');
  });

  it('stamp what is made up, on the slide and across it, and nothing else', () => {
    const stamped = slides.filter((path) => textOf(parts.xml(path)).includes('SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT'));
    expect(stamped).toEqual([slideWith(members.card.title)]);
    const across = slides.filter((path) => textOf(parts.xml(layoutOf(parts, path))).includes('SỐ LIỆU MÔ PHỎNG'));
    expect(across).toEqual(stamped);
  });

  it('say live numbers as they are now, flag the lost, keep markup as text', () => {
    const words = textOf(parts.xml(slideWith('668 đảng viên')));
    expect(words).toContain('6,27%');
    expect(words).toContain('400.421 tỷ đồng');
    expect(words).not.toContain('405.252');
    expect(words).toContain('1,45 lần [không còn trong số liệu]');
    expect(words).toContain('<script>alert(1)</script>');
  });

  it('tell the speaker what was noted and which number has changed, line by line', () => {
    expect(textOf(notesOf(parts, slides[0] ?? ''))).toContain('Chào hội nghị.');
    const changed = notesOf(parts, slideWith('668 đảng viên'));
    expect(textOf(changed)).toContain('nay là 400.421 tỷ đồng, khi viết là 405.252 tỷ đồng');
    expect(changed.split('<a:p>').length).toBeGreaterThan(4);
    expect(textOf(notesOf(parts, slideWith(growth.card.title)))).toContain('<chênh lệch> & 1,22');
  });

  it('go on with a long table under the same head, every cell once', () => {
    const pages = slides.filter((path) => textOf(parts.xml(path)).includes(scorecard.card.title));
    expect(pages.length).toBeGreaterThan(2);
    const rows = pages.flatMap((path) => {
      const [head, ...rest] = tableRows(parts.xml(path));
      expect(head?.[0]).toBe('Chỉ tiêu');
      return rest;
    });
    expect(rows.map(([name]) => name)).toEqual(scorecard.card.table.rows.map(({ head }) => head));
    expect(rows.map(([, ...cells]) => cells.map((cell) => cell.replace(/\s\[.*$/u, '')))).toEqual(
      scorecard.card.table.rows.map(({ cells }) => cells.map(({ text }) => text))
    );
  });

  it('show a figure without a native form as its picture, with a text in its place', () => {
    const xml = parts.xml(slideWith(map.card.title));
    expect(xml).toContain('<p:pic>');
    expect(attributes(xml, 'descr')).toContain(`${map.card.title}. ${map.card.sentence}`);
    const picture = [...relations(parts, slideWith(map.card.title)).values()].find((path) => path.endsWith('.png'));
    expect([...(parts.bytes.get(picture ?? '') ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
  });

  it('show its table where the picture fails', async () => {
    const failing = officeParts(
      await writePptx(sampleBriefing, { picture: () => Promise.reject(new Error('no canvas')) })
    );
    const tables = failing.paths(SLIDES).filter((path) => textOf(failing.xml(path)).includes(map.card.title));
    expect(tables.some((path) => failing.xml(path).includes('<a:tbl>'))).toBe(true);
    expect(packageFaults(failing)).toEqual([]);
  });

  it('say why a figure is not there', () => {
    expect(slideWith('Không có bản số liệu mà hình này lấy số.')).toMatch(SLIDES);
  });

  it('write nothing smaller than 12 points, and bodies in 18 and more', () => {
    const sizes = (xml: string) => attributes(xml, 'sz').map(Number).filter(Number.isFinite);
    for (const path of slides) expect(Math.min(...sizes(parts.xml(path))), path).toBeGreaterThanOrEqual(1200);
    const table = /<a:tbl>[\s\S]*<\/a:tbl>/.exec(parts.xml(slideWith(scorecard.card.title)))?.[0] ?? '';
    expect(new Set(sizes(table))).toEqual(new Set([1800]));
  });
});

describe('other briefings', () => {
  const briefingOf = (blocks: Block[], more: Partial<Briefing> = {}): ResolvedBriefing => ({
    briefing: { ...sampleBriefing.briefing, ...more, blocks },
    blocks: blocks.map((block) => ({ block, depth: 0, figure: null, numbers: [] })),
    snapshots: ['2026-01-31'],
    synthetic: false
  });

  it('is a title slide when it is empty, in English when it is English', async () => {
    const empty = officeParts(
      await writePptx(briefingOf([], { lang: 'en', title: 'Year-end review', classification: 'public' }), {
        picture: samplePicture
      })
    );
    expect(empty.paths(SLIDES)).toHaveLength(1);
    expect(wordsOn(empty, 'ppt/slides/slide1.xml')).toMatch(/PUBLIC.*|Year-end review/);
    expect(textOf(empty.xml('ppt/slides/slide1.xml'))).toContain('Snapshots: 31 Jan 2026.');
    expect(packageFaults(empty)).toEqual([]);
  });

  it('takes hostile and endless words everywhere', async () => {
    const hostile = `</a:t><script>&"'\u0000\u0008\ud800 ${'dài '.repeat(900)}`;
    const parts = officeParts(
      await writePptx(
        briefingOf(
          [
            { id: 'a', kind: 'title', text: hostile, sub: hostile, notes: hostile },
            { id: 'b', kind: 'heading', text: hostile, blocks: [] },
            { id: 'c', kind: 'text', parts: [hostile] }
          ],
          { title: hostile, organisation: hostile, place: hostile, symbol: hostile }
        ),
        { picture: samplePicture }
      )
    );
    expect(packageFaults(parts)).toEqual([]);
    expect(parts.paths(SLIDES).length).toBeGreaterThan(3);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(writePptx(sampleBriefing, { picture: samplePicture, signal: stop.signal })).rejects.toThrow('enough');
  });
});

const cachedValues = (count: number) => (xml: string) => {
  const cache = /<c:numCache>([\s\S]*?)<\/c:numCache>/.exec(xml)?.[1] ?? '';
  const points = new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map((found) => [Number(found[1]), Number(found[2])])
  );
  return Array.from({ length: count }, (_, i) => points.get(i) ?? null);
};

const tableRows = (xml: string) =>
  [...xml.matchAll(/<a:tr\b[\s\S]*?<\/a:tr>/g)].map(([row]) =>
    [...row.matchAll(/<a:tc\b[\s\S]*?<\/a:tc>/g)].map(([cell]) => textOf(cell).trim())
  );
