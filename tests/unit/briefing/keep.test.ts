import { message } from '$lib/language/message';
import type { Block, Briefing } from '$lib/model/briefing';
import { insertBlocks } from '$lib/report/edit/insertBlocks';
import { newBriefing, newBriefingId } from '$lib/report/edit/newBriefing';
import { briefingFile, briefingFileName } from '$lib/report/keep/briefingFile';
import { briefingLink, hasBriefing, linkedText, LONGEST_LINK } from '$lib/report/keep/briefingLink';
import { lossText } from '$lib/report/keep/lossText';
import { MOST_BLOCKS, readBriefing } from '$lib/report/keep/readBriefing';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

const from = { page: 'overview', query: 'u=P63-01&p=2023', figure: 'growth', snapshot: '2023-12-28' } as const;

const BRIEFING: Briefing = {
  ...newBriefing('vi', 'Tổng kết năm 2023'),
  id: 'abc',
  organisation: 'Ban Tổ chức Thành ủy Hà Nội',
  place: 'Hà Nội',
  symbol: 'Số 123-BC/BTCTU',
  blocks: [
    { kind: 'title', id: 'b1', text: 'Tổng kết', sub: 'Năm 2023', notes: 'Chào.' },
    {
      kind: 'heading',
      id: 'b2',
      text: 'Kinh tế',
      blocks: [
        { kind: 'figure', id: 'b3', from, title: 'Tên riêng' },
        { kind: 'text', id: 'b4', parts: ['GRDP tăng ', { from, evidence: 'growth-2023', text: '6,27%' }, '.'] },
        { kind: 'heading', id: 'b5', text: 'Thu', blocks: [{ kind: 'sentence', id: 'b6', from }] }
      ]
    },
    { kind: 'page-break', id: 'b7' },
    { kind: 'table', id: 'b8', from: { ...from, page: 'targets', figure: 'scorecard' } }
  ]
};

const read = (change: (given: Record<string, unknown> & { blocks: unknown[] }) => void) => {
  const given = JSON.parse(briefingFile(BRIEFING)) as Record<string, unknown> & { blocks: unknown[] };
  change(given);
  const result = readBriefing(JSON.stringify(given));
  if (!result.ok) throw new Error(result.why);
  return result;
};

describe('a file', () => {
  it('comes back as it was', () => {
    expect(readBriefing(briefingFile(BRIEFING))).toEqual({ ok: true, briefing: BRIEFING, lost: [] });
    expect(readBriefing(`\ufeff${briefingFile(BRIEFING)}`)).toMatchObject({ ok: true, lost: [] });
  });

  it('is named after organisation, title and newest snapshot, and says in front when figures are made up', () => {
    const snapshots = ['2023-12-28', 'demo-2025-12-31', '2026-01-31'];
    expect(briefingFileName(BRIEFING, { snapshots, synthetic: false }, 'pptx')).toBe(
      'ban-to-chuc-thanh-uy-ha-noi_tong-ket-nam-2023_2026-01-31.pptx'
    );
    expect(briefingFileName({ ...BRIEFING, title: '' }, { snapshots: [], synthetic: true }, 'json')).toBe(
      'so-lieu-mo-phong_ban-to-chuc-thanh-uy-ha-noi_bao-cao-chua-dat-ten.json'
    );
  });

  it('that is none is refused with the reason', () => {
    for (const [text, why] of [
      ['', 'not-json'],
      [briefingFile(BRIEFING).slice(0, -20), 'not-json'],
      ['['.repeat(500_000), 'not-json'],
      ['null', 'not-briefing'],
      ['[]', 'not-briefing'],
      ['{"format":"deck","version":1}', 'not-briefing'],
      ['{"format":"toan-canh-briefing","version":"1"}', 'not-briefing'],
      ['{"format":"toan-canh-briefing","version":0}', 'not-briefing'],
      ['{"format":"toan-canh-briefing","version":2,"blocks":[]}', 'newer-version'],
      [`"${'x'.repeat(2_000_001)}"`, 'too-large'],
      [`"${'ệ'.repeat(1_000_000)}"`, 'too-large']
    ] as const)
      expect(readBriefing(text), text.slice(0, 60)).toEqual({ ok: false, why });
  });
});

