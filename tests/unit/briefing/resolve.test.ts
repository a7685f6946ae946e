import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberFacts } from '../../../src/lib/compute/members/memberFacts';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { compareCard } from '../../../src/lib/figures/compare/compareCard';
import { comparisonFacts } from '../../../src/lib/figures/compare/comparisonFacts';
import { memberCard } from '../../../src/lib/figures/members/memberFigure';
import { stockFigure } from '../../../src/lib/figures/members/stockFigure';
import { partyBlocks } from '../../../src/lib/figures/party/partyBlocks';
import { partyCard } from '../../../src/lib/figures/party/partyCard';
import { targetsCard } from '../../../src/lib/figures/targets/targetsCard';
import { targetsSheet } from '../../../src/lib/figures/targets/targetsSheet';
import type { Block, Briefing, FigurePage, FigureRef } from '../../../src/lib/model/briefing';
import type { Language } from '../../../src/lib/model/language';
import { plainText } from '../../../src/lib/model/segment';
import { askComparison, selectionOf } from '../../../src/lib/questions/comparison';
import { askMemberFrame, askMemberRows } from '../../../src/lib/questions/members/memberRows';
import { askPartyPage } from '../../../src/lib/questions/partyPage';
import { askTargets } from '../../../src/lib/questions/targets';
import { FIGURES_OF } from '../../../src/lib/report/edit/figuresOf';
import { Answers } from '../../../src/lib/report/resolve/answers';
import { resolveBriefing } from '../../../src/lib/report/resolve/resolveBriefing';
import { resolveFigure } from '../../../src/lib/report/resolve/resolveFigure';
import type { ResolvedFigure } from '../../../src/lib/report/resolved';
import { answeredTargets } from '../../../src/lib/view/answeredTargets';
import { defaultTargetsView } from '../../../src/lib/view/defaultTargetsView';
import { readComparison } from '../../../src/lib/view/readComparison';
import { DEMO } from '../members/support/demo';
import { NEWEST, openRealContext, type RealContext } from './support/realContext';

let real: RealContext;
beforeAll(async () => {
  real = await openRealContext();
}, 60_000);
afterAll(() => real.engine.close());

const ref = (
  page: FigurePage,
  figure: string,
  query = '',
  snapshot = page === 'members' ? DEMO : NEWEST
): FigureRef => ({
  page,
  query,
  figure,
  snapshot
});

const answers = new Answers();
const resolve = (from: FigureRef, lang: Language = 'vi') => resolveFigure(from, { ...real.context, lang, answers });

async function figure(from: FigureRef, lang: Language = 'vi'): Promise<ResolvedFigure> {
  const resolved = await resolve(from, lang);
  if (!resolved.ok) throw new Error(`${from.page} ${from.figure}: ${resolved.why}`);
  return resolved.figure;
}

const briefing = (blocks: Block[]): Briefing => ({
  format: 'toan-canh-briefing',
  version: 1,
  id: 'x',
  lang: 'vi',
  title: '',
  organisation: '',
  place: '',
  symbol: '',
  classification: 'public',
  blocks
});

describe('every figure of every page in its default view', () => {
  /** No rating of Hà Nội is published. */
  const queryOf = (id: string) => (id === 'quality' ? 'u=D63-49-DAI-LOC' : '');
  const all = (Object.keys(FIGURES_OF) as FigurePage[]).flatMap((page) =>
    FIGURES_OF[page].filter((id) => id !== 'members-profile').map((id) => [page, id] as const)
  );

  it('members members-profile, of one committee', async () => {
    await real.engine.open(DEMO);
    const { units } = await askMemberFrame(real.engine.run, DEMO);
    const committee = units.findLast(({ parent }) => units.some(({ code }) => code === parent));
    const { card } = await figure(ref('members', 'members-profile', `c=${committee?.code}`));
    expect(card.table.rows.length).toBeGreaterThan(3);
    expect(await resolve(ref('members', 'members-profile'))).toMatchObject({ ok: false, why: 'no-figure' });
  });

  it.each(all)('%s %s', async (page, id) => {
    for (const lang of ['vi', 'en'] as const) {
      const { card, sentence, drawing, native, evidence } = await figure(ref(page, id, queryOf(id)), lang);
      expect(card.lang).toBe(lang);
      expect(card.title).not.toBe('');
      expect(card.table.rows.length).toBeGreaterThan(0);
      for (const row of card.table.rows) expect(row.cells).toHaveLength(card.table.columns.length);
      expect(plainText(sentence)).toBe(card.sentence);
      for (const segment of sentence) if (typeof segment !== 'string') expect(evidence.has(segment.id)).toBe(true);
      for (const entry of evidence.values()) expect(entry.observations.length).toBeGreaterThan(0);
      if (id !== 'documents') expect(card.source).toMatch(lang === 'vi' ? /Nguồn|Bản số liệu/ : /Source|snapshot/i);
      expect(card.snapshot).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(card.synthetic).toBe(page === 'members');
      if (drawing) {
        const { option, height } = drawing(900);
        expect(renderSvg('x', option, 900, height)).toContain('<svg');
      }
      for (const series of native?.series ?? []) {
        expect(series.values).toHaveLength(native!.categories.length);
        expect(series.values.some((value) => value !== null)).toBe(true);
      }
    }
  });
});

