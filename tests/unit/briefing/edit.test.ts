import type { Block, Briefing, FigureRef } from '$lib/model/briefing';
import { findBlock, isHeading, levels, MAX_DEPTH, walk } from '$lib/report/edit/blocks';
import { classified } from '$lib/report/edit/classified';
import { duplicateBlock } from '$lib/report/edit/duplicateBlock';
import { change, MOST_STEPS, redo, startHistory, undo, type History } from '$lib/report/edit/history';
import { insertBlocks, type NewBlock } from '$lib/report/edit/insertBlocks';
import { canMove, moveBlock, MOVES, moveTo } from '$lib/report/edit/moveBlock';
import { newBriefing } from '$lib/report/edit/newBriefing';
import { outline } from '$lib/report/edit/outline';
import { removeBlock } from '$lib/report/edit/removeBlock';
import { replaceBlock } from '$lib/report/edit/replaceBlock';
import { joinedParts, partsText } from '$lib/report/edit/textParts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const from: FigureRef = { page: 'overview', query: 'u=P63-01', figure: 'growth', snapshot: '2023-12-28' };
const heading = (id: string, ...blocks: Block[]): Block => ({ kind: 'heading', id, text: id, blocks });
const text = (id: string): Block => ({ kind: 'text', id, parts: [id] });
const briefing = (...blocks: Block[]): Briefing => newBriefing('vi', 'Thử', blocks);

/** `a[b c[d]]e`, so that a tree can be read at a glance. */
const shape = ({ blocks }: Pick<Briefing, 'blocks'>): string =>
  blocks.map((block) => (isHeading(block) ? `${block.id}[${shape(block)}]` : block.id)).join(' ');

const ids = (given: Briefing) => [...walk(given.blocks)].map(({ id }) => id);
const depth = ({ blocks }: Briefing) => Math.max(0, ...blocks.map(levels));

const tree = () => briefing(text('t'), heading('a', text('b'), heading('c', text('d'))), heading('e'));

describe('moving', () => {
  it('goes among its neighbours, into the heading before and out behind the heading over it', () => {
    expect(shape(tree())).toBe('t a[b c[d]] e[]');
    expect(shape(moveBlock(tree(), 'e', 'up'))).toBe('t e[] a[b c[d]]');
    expect(shape(moveBlock(tree(), 'b', 'down'))).toBe('t a[c[d] b] e[]');
    expect(shape(moveBlock(tree(), 'e', 'in'))).toBe('t a[b c[d] e[]]');
    expect(shape(moveBlock(tree(), 'd', 'out'))).toBe('t a[b c[] d] e[]');
    expect(shape(moveBlock(tree(), 'c', 'out'))).toBe('t a[b] c[d] e[]');
  });

  it('is not offered, and does nothing, where there is no way', () => {
    for (const [id, move] of [
      ['t', 'up'],
      ['e', 'down'],
      ['a', 'in'],
      ['t', 'out'],
      ['b', 'up'],
      ['nowhere', 'down']
    ] as const) {
      const given = tree();
      expect(canMove(given, id, move), `${id} ${move}`).toBe(false);
      expect(moveBlock(given, id, move)).toBe(given);
    }
  });

  it('never puts a heading into itself or deeper than office documents number', () => {
    const given = tree();
    expect(moveTo(given, 'a', 'c', 0)).toBe(given);
    expect(moveTo(given, 'a', 'a', 0)).toBe(given);
    expect(moveTo(given, 'a', 't', 0)).toBe(given);
    const deep = briefing(heading('1', heading('2', heading('3', heading('4')))), heading('x', text('y')));
    expect(moveTo(deep, 'x', '4', 0)).toBe(deep);
    expect(shape(moveTo(deep, 'x', '3', 0))).toBe('1[2[3[x[y] 4[]]]]');
    expect(shape(moveTo(deep, 'y', '4', 0))).toBe('1[2[3[4[y]]]] x[]');
  });
});

describe('inserting', () => {
  it('puts blocks behind the chosen one, first in a chosen heading, at the end without a choice', () => {
    const one: NewBlock = { kind: 'figure', from };
    const at = (behind: string | null) => shape(insertBlocks(tree(), [one, { kind: 'page-break' }], behind).briefing);
    expect(at(null)).toBe('t a[b c[d]] e[] b7 b8');
    expect(at('b')).toBe('t a[b b7 b8 c[d]] e[]');
    expect(at('c')).toBe('t a[b c[b7 b8 d]] e[]');
    expect(at('gone')).toBe(at(null));
  });

  it('leaves a heading that is too deep for another and goes behind it', () => {
    const deep = briefing(heading('1', heading('2', heading('3', heading('4', text('y'))))), text('z'));
    const at = (behind: string, block: NewBlock) => shape(insertBlocks(deep, [block], behind).briefing);
    expect(at('4', { kind: 'heading', text: '', blocks: [] })).toBe('1[2[3[4[y] b7[]]]] z');
    expect(at('y', { kind: 'heading', text: '', blocks: [heading('q')] })).toBe('1[2[3[4[y]] b7[b8[]]]] z');
    expect(at('4', { kind: 'page-break' })).toBe('1[2[3[4[b7 y]]]] z');
  });

  it('gives new names to everything in a duplicate', () => {
    const { briefing: next, id } = duplicateBlock(tree(), 'a');
    expect(shape(next)).toBe('t a[b c[d]] b7[b8 b9[b10]] e[]');
    expect(id).toBe('b7');
    expect(duplicateBlock(tree(), 'gone').id).toBeNull();
  });
});

