import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigurePage, FigureRef } from '../../../src/lib/model/briefing';
import { Answers } from '../../../src/lib/report/resolve/answers';
import { resolveFigure } from '../../../src/lib/report/resolve/resolveFigure';
import type { ResolvedFigure } from '../../../src/lib/report/resolved';
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

async function figure(from: FigureRef): Promise<ResolvedFigure> {
  const resolved = await resolveFigure(from, { ...real.context, lang: 'vi', answers });
  if (!resolved.ok) throw new Error(`${from.page} ${from.figure}: ${resolved.why}`);
  return resolved.figure;
}

describe('native charts', () => {
  it('bars of a field: every place once, the subject in a series of its own', async () => {
    const { native, card } = await figure(ref('compare', 'compare', 'i=grdp-growth&u=P34-01&g=all&p=2025&as=bars'));
    expect(native?.kind).toBe('bars');
    const perPlace = native!.categories.map((_, i) =>
      native!.series.flatMap(({ values }) => (values[i] === null ? [] : values[i]))
    );
    expect(perPlace.every((values) => values.length <= 1)).toBe(true);
    const own = native!.series.find(({ subject }) => subject);
    expect(own?.values.filter((value) => value !== null)).toEqual([card.table.rows[0]?.cells[0]?.value]);
  });

  it('columns with plans: the plans are outlined series', async () => {
    const { native } = await figure(ref('compare', 'compare', 'i=budget-revenue&u=P34-01&p=2022..2025&as=columns'));
    expect(native?.kind).toBe('columns');
    expect(native?.series.some(({ plan }) => plan)).toBe(true);
  });

  it('the budget: one bar for each line of the table', async () => {
    const { native, card } = await figure(ref('overview', 'budget', 'u=P34-01&p=2023', '2023-12-28'));
    expect(native?.categories).toEqual(card.table.rows.map(({ head }) => head));
    expect(native?.series.find(({ subject }) => subject)?.values.filter((value) => value !== null)).toEqual([400421]);
    expect(native?.series.filter(({ plan }) => plan)).toHaveLength(1);
  });

  it('the pyramid: bands without the total', async () => {
    const { native, card } = await figure(ref('members', 'members-pyramid'));
    expect(native?.categories).toHaveLength(card.table.rows.length - 1);
    expect(native?.series).toHaveLength(2);
  });

  it.each(['heat', 'table', 'dumbbell'])('none for %s', async (reading) => {
    const { native } = await figure(
      ref('compare', 'compare', `i=grdp-growth&u=P34-01,VN,P34-79&p=2024..2025&as=${reading}`)
    );
    expect(native).toBeNull();
  });
});