describe('the same figure as on its page', () => {
  it('comparison', async () => {
    const query = 'i=grdp-growth&u=P34-01,VN&p=2019..2025';
    const { catalogue } = real.context;
    const { comparison } = readComparison(new URLSearchParams(`${query}&s=${NEWEST}`), catalogue);
    const answer = await askComparison(real.engine.run, selectionOf(comparison, catalogue));
    const facts = comparisonFacts(comparison, answer, catalogue);
    const { card, native } = await figure(ref('compare', 'compare', query));
    const { title, sentence, notes, source } = card;
    expect(card).toEqual(compareCard({ ...facts!, lang: 'vi', geometry: null }, { title, sentence, notes, source }));
    expect(native?.kind).toBe('line');
    expect(native?.series.find(({ subject }) => subject)?.values).toEqual(
      card.table.rows[0]?.cells.map(({ value }) => value)
    );
  });

  it('scorecard', async () => {
    const { catalogue } = real.context;
    const view = defaultTargetsView(catalogue, NEWEST);
    const of = (code: string) => catalogue.units.find((unit) => unit.code === code)!;
    const answer = await askTargets(real.engine.run, { unit: of(view.unit), country: of('VN'), snapshot: NEWEST });
    const sheet = targetsSheet('vi', answer, answeredTargets(answer, catalogue), view);
    expect((await figure(ref('targets', 'scorecard'))).card).toEqual(targetsCard('vi', answer, sheet));
  });

  it('every block of the Party page', async () => {
    const { catalogue } = real.context;
    const of = (code: string) => catalogue.units.find((unit) => unit.code === code)!;
    const view = { unit: 'P34-01', period: '2025', snapshot: NEWEST };
    const answer = await askPartyPage(real.engine.run, { view, unit: of('P34-01'), country: of('VN') });
    const breaks = catalogue.annotations.filter(({ kind }) => kind === 'break');
    const withNumbers = partyBlocks('vi', answer, breaks).shown.filter(({ rows }) => rows.length > 0);
    expect(withNumbers.length).toBeGreaterThan(6);
    for (const block of withNumbers) {
      const { card, native } = await figure(ref('party', block.id));
      expect(card).toEqual(partyCard('vi', answer, block, { snapshot: NEWEST, source: card.source }));
      const drawn = native?.series.flatMap(({ values }) => values.filter((value) => value !== null)) ?? [];
      expect([...drawn].sort()).toEqual((block.groups[0]?.bars ?? []).map(({ value }) => value).sort());
    }
  });

  it('member statistics', async () => {
    const { run } = real.engine;
    await real.engine.open(DEMO);
    const frame = await askMemberFrame(run, DEMO);
    const { card } = await figure(ref('members', 'members-stock'));
    const unit = frame.units.find(({ parent }) => !frame.units.some(({ code }) => code === parent))!;
    const year = frame.years.at(-1)!;
    const rows = await askMemberRows(run, DEMO, { frame, unit: unit.code, year });
    const input = { lang: 'vi' as const, snapshot: DEMO, frame, facts: memberFacts(frame, unit, year, rows) };
    const page = memberCard(input, stockFigure(input));
    expect(card).toEqual(page);
  });
});