describe('replacing', () => {
  it('changes what a block says and keeps what stands under a heading', () => {
    expect(shape(replaceBlock(tree(), { kind: 'heading', id: 'a', text: 'mới', blocks: [] }))).toBe(shape(tree()));
    expect(findBlock(replaceBlock(tree(), { kind: 'page-break', id: 'd' }), 'd')?.block.kind).toBe('page-break');
  });

  it('never turns a heading into something that could not hold its blocks', () => {
    const given = tree();
    expect(replaceBlock(given, text('a'))).toBe(given);
    expect(replaceBlock(given, heading('d'))).toBe(given);
    expect(replaceBlock(given, text('gone'))).toBe(given);
  });
});

it('numbers the rows of the outline by their place', () => {
  expect(outline(tree()).map(({ at, depth: level, block }) => `${at} ${level} ${block.id}`)).toEqual([
    '1 0 t',
    '2 0 a',
    '2.1 1 b',
    '2.2 1 c',
    '2.2.1 2 d',
    '3 0 e'
  ]);
});

it('raises the classification with the first internal figure, in a block or in a text, and never lowers it', () => {
  const internal = { ...from, snapshot: 'internal-2026-01-31' };
  expect(classified(briefing({ kind: 'sentence', id: 'a', from })).classification).toBe('public');
  for (const block of [
    { kind: 'figure', id: 'a', from: internal },
    { kind: 'text', id: 'a', parts: ['x', { from: internal, evidence: 'e', text: '' }] }
  ] as const satisfies Block[])
    expect(classified(briefing(heading('h', block as Block))).classification).toBe('internal');
  const restricted = {
    ...briefing({ kind: 'figure', id: 'a', from: internal }),
    classification: 'restricted' as const
  };
  expect(classified(restricted).classification).toBe('restricted');
});

it('joins text around numbers that were taken out', () => {
  const number = { from, evidence: 'e', text: '6,27%' };
  expect(joinedParts(['a', '', 'b', number, '', 'c'])).toEqual(['ab', number, 'c']);
  expect(partsText(['GRDP tăng ', number, '.'])).toBe('GRDP tăng 6,27%.');
});

/** Something a reader does: which kind, to which of the blocks there are, where to. */
const step = fc.record({
  what: fc.constantFrom('insert', 'insert heading', 'remove', 'duplicate', 'replace', 'drag', ...MOVES),
  which: fc.nat(30),
  to: fc.nat(30),
  index: fc.nat(5)
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(given: Briefing, { what, which, to, index }: Step): Briefing {
  const all = ids(given);
  const id = all[which % all.length] ?? 'none';
  const other = all[to % all.length] ?? 'none';
  switch (what) {
    case 'insert':
      return insertBlocks(given, [{ kind: 'figure', from }], to % 4 === 0 ? null : id).briefing;
    case 'insert heading':
      return insertBlocks(given, [{ kind: 'heading', text: 'h', blocks: [text('x'), heading('y')] }], id).briefing;
    case 'remove':
      return removeBlock(given, id);
    case 'duplicate':
      // A tree of doubles of doubles would only make the test slow.
      return all.length < 60 ? duplicateBlock(given, id).briefing : given;
    case 'replace':
      return replaceBlock(given, { kind: 'text', id, parts: ['!'] });
    case 'drag':
      return moveTo(given, id, to % 3 === 0 ? null : other, index);
    default:
      return moveBlock(given, id, what);
  }
}

describe('whatever a reader does', () => {
  it('names stay unique, headings stay shallow, and only removing takes blocks away', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = tree();
        for (const one of steps) {
          const before = ids(now);
          const gone =
            one.what === 'remove'
              ? new Set(
                  [
                    ...walk(
                      [findBlock(now, before[one.which % before.length] ?? '')?.block].filter((b) => b !== undefined)
                    )
                  ].map(({ id }) => id)
                )
              : new Set<string>();
          now = take(now, one);
          const after = ids(now);
          expect(new Set(after).size).toBe(after.length);
          expect(depth(now)).toBeLessThanOrEqual(MAX_DEPTH);
          expect(before.filter((id) => !after.includes(id)).sort()).toEqual([...gone].sort());
        }
      }),
      { numRuns: 300 }
    );
  });

  it('undo gives the start and redo the end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: MOST_STEPS }), (steps) => {
        const start = tree();
        let history: History = startHistory(start);
        for (const one of steps) history = change(history, take(history.present, one));
        const end = history.present;
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toBe(start);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toBe(end);
      }),
      { numRuns: 200 }
    );
  });
});

describe('history', () => {
  const titled = (title: string): Briefing => ({ ...briefing(), title });

  it('undoes a run of typing at once, and a step after it by itself', () => {
    let history = startHistory(titled(''));
    for (const typed of ['B', 'Bá', 'Báo']) history = change(history, titled(typed), 'title');
    history = change(history, titled('khác'));
    history = undo(history);
    expect(history.present.title).toBe('Báo');
    expect(undo(history).present.title).toBe('');
    // Typing after an undo is a step of its own.
    history = change(history, titled('Báo c'), 'title');
    expect(undo(history).present.title).toBe('Báo');
    expect(history.future).toEqual([]);
  });

  it('keeps a bounded number of steps', () => {
    let history = startHistory(titled('0'));
    for (let i = 1; i <= MOST_STEPS + 20; i++) history = change(history, titled(`${i}`));
    expect(history.past).toHaveLength(MOST_STEPS);
    expect(history.past[0]?.title).toBe('20');
    expect(undo(startHistory(titled('x'))).present.title).toBe('x');
  });
});
