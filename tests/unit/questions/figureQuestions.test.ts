import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question, Run } from '../../../src/lib/model/question';
import type { Indicator } from '../../../src/lib/model/indicator';
import { askComparison, comparisonQuestion, selectionOf } from '../../../src/lib/questions/comparison';
import { askOverview, overviewQuestion } from '../../../src/lib/questions/overview';
import { askPartyPage, partyQuestion } from '../../../src/lib/questions/partyPage';
import { overviewInput } from '../../../src/lib/view/overviewInput';
import { openRealFigures, SNAPSHOTS, type RealFigures } from './support/realFigures';

const snapshot = '2026-01-31';
let figures: RealFigures;
const asked: Question<unknown>[] = [];
const recording: Run = (question, options) => {
  asked.push(question);
  return figures.engine.run(question, options);
};

beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const said = ({ sql, params }: Question<unknown>) => ({ sql, params });
const wasAsked = (question: Question<unknown> | null) => {
  expect(question).not.toBeNull();
  expect(asked.map(said)).toContainEqual(question && said(question));
};

describe('the question that a reader is shown is the one that the figure was made of', () => {
  it('on the overview, of what is known and of what has changed', async () => {
    const view = { unit: 'P34-01', period: '2025', snapshot };
    const input = overviewInput(view, { units: figures.units, snapshots: SNAPSHOTS });
    if (!input) throw new Error('no view');
    await askOverview(recording, input);
    wasAsked(overviewQuestion(input, 'known'));
    wasAsked(overviewQuestion(input, 'changes'));
    const first = { ...input, view: { ...view, snapshot: SNAPSHOTS[0] ?? '' } };
    expect(overviewQuestion(first, 'changes')).toBeNull();
  });

  it('on the page of the Party organisation', async () => {
    const view = { unit: 'P34-01', period: '2025', snapshot };
    const answer = await askPartyPage(recording, { view, unit: figures.unit('P34-01'), country: figures.country });
    wasAsked(partyQuestion(answer));
  });

  it('of a comparison, of one indicator as it is and of several with the same rows', async () => {
    const indicators = await figures.engine.run<Indicator>({
      name: 'all',
      sql: `select * from "${snapshot}".indicators`,
      params: []
    });
    const codes = ['grdp-growth', 'budget-revenue'];
    const selection = selectionOf(
      { indicators: codes, units: ['P34-01', 'VN'], snapshot },
      { indicators, units: figures.units }
    );
    const { known } = await askComparison(recording, selection);
    wasAsked(comparisonQuestion(selection, ['grdp-growth']));
    const together = await figures.engine.run(comparisonQuestion(selection, codes));
    const own = known.filter(({ indicator }) => codes.includes(indicator));
    const key = (row: {
      indicator: string;
      unit: string;
      period: string;
      category: string;
      value: number;
      source: string;
    }) => [row.indicator, row.unit, row.period, row.category, row.value, row.source].join(' ');
    expect(together.map(key).sort()).toEqual(own.map(key).sort());
    expect(together.length).toBeGreaterThan(100);
  });
});
