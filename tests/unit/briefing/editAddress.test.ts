import { addressOf, figureRef, readAddress } from '$lib/figures/figureRef';
import { FIGURE_PAGES } from '$lib/model/briefing';
import { blockName, blockText } from '$lib/report/edit/blockName';
import { figureBlock, FIGURES_OF } from '$lib/report/edit/figuresOf';
import { describe, expect, it } from 'vitest';

describe('the address of a figure', () => {
  it('is read with or without host, base and language; the query stays as it was written', () => {
    const compare = {
      page: 'compare',
      query: 'i=grdp-growth,x&p=2016..2020&title=a%20b',
      snapshot: '2026-01-31',
      fragment: ''
    };
    for (const address of [
      '/compare/?i=grdp-growth,x&s=2026-01-31&p=2016..2020&title=a%20b',
      ' https://site.example/compare?i=grdp-growth,x&p=2016..2020&title=a%20b&s=2026-01-31 ',
      '/en/compare/?s=2026-01-31&i=grdp-growth,x&p=2016..2020&title=a%20b'
    ])
      expect(readAddress(address, ''), address).toEqual(compare);
    expect(readAddress('/so-lieu/en/party/members/?s=demo-2025-12-31#members-pyramid', '/so-lieu')).toEqual({
      page: 'members',
      query: '',
      snapshot: 'demo-2025-12-31',
      fragment: 'members-pyramid'
    });
    expect(readAddress('/', '')).toEqual({ page: 'overview', query: '', snapshot: '', fragment: '' });
    expect(readAddress('/en', '')).toMatchObject({ page: 'overview' });
  });

  it('of another page, another site folder or with a strange snapshot gives none', () => {
    for (const address of [
      '',
      'x',
      '/units/P34-01/',
      '/briefing/',
      '/so-lieu/compare/',
      'javascript:alert(1)',
      '/constructor/'
    ])
      expect(readAddress(address, ''), address).toBeNull();
    expect(readAddress('/compare/', '/so-lieu')).toBeNull();
    expect(readAddress('/?s=../../x', '')).toMatchObject({ snapshot: '' });
    expect(figureRef('/?p=2023', 'growth', '')).toBeNull();
  });

  it('comes back from a reference to a figure', () => {
    for (const page of FIGURE_PAGES) {
      const from = { page, query: 'u=P63-01&p=2023', figure: FIGURES_OF[page][0], snapshot: '2023-12-28' };
      const { path, query } = addressOf(from);
      expect(figureRef(`${path}${query}`, from.figure, '')).toEqual(from);
    }
  });
});

describe('the name of a block', () => {
  const from = { page: 'overview', query: '', figure: 'growth', snapshot: 'demo-2025-12-31' } as const;

  it('says what it is, short, in both languages', () => {
    expect(blockName('vi', { kind: 'figure', id: 'a', from })).toBe('Hình: Tăng trưởng kinh tế, bản 31/12/2025');
    expect(blockName('en', { kind: 'page-break', id: 'a' })).toBe('Page break');
    expect(blockText('vi', { kind: 'text', id: 'a', parts: ['Tăng\n', { from, evidence: 'e', text: '6,27%' }] })).toBe(
      'Tăng 6,27%'
    );
    expect(blockText('vi', { kind: 'text', id: 'a', parts: ['  '] })).toBe('Lời văn còn trống');
    expect(blockText('vi', { kind: 'heading', id: 'a', text: 'x'.repeat(300), blocks: [] })).toHaveLength(91);
    expect(blockText('vi', { kind: 'table', id: 'a', from: { ...from, figure: 'toString' } })).toContain(
      'Hình không rõ tên'
    );
  });

  it('every figure of every page has a name of its own', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const [page, figures] of Object.entries(FIGURES_OF)) {
        const names = figures.map((figure) => blockText(lang, { id: 'a', ...figureBlock({ ...from, figure }) }));
        expect(new Set(names).size, page).toBe(figures.length);
        expect(names.join()).not.toContain(
          blockText(lang, { kind: 'figure', id: 'a', from: { ...from, figure: 'none' } })
        );
      }
  });

  it('a scorecard comes in as the table it is', () => {
    expect(figureBlock({ ...from, figure: 'scorecard' }).kind).toBe('table');
    expect(figureBlock(from).kind).toBe('figure');
  });
});
