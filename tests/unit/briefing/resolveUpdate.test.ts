import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Briefing, FigureRef } from '../../../src/lib/model/briefing';
import { Answers } from '../../../src/lib/report/resolve/answers';
import { resolveFigure } from '../../../src/lib/report/resolve/resolveFigure';
import { updateBriefing } from '../../../src/lib/report/resolve/updateBriefing';
import { DEMO } from '../members/support/demo';
import { NEWEST, openRealContext, type RealContext } from './support/realContext';

let real: RealContext;
beforeAll(async () => {
  real = await openRealContext();
}, 60_000);
afterAll(() => real.engine.close());

const CONFERENCE = '2023-12-28';
const answers = new Answers();
const of = (page: FigureRef['page'], figure: string, query = '', snapshot = CONFERENCE): FigureRef => ({
  page,
  query,
  figure,
  snapshot
});
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
const update = (blocks: Block[], to = NEWEST) => updateBriefing(briefing(blocks), to, { ...real.context, answers });

async function evidence(from: FigureRef, text: string) {
  const resolved = await resolveFigure(from, { ...real.context, lang: 'vi', answers });
  if (!resolved.ok) throw new Error(resolved.why);
  const found = [...resolved.figure.evidence.values()].find((entry) => entry.text === text);
  if (!found) throw new Error(`no ${text}`);
  return found.id;
}

describe('from the conference to the newest snapshot', () => {
  it('lists what changes in growth and against the plan, each with its blocks, and keeps the year', async () => {
    const {
      briefing: next,
      changes,
      lost
    } = await update([
      { id: 'g', kind: 'figure', from: of('overview', 'growth') },
      {
        id: 'h',
        kind: 'heading',
        text: 'H',
        blocks: [{ id: 's', kind: 'table', from: of('targets', 'scorecard', 'u=P34-01&p=2024') }]
      },
      { id: 'g2', kind: 'sentence', from: of('overview', 'growth') }
    ]);
    expect(lost).toEqual([]);
    const growth = changes.filter(({ blocks }) => blocks.includes('g'));
    expect(growth.every(({ blocks, inText }) => blocks.join() === 'g,g2' && !inText)).toBe(true);
    expect(growth).toContainEqual(expect.objectContaining({ about: '2022, Cả nước', was: '8,02%', is: '8,54%' }));
    expect(growth).toContainEqual(expect.objectContaining({ about: '2023, Cả nước', was: 'chưa có', is: '5,07%' }));
    const plan = changes.filter(({ blocks }) => blocks.join() === 's');
    expect(plan.map(({ is }) => is)).toContain('509.300\u00a0tỷ đồng');
    for (const { was, is } of changes) expect(was).not.toBe(is);
    const [first, heading, sentence] = next.blocks;
    expect(first).toEqual({ id: 'g', kind: 'figure', from: of('overview', 'growth', 'u=P63-01&p=2023', NEWEST) });
    expect(heading?.kind === 'heading' && heading.blocks[0]).toMatchObject({ id: 's', from: { snapshot: NEWEST } });
    expect(sentence).toMatchObject({ kind: 'sentence', from: { query: 'u=P63-01&p=2023', snapshot: NEWEST } });
  });

  it('lists the revised growth and revenue of 2025 as the year closed', async () => {
    const from = (figure: string) => of('overview', figure, 'u=P34-01&p=2025', '2025-12-31');
    const { changes } = await update([
      { id: 'g', kind: 'figure', from: from('growth') },
      { id: 'b', kind: 'figure', from: from('budget') },
      { id: 'c', kind: 'table', from: from('changes') }
    ]);
    const said = changes.map(({ blocks: [block], was, is }) => [block, was, is]);
    expect(said).toContainEqual(['g', '8,5%', '8,16%']);
    expect(said).toContainEqual(['b', 'khoảng 650.000', 'vượt 704.500']);
    // What is new since a snapshot is another list since another one: told once, not row by row.
    expect(said.filter(([block]) => block === 'c')).toHaveLength(1);
  });

  it('does not change the given briefing', async () => {
    const given: Block[] = [{ id: 'g', kind: 'figure', from: of('overview', 'growth') }];
    const copy = structuredClone(given);
    await update(given);
    expect(given).toEqual(copy);
  });

  it('moves a live number to what is published now, whoever published it, and tells it', async () => {
    const from = of('overview', 'budget', 'u=P34-01&p=2025', '2025-12-31');
    const text = 'khoảng 650.000\u00a0tỷ đồng';
    const id = await evidence(from, text);
    const { briefing: next, changes } = await update([
      { id: 't', kind: 'text', parts: ['Thu ', { from, evidence: id, text }, '.'] }
    ]);
    const [block] = next.blocks;
    const part = block?.kind === 'text' ? block.parts[1] : '';
    if (typeof part !== 'object') throw new Error('no number');
    expect(part).toMatchObject({ from: { ...from, snapshot: NEWEST }, text: 'vượt 704.500\u00a0tỷ đồng' });
    expect(part.evidence).not.toBe(id);
    expect(changes).toEqual([expect.objectContaining({ blocks: ['t'], was: text, is: part.text, inText: true })]);
    const resolved = await resolveFigure(part.from, { ...real.context, lang: 'vi', answers });
    expect(resolved.ok && resolved.figure.evidence.get(part.evidence)?.text).toBe(part.text);
  });

  it('leaves a number that was only also published what it is', async () => {
    const from = of('overview', 'budget', 'u=P34-01&p=2025', '2025-12-31');
    const text = '641.710\u00a0tỷ đồng';
    const number = { from, evidence: await evidence(from, text), text };
    const { briefing: next, changes } = await update([{ id: 't', kind: 'text', parts: [number] }]);
    expect(changes).toEqual([]);
    expect(next.blocks[0]).toMatchObject({ parts: [{ ...number, from: { ...from, snapshot: NEWEST } }] });
  });

  it('moves a live number that stays the same without a word', async () => {
    const from = of('overview', 'growth', 'u=P34-01&p=2023');
    const number = { from, evidence: await evidence(from, '6,27%'), text: '6,27%' };
    const { briefing: next, changes, lost } = await update([{ id: 't', kind: 'text', parts: [number] }]);
    expect([changes, lost]).toEqual([[], []]);
    expect(next.blocks[0]).toMatchObject({ parts: [{ text: '6,27%', from: { snapshot: NEWEST } }] });
  });

  it('keeps the periods that a comparison proposed for its snapshot', async () => {
    const { briefing: next } = await update([
      { id: 'c', kind: 'figure', from: of('compare', 'compare', 'i=grdp-growth') }
    ]);
    expect(next.blocks[0]).toMatchObject({
      from: { query: expect.stringMatching(/^u=P63-01,VN&p=\d{4}\.\.2023&i=grdp-growth$/), snapshot: NEWEST }
    });
  });

  it('leaves made-up figures and those of that snapshot where they are', async () => {
    const blocks: Block[] = [
      { id: 'm', kind: 'figure', from: of('members', 'members-stock', '', DEMO) },
      { id: 'g', kind: 'figure', from: of('overview', 'growth', '', NEWEST) }
    ];
    const { briefing: next, changes, lost } = await update(blocks);
    expect(next.blocks).toEqual(blocks);
    expect([changes, lost]).toEqual([[], []]);
  });
});