describe('a broken briefing', () => {
  it('loses only the blocks that are broken, each named by its place', () => {
    const { briefing, lost } = read(({ blocks }) => {
      blocks.splice(
        1,
        0,
        { kind: 'video', id: 'v', src: 'x' },
        { kind: 'figure', id: 'w', from: { ...from, page: 'nowhere' } },
        { kind: 'figure', id: 'w', from: { ...from, snapshot: '../../etc' } },
        { kind: 'figure', id: 'w', from: { ...from, query: 'u=1#x' } },
        { kind: 'text', id: 'w', parts: 'text' },
        'text',
        null,
        { id: 'w' },
        { kind: '__proto__', id: 'w' }
      );
    });
    expect(briefing.blocks).toEqual(BRIEFING.blocks);
    expect(lost).toEqual([
      { what: 'unknown-kind', at: '2', kind: 'video' },
      { what: 'broken-block', at: '3', kind: 'figure' },
      { what: 'broken-block', at: '4', kind: 'figure' },
      { what: 'broken-block', at: '5', kind: 'figure' },
      { what: 'broken-block', at: '6', kind: 'text' },
      { what: 'unknown-kind', at: '7', kind: '' },
      { what: 'unknown-kind', at: '8', kind: '' },
      { what: 'unknown-kind', at: '9', kind: '' },
      { what: 'unknown-kind', at: '10', kind: '__proto__' }
    ]);
  });

  it('keeps what stands under a heading whose own text is broken or whose kind is unknown', () => {
    const { briefing, lost } = read((given) => {
      given.blocks = [
        { kind: 'heading', id: 'h', text: 7, blocks: [{ kind: 'page-break', id: 'p' }] },
        { kind: 'chapter', id: 'c', blocks: [{ kind: 'page-break', id: 'q' }] },
        { kind: 'heading', id: 'i', text: 'Không có phần nào' }
      ];
    });
    expect(briefing.blocks).toEqual([
      { kind: 'heading', id: 'h', text: '', blocks: [{ kind: 'page-break', id: 'p' }] },
      { kind: 'page-break', id: 'q' },
      { kind: 'heading', id: 'i', text: 'Không có phần nào', blocks: [] }
    ]);
    expect(lost.map(({ what }) => what)).toEqual(['broken-block', 'unknown-kind', 'broken-block']);
  });

  it('has defaults for broken fields, and is internal when its classification cannot be read', () => {
    const { briefing, lost } = read((given) => {
      given.lang = 'fr';
      given.title = { toString: 'x' };
      given.classification = 'none';
      given.id = '../x';
      delete given.place;
    });
    expect(briefing).toMatchObject({ lang: 'vi', title: '', classification: 'internal', place: '' });
    expect(briefing.id).toMatch(/^[0-9a-f]{24}$/);
    expect(lost).toEqual(['lang', 'title', 'place', 'classification'].map((field) => ({ what: 'field', field })));
  });

  it('gives blocks with a name that is taken, wrong or missing another one', () => {
    const { briefing, lost } = read(({ blocks }) => {
      blocks.push({ kind: 'page-break', id: 'b1' }, { kind: 'page-break' }, { kind: 'page-break', id: '<b>' });
    });
    const names = briefing.blocks.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(lost).toEqual([{ what: 'renamed', count: 3 }]);
  });

  it('is cut where headings stand too deep or blocks are too many', () => {
    const deep = (n: number): unknown => ({
      kind: 'heading',
      id: `d${n}`,
      text: '',
      blocks: n > 1 ? [deep(n - 1)] : []
    });
    const { lost } = read((given) => {
      given.blocks = [deep(5_00)];
    });
    expect(lost).toEqual([{ what: 'too-deep', at: '1.1.1.1.1' }]);
    const many = read((given) => {
      given.blocks = Array.from({ length: MOST_BLOCKS + 12 }, (_, i) => ({ kind: 'page-break', id: `p${i}` }));
    });
    expect(many.briefing.blocks).toHaveLength(MOST_BLOCKS);
    expect(many.lost).toEqual([{ what: 'too-many', left: 12 }]);
  });

  it('keeps script as the letters it is, drops unknown fields and hidden characters', () => {
    const { briefing, lost } = read((given) => {
      given.title = '<script>alert(1)</script>\u0000';
      given.blocks = [{ kind: 'text', id: 't', parts: ['<img onerror=x>\u0007', '\n\ud800'], onclick: 'x' }];
      given.onload = 'x';
    });
    expect(briefing.title).toBe('<script>alert(1)</script>');
    expect(briefing.blocks).toEqual([{ kind: 'text', id: 't', parts: ['<img onerror=x>\n'] }]);
    expect(Object.keys(briefing).sort()).toEqual(Object.keys(BRIEFING).sort());
    expect(lost).toEqual([]);
  });

  it('with internal figures is never public, whatever it says', () => {
    const { briefing } = read(({ blocks }) => {
      blocks.push({ kind: 'figure', id: 'x', from: { ...from, snapshot: 'internal-2026-01-31' } });
    });
    expect(briefing.classification).toBe('internal');
  });

  it('never throws and always gives what can be read back', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 }), fc.jsonValue(), (blocks, title) => {
        const result = readBriefing(JSON.stringify({ ...BRIEFING, blocks: [...blocks, ...BRIEFING.blocks], title }));
        if (!result.ok) throw new Error(result.why);
        expect(readBriefing(JSON.stringify(result.briefing))).toEqual({ ...result, lost: [] });
        expect(result.briefing.blocks.length).toBeGreaterThanOrEqual(BRIEFING.blocks.length);
      })
    );
  });

  it('has a sentence for every loss in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const said = (
        [
          { what: 'unknown-kind', at: '2.1', kind: 'video' },
          { what: 'unknown-kind', at: '3', kind: '' },
          { what: 'broken-block', at: '4', kind: 'text' },
          { what: 'too-deep', at: '5' },
          { what: 'too-many', left: 1200 },
          { what: 'field', field: 'symbol' },
          { what: 'renamed', count: 2 }
        ] as const
      ).map((loss) => lossText(lang, loss));
      expect(new Set(said).size).toBe(7);
      expect(said[0]).toContain('video');
      expect(said[4]).toContain(lang === 'vi' ? '1.200' : '1,200');
      expect(said[5]).toContain(message(lang).briefing.fields.symbol);
    }
  });
});