describe('what is gone', () => {
  it.each([
    ['no-snapshot', ref('overview', 'growth', '', '2021-12-31')],
    ['no-snapshot', ref('overview', 'growth', '', DEMO)],
    ['no-snapshot', ref('members', 'members-stock', '', 'demo-1999-12-31')],
    ['no-snapshot', ref('members', 'members-stock', '', "x'; drop table")],
    ['locked', ref('members', 'members-stock', '', 'internal-2026-01-31')],
    ['no-unit', ref('overview', 'growth', 'u=P99-99')],
    ['no-unit', ref('compare', 'compare', 'u=P34-01,P99-99')],
    ['no-unit', ref('party', 'members', 'u=nobody')],
    ['no-unit', ref('targets', 'scorecard', 'u=nobody')],
    ['no-unit', ref('members', 'members-stock', 'c=nobody')],
    ['no-indicator', ref('compare', 'compare', 'i=nothing&u=P34-01')],
    ['no-figure', ref('overview', 'nothing')],
    ['no-figure', ref('overview', 'toString')],
    ['no-figure', ref('members', 'constructor')],
    ['no-figure', ref('overview', 'growth', 'p=2099')],
    ['no-figure', ref('compare', 'compare', 'i=grdp-growth&t=magic')],
    ['no-figure', ref('targets', 'years')],
    ['no-figure', ref('party', 'members', 'u=P34-04')],
    ['no-figure', ref('party', 'quality', 'u=P34-01')],
    ['no-figure', { ...ref('overview', 'growth'), page: 'elsewhere' as FigurePage }]
  ] as const)('%s: %o', async (why, from) => {
    expect(await resolve(from)).toEqual({ ok: false, from, why });
  });

  it('a question that fails loses its figure only', async () => {
    const [good, bad] = [ref('overview', 'growth'), ref('party', 'members')];
    const { blocks } = await resolveBriefing(
      briefing([good, bad].map((from, i): Block => ({ id: `${i}`, kind: 'figure', from }))),
      {
        ...real.context,
        run: (question, options) =>
          question.name.startsWith('party') ? Promise.reject(new Error('broken')) : real.engine.run(question, options)
      }
    );
    expect(blocks.map(({ figure: found }) => (found?.ok ? 'ok' : found?.why))).toEqual(['ok', 'failed']);
  });
});

describe('a whole briefing', () => {
  const growth = ref('overview', 'growth', 'u=P34-01&p=2023', '2023-12-28');

  it('flattens headings with their depth, finds live numbers and dates', async () => {
    const { evidence } = await figure(growth);
    const number = [...evidence.values()].find(({ text }) => text === '6,27%')!;
    const live = (text: string, id = number.id) => ({ from: growth, evidence: id, text });
    const resolved = await resolveBriefing(
      briefing([
        {
          id: 'a',
          kind: 'heading',
          text: 'A',
          blocks: [
            { id: 'b', kind: 'heading', text: 'B', blocks: [{ id: 'c', kind: 'figure', from: growth }] },
            { id: 'd', kind: 'text', parts: ['GRDP ', live('6,27%'), ', ', live('6,1%'), live('9%', 'gone')] }
          ]
        },
        { id: 'e', kind: 'table', from: ref('members', 'members-stock') }
      ]),
      real.context
    );
    expect(resolved.blocks.map(({ block, depth }) => [block.id, depth])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 1],
      ['e', 0]
    ]);
    expect(resolved.blocks[3]?.numbers.map(({ state, now }) => [state, now?.text])).toEqual([
      ['same', '6,27%'],
      ['changed', '6,27%'],
      ['lost', undefined]
    ]);
    expect(resolved.snapshots).toEqual(['2023-12-28', DEMO.replace('demo-', '')]);
    expect(resolved.synthetic).toBe(true);
  });

  it('asks once for the figures of one view, and again for nothing with the same answers', async () => {
    const own = new Answers();
    const blocks = ['growth', 'budget', 'party', 'headline', 'growth'].map((id, i): Block => ({
      id: `${i}`,
      kind: 'figure',
      from: { ...growth, figure: id }
    }));
    real.asked.length = 0;
    const done: string[] = [];
    const onProgress = (n: number, all: number) => void done.push(`${n}/${all}`);
    await resolveBriefing(briefing(blocks), { ...real.context, answers: own, onProgress });
    expect(real.asked.filter((name) => name === 'known')).toHaveLength(1);
    expect(done).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
    real.asked.length = 0;
    await resolveBriefing(briefing(blocks), { ...real.context, answers: own });
    expect(real.asked).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const working = resolveBriefing(briefing([{ id: 'a', kind: 'figure', from: growth }]), {
      ...real.context,
      signal: stop.signal,
      onProgress: () => stop.abort()
    });
    await expect(working).rejects.toMatchObject({ code: 'cancelled' });
  });
});