describe('what the other snapshot does not have', () => {
  it('stays with its own and is told', async () => {
    const work = of('party', 'work', 'u=P34-01');
    const { briefing: next, lost } = await update([{ id: 'w', kind: 'table', from: work }], '2022-12-31');
    expect(next.blocks[0]).toMatchObject({ from: work });
    expect(lost).toEqual([{ blocks: ['w'], from: work, why: 'no-figure' }]);
  });

  it('a reference that is broken already, and a number that nobody says', async () => {
    const gone = of('overview', 'growth', 'u=P99-99');
    const from = of('overview', 'growth', 'u=P34-01&p=2023');
    const { briefing: next, lost } = await update([
      { id: 'x', kind: 'figure', from: gone },
      { id: 't', kind: 'text', parts: [{ from, evidence: 'nobody', text: '1' }] }
    ]);
    expect(next.blocks[1]).toMatchObject({ parts: [{ from, evidence: 'nobody', text: '1' }] });
    expect(lost.map(({ blocks, why }) => [blocks, why])).toEqual([
      [['x'], 'no-unit'],
      [['t'], 'no-figure']
    ]);
  });

  it('a snapshot that is not there loses everything and changes nothing', async () => {
    const from = of('overview', 'growth');
    const { briefing: next, changes, lost } = await update([{ id: 'g', kind: 'figure', from }], '2030-01-01');
    expect(next.blocks[0]).toMatchObject({ from });
    expect(changes).toEqual([]);
    expect(lost).toEqual([{ blocks: ['g'], from, why: 'no-snapshot' }]);
  });
});
