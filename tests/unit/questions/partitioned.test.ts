import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';
import type { Indicator } from '../../../src/lib/model/indicator';
import { claimRows } from '../../../src/lib/questions/claims';
import { askComparison, selectionOf } from '../../../src/lib/questions/comparison';
import { HEADLINE_INDICATORS } from '../../../src/lib/questions/headline';
import { askMemberFrame } from '../../../src/lib/questions/members/memberRows';
import { askOverview } from '../../../src/lib/questions/overview';
import { askPartyPage } from '../../../src/lib/questions/partyPage';
import { series } from '../../../src/lib/questions/series';
import { askTargets } from '../../../src/lib/questions/targets';
import { vintagesBehind } from '../../../src/lib/questions/vintagesBehind';
import { overviewInput } from '../../../src/lib/view/overviewInput';
import { partition } from '../engine/support/partition';
import { bothWays, type BothWays } from './support/bothWays';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from './support/realFigures';

const NEWEST = KNOWN_SNAPSHOTS[KNOWN_SNAPSHOTS.length - 1];
let figures: RealFigures;
let root: string;
let parts: NodeEngine;
let both: BothWays;

beforeAll(async () => {
  figures = await openRealFigures();
  root = await partition('static', KNOWN_SNAPSHOTS);
  parts = await openNodeEngine(root, { exact: true, question: Infinity });
  for (const date of KNOWN_SNAPSHOTS) await parts.open(date);
  both = bothWays(figures.engine.run, parts.run);
}, 120_000);
afterAll(async () => {
  for (const engine of [figures.engine, parts]) engine.close();
  await rm(root, { recursive: true, force: true });
});

describe('a snapshot in parts gives the answers of one in whole files', () => {
  it.each(KNOWN_SNAPSHOTS)(
    '%s: to every question of the pages',
    async (snapshot) => {
      const { run } = both;
      const { country } = figures;
      await both.every({ name: 'every', sql: `select * from "${snapshot}".observations order by all`, params: [] });
      const indicators = await run<Indicator>({
        name: 'all',
        sql: `select * from "${snapshot}".indicators`,
        params: []
      });
      for (const [code, period] of snapshot === NEWEST
        ? [['P34-01', '2025'] as const, ['VN', '2022'] as const]
        : [['P63-01', '2022'] as const]) {
        const unit = figures.unit(code);
        const view = { unit: code, period, snapshot };
        const input = overviewInput(view, { units: figures.units, snapshots: KNOWN_SNAPSHOTS });
        if (!input) throw new Error('no view');
        await askOverview(run, input);
        await askTargets(run, { unit, country, snapshot });
        await askPartyPage(run, { view, unit, country });
        await run(
          claimRows({ snapshot, indicators: HEADLINE_INDICATORS, territories: [unit.territory], periods: null })
        );
        const selection = selectionOf(
          { indicators: ['grdp-growth', 'budget-revenue', 'poverty-rate'], units: [code], snapshot },
          { indicators, units: figures.units }
        );
        const { known } = await askComparison(run, selection);
        await run(vintagesBehind(snapshot, known.slice(0, 40), figures.units));
      }
      await askMemberFrame(run, snapshot);
    },
    120_000
  );

  it('those were all of them, and most say what they are about', () => {
    expect([...both.declared].sort()).toEqual([
      'check-rows',
      'claims',
      'constant-quarters',
      'every',
      'known',
      'later',
      'party-publications',
      'party-receivers',
      'peers',
      'periods',
      'series',
      'vintages'
    ]);
    expect([...both.undeclared].sort()).toEqual(['changes', 'target-indicators', 'targets']);
  });

  it('a question that says less than it reads is found out', async () => {
    const question = series({ snapshot: '2026-01-31', territories: [], indicators: ['population', 'grdp-growth'] });
    expect(question.indicators).toEqual(['population', 'grdp-growth']);
    await expect(both.run({ ...question, indicators: ['population'] })).rejects.toThrow(
      /"series" has \d+ rows of parts/
    );
  });
});
