import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';
import type { Indicator } from '../../../src/lib/model/indicator';
import { periodsWithFigures, unitsWithFigures } from '../../../src/lib/questions/catalogue';
import { claimRows } from '../../../src/lib/questions/claims';
import { askComparison, selectionOf, wholeSnapshot } from '../../../src/lib/questions/comparison';
import { HEADLINE_INDICATORS } from '../../../src/lib/questions/headline';
import { askIndicatorPages } from '../../../src/lib/questions/indicatorPage';
import { askMemberFrame } from '../../../src/lib/questions/members/memberRows';
import { askOverview } from '../../../src/lib/questions/overview';
import { askPartyPage, unitsWithPartyFigures } from '../../../src/lib/questions/partyPage';
import { series } from '../../../src/lib/questions/series';
import { askTargets } from '../../../src/lib/questions/targets';
import { vintagesBehind } from '../../../src/lib/questions/vintagesBehind';
import { overviewInput } from '../../../src/lib/view/overviewInput';
import { partition } from '../engine/support/partition';
import { bothWays, type BothWays } from './support/bothWays';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from './support/realFigures';

let figures: RealFigures;
let root: string;
let engines: NodeEngine[];
let both: BothWays;

beforeAll(async () => {
  figures = await openRealFigures();
  root = await partition('static', KNOWN_SNAPSHOTS);
  engines = [await openNodeEngine(root, { exact: true, question: Infinity }), await openNodeEngine(root)];
  for (const engine of engines) for (const date of KNOWN_SNAPSHOTS) await engine.open(date);
  both = bothWays(figures.engine.run, engines[0]!.run, engines[1]!.run);
}, 120_000);
afterAll(async () => {
  for (const engine of [figures.engine, ...engines]) engine.close();
  await rm(root, { recursive: true, force: true });
});

describe('a snapshot in parts gives the answers of one in whole files', () => {
  it.each(KNOWN_SNAPSHOTS)(
    '%s: to every question of the pages',
    async (snapshot) => {
      const { run } = both;
      const { country } = figures;
      const indicators = await run<Indicator>({
        name: 'all',
        sql: `select * from "${snapshot}".indicators`,
        params: []
      });
      for (const [code, period] of [
        ['P34-01', '2025'],
        ['P63-01', '2023'],
        ['VN', '2022']
      ] as const) {
        const unit = figures.unit(code);
        const view = { unit: code, period, snapshot };
        const input = overviewInput(view, { units: figures.units, snapshots: KNOWN_SNAPSHOTS });
        if (input) await askOverview(run, input);
        await askTargets(run, { unit, country, snapshot });
        await askPartyPage(run, { view, unit, country });
        await run(periodsWithFigures(snapshot, unit.territory, HEADLINE_INDICATORS));
        await run(
          claimRows({ snapshot, indicators: HEADLINE_INDICATORS, territories: [unit.territory], periods: null })
        );
        for (const codes of [['grdp-growth'], ['budget-revenue', 'population', 'poverty-rate']]) {
          const selection = selectionOf(
            { indicators: codes, units: [code], snapshot },
            { indicators, units: figures.units }
          );
          const { known } = await askComparison(run, selection);
          await run(vintagesBehind(snapshot, known.slice(0, 40), figures.units));
        }
      }
      await askComparison(run, wholeSnapshot(snapshot));
      await askIndicatorPages(run, snapshot);
      await askMemberFrame(run, snapshot);
      await run(unitsWithFigures(snapshot));
      await run(unitsWithPartyFigures(snapshot));
    },
    120_000
  );

  it('those were all of them, and most say what they are about', () => {
    expect([...both.declared].sort()).toEqual([
      'check-rows',
      'claims',
      'constant-quarters',
      'known',
      'later',
      'party-publications',
      'party-receivers',
      'peers',
      'periods',
      'series',
      'vintages'
    ]);
    expect([...both.undeclared]).toEqual(
      expect.arrayContaining(['changes', 'publications', 'targets', 'units', 'party-units', 'indicators'])
    );
  });

  it('a question that says less than it reads is found out', async () => {
    const question = series({ snapshot: '2026-01-31', territories: [], indicators: ['population', 'grdp-growth'] });
    expect(question.indicators).toEqual(['population', 'grdp-growth']);
    await expect(both.run({ ...question, indicators: ['population'] })).rejects.toThrow(
      /"series" has \d+ rows of parts/
    );
  });
});