describe('a link', () => {
  const PAGE = 'https://site.example/toan-canh/briefing/';
  const fragment = (link: string) => link.slice(link.indexOf('#'));

  it('holds a short briefing, letters and all', async () => {
    const link = await briefingLink(BRIEFING, PAGE);
    expect(link).toMatch(/^https:\/\/site\.example\/toan-canh\/briefing\/#b=[\w-]+$/);
    expect(link!.length).toBeLessThan(1_200);
    expect(readBriefing((await linkedText(fragment(link!)))!)).toEqual({ ok: true, briefing: BRIEFING, lost: [] });
  });

  it('is refused when it is longer than mail programs let through', async () => {
    // Letters that cannot be packed, as in long texts of many words.
    const noise = Array.from({ length: 400 }, () => newBriefingId()).join(' ');
    const long = insertBlocks(
      BRIEFING,
      [{ kind: 'text', parts: [noise] } satisfies Omit<Block & { kind: 'text' }, 'id'>],
      null
    );
    expect(await briefingLink(long.briefing, PAGE)).toBeNull();
    expect(LONGEST_LINK).toBe(8_000);
  });

  it('that was cut, changed or made up gives nothing', async () => {
    const whole = fragment((await briefingLink(BRIEFING, PAGE))!);
    expect(hasBriefing(whole)).toBe(true);
    expect(hasBriefing('#growth')).toBe(false);
    for (const bad of [
      '',
      '#b=',
      '#b=@@@',
      '#b=AAAA',
      '#growth',
      whole.slice(0, -30),
      `${whole.slice(0, 80)}%00`,
      `#b=${'A'.repeat(20_000)}`
    ])
      expect(await linkedText(bad), bad.slice(0, 40)).toBeNull();
  });

  it('that would unpack to a flood is stopped', async () => {
    const flood = deflateSync(strToU8(' '.repeat(5_000_000)), { level: 9 });
    const packed = Buffer.from(flood).toString('base64url');
    expect(packed.length).toBeLessThan(LONGEST_LINK);
    expect(await linkedText(`#b=${packed}`)).toBeNull();
  });
});
