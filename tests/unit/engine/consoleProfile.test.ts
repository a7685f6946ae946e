import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { histogramBins } from '../../../src/lib/engine/console/histogramBins';
import { testConsole, view } from './support/console';

let engine: ConsoleEngine;
beforeAll(async () => {
  ({ engine } = await testConsole());
});
afterAll(() => engine.close());

describe('a profile', () => {
  it('of numbers', async () => {
    const values = Array.from({ length: 997 }, (_, i) => ((i * 37) % 500) / 4);
    const result = await engine.run(
      `select * from (values ${[...values, 'null', "'NaN'::double", "'-infinity'::double"].map((cell) => `(${cell}::double)`).join(', ')}) as t(x)`
    );
    const profile = await engine.profile(view(result), 'x');
    const sorted = [...values].sort((a, b) => a - b);
    expect(profile).toMatchObject({
      rows: 1000,
      missing: 1,
      distinct: new Set(values).size + 2,
      approximate: false,
      min: 0,
      max: 124.75,
      median: sorted[498],
      top: []
    });
    expect(profile.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 997, 9);
    const width = 124.75 / 24;
    expect(profile.histogram.map(({ rows }) => rows)).toEqual(
      Array.from(
        { length: 24 },
        (_, i) => values.filter((value) => Math.min(23, Math.floor(value / width)) === i).length
      )
    );
    expect([profile.histogram[0]?.from, profile.histogram.at(-1)?.to]).toEqual([0, 124.75]);
    const some = await engine.profile(view(result, [], [{ column: 'x', test: 'at-least', value: '100' }]), 'x');
    expect(some).toMatchObject({ rows: values.filter((value) => value >= 100).length + 1, min: 100, missing: 0 });
  });

  it('of whole numbers, days and times has whole edges', async () => {
    const result = await engine.run(
      `select 2000 + range::int as year, date '2024-01-01' + range::int * 40 as day, timestamp '2024-01-01 00:00:00' + interval (range) second as at from range(26)`
    );
    const years = await engine.profile(view(result), 'year');
    expect(years.histogram).toHaveLength(13);
    expect(years.histogram[0]).toEqual({ from: 2000, to: 2002, rows: 2 });
    const days = await engine.profile(view(result), 'day');
    expect(days).toMatchObject({ min: '2024-01-01', max: '2026-09-27', mean: null, distinct: 26 });
    expect(days.histogram[0]).toEqual({ from: '2024-01-01', to: '2024-02-12', rows: 2 });
    expect(days.histogram.reduce((sum, { rows }) => sum + rows, 0)).toBe(26);
    const times = await engine.profile(view(result), 'at');
    expect(times).toMatchObject({ min: '2024-01-01T00:00:00Z', max: '2024-01-01T00:00:25Z' });
  });

  it('of text, truths, others and nothing', async () => {
    const result = await engine.run(
      `select * from (values ('đò', true, [1]), ('dò', true, [1]), ('dò', false, [2]), (null, null, null), ('ô', null, null)) as t(t, b, l)`
    );
    expect(await engine.profile(view(result), 't')).toMatchObject({
      missing: 1,
      distinct: 3,
      min: 'dò',
      max: 'ô',
      mean: null,
      histogram: [],
      top: [
        { value: 'dò', rows: 2 },
        { value: 'đò', rows: 1 },
        { value: 'ô', rows: 1 }
      ]
    });
    expect(await engine.profile(view(result), 'b')).toMatchObject({
      missing: 2,
      distinct: 2,
      min: null,
      top: [
        { value: true, rows: 2 },
        { value: false, rows: 1 }
      ]
    });
    expect(await engine.profile(view(result), 'l')).toMatchObject({
      missing: 2,
      distinct: 2,
      min: null,
      top: [],
      histogram: []
    });
    const none = await engine.run('select null::double as x');
    expect(await engine.profile(view(none), 'x')).toMatchObject({
      rows: 1,
      missing: 1,
      distinct: 0,
      min: null,
      mean: null,
      histogram: []
    });
  });

  it('of more than a million rows is approximate', async () => {
    const result = await engine.run(`select range as x, 'a' || range % 3 as t from range(1000001)`);
    const numbers = await engine.profile(view(result), 'x');
    expect(numbers.approximate).toBe(true);
    expect(Math.abs(numbers.distinct - 1_000_001)).toBeLessThan(100_000);
    expect(await engine.profile(view(result), 't')).toMatchObject({
      approximate: false,
      distinct: 3,
      min: 'a0',
      max: 'a2'
    });
    await engine.drop(result.id);
  });

  it('has bins without gaps, whatever the ends', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const bins = histogramBins(low, high, false);
          if (!bins) return;
          expect(bins.count).toBeLessThanOrEqual(24);
          expect([bins.edge(0) + 0, bins.edge(bins.count) + 0]).toEqual([low + 0, high + 0]);
        }
      )
    );
    expect(histogramBins(-Number.MAX_VALUE, Number.MAX_VALUE, false)).toBeNull();
    expect(histogramBins(3, 3, true)).toMatchObject({ count: 1, width: 1 });
    expect(histogramBins(1, 24, true)).toMatchObject({ count: 24, width: 1 });
    expect(histogramBins(1, 25, true)).toMatchObject({ count: 13, width: 2 });
  });
});
