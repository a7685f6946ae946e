import { expect, test } from 'vitest';
import type { Gauge } from '../../soak/gauge/gauge';
import { judge } from '../../soak/verdict';

const RESTED: Gauge = {
  heapBytes: 20_000_000,
  agentBytes: 40_000_000,
  nodes: 6000,
  listeners: 100,
  documents: 2,
  charts: 2,
  workers: 2,
  workerObjects: 2,
  resizeObservers: 2,
  blobs: 0,
  wasmBytes: 90_000_000,
  residentBytes: 400_000_000
};
const grown = (end: Partial<Gauge>) =>
  judge([RESTED, { ...RESTED, ...end }])
    .filter(({ ok }) => !ok)
    .map(({ gauge }) => gauge);

test('a page that keeps no more than before is let through, also when its caches fill', () => {
  expect(grown({})).toEqual([]);
  expect(grown({ heapBytes: 25_900_000, nodes: 6500, listeners: 119 })).toEqual([]);
});

test('one chart, worker, observer or address left behind is growth', () => {
  for (const gauge of ['charts', 'workers', 'workerObjects', 'resizeObservers', 'blobs', 'documents'] as const)
    expect(grown({ [gauge]: RESTED[gauge] + 1 })).toEqual([gauge]);
});

test('a heap of a third more, a page of nodes and a page of listeners are growth', () => {
  expect(grown({ heapBytes: 26_100_000, agentBytes: 52_100_000, nodes: 8500, listeners: 140 })).toEqual([
    'heapBytes',
    'agentBytes',
    'nodes',
    'listeners'
  ]);
});

test('what could not be read is not let through; what is only told never fails', () => {
  expect(grown({ heapBytes: Number.NaN, agentBytes: null })).toEqual(['heapBytes', 'agentBytes']);
  expect(grown({ wasmBytes: 4e9, residentBytes: null })).toEqual([]);
});

test('a peak between the ends is told', () => {
  const [heap] = judge([RESTED, { ...RESTED, heapBytes: 40_000_000 }, RESTED]);
  expect(heap).toMatchObject({ gauge: 'heapBytes', most: 40_000_000, ok: true });
});
