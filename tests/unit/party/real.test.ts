import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../data/publish/readDocuments';
import { readEvents } from '../../../data/publish/readEvents';
import { documentsFor } from '../../../src/lib/compute/party/documentsFor';
import { blockEvidence } from '../../../src/lib/figures/party/blockEvidence';
import { documentRows } from '../../../src/lib/figures/party/documentRows';
import { partyBlocks } from '../../../src/lib/figures/party/partyBlocks';
import { partyCard } from '../../../src/lib/figures/party/partyCard';
import { LANGUAGES } from '../../../src/lib/model/language';
import { unitsWithPartyFigures } from '../../../src/lib/questions/partyPage';
import { KNOWN_SNAPSHOTS } from '../questions/support/realFigures';
import { openRealParty, type RealParty } from './support/realParty';

let real: RealParty;
beforeAll(async () => {
  real = await openRealParty();
});
afterAll(() => real.engine.close());

const NEWEST = '2026-01-31';

/** What other rooms show: targets of congresses are on the page of targets. */
const ELSEWHERE = ['congress-targets-exceeded', 'congress-targets-met', 'congress-targets-total'];

describe('questions of the Party page', () => {
  it('find the units with Party figures, the country first', async () => {
    const codes = (await real.engine.run(unitsWithPartyFigures(NEWEST))).map(({ code }) => code);
    expect(codes[0]).toBe('VN');
    expect(codes).toEqual(
      expect.arrayContaining(['P63-01', 'P34-01', 'P63-60', 'P63-67', 'D30-001', 'D63-49-DAI-LOC'])
    );
    expect(codes).toHaveLength(13);
  });

  it('join both codes of a territory and know what is inside it', async () => {
    const answer = await real.ask('P34-01');
    const own = answer.known.filter(({ territory }) => territory === answer.unit.territory);
    expect(new Set(own.map(({ unit }) => unit))).toEqual(new Set(['P63-01', 'P34-01']));
    expect(answer.inside).toEqual(['commune126', 'district']);
    expect(answer.receivers).toHaveLength(7);
    expect(answer.indicators.every(({ theme }) => theme === 'party')).toBe(true);
    expect(answer.known.every(({ from }) => from.publisher !== '')).toBe(true);
  });

  it('give one row for each key, and every publication beside it', async () => {
    const { known, vintages } = await real.ask('P34-01');
    const key = (row: (typeof known)[number] | (typeof vintages)[number]) =>
      [
        row.indicator,
        row.territory,
        row.period,
        row.dimension,
        row.category,
        row.status === 'plan',
        row.plan_by
      ].join();
    expect(new Set(known.map(key)).size).toBe(known.length);
    for (const row of known) expect(vintages.filter((entry) => key(entry) === key(row))).toHaveLength(row.vintages);
  });

  it('of an old snapshot know nothing that was published later', async () => {
    for (const snapshot of ['2022-12-31', '2023-12-28'] as const) {
      const { known } = await real.ask('P63-01', snapshot);
      expect(known.length).toBeGreaterThan(20);
      for (const { published } of known) expect(String(published) <= snapshot).toBe(true);
    }
  });
});

describe('figures of the Party page', async () => {
  const events = await readEvents();
  const documents = await readDocuments();

  it.each(['P34-01', 'VN', 'P63-60', 'P63-67', 'D30-001', 'D63-49-DAI-LOC'])(
    'show every Party figure of %s',
    async (unit) => {
      const answer = await real.ask(unit);
      const shown = partyBlocks('vi', answer, events).shown.flatMap(({ rows }) => rows);
      const hanging = documents.flatMap(({ indicators }) => indicators);
      const left = answer.known
        .filter(({ territory }) => territory === answer.unit.territory)
        .filter((row) => !shown.includes(row) && !hanging.includes(row.indicator) && !ELSEWHERE.includes(row.indicator))
        .map(({ indicator, period, dimension, category }) => [indicator, period, dimension, category].join(' '));
      expect(left).toEqual([]);
    }
  );

  it.each(KNOWN_SNAPSHOTS)('have one id for one number, each with a source and a date, in %s', async (snapshot) => {
    for (const unit of ['P63-01', 'VN', 'P63-60']) {
      const answer = await real.ask(unit, snapshot);
      for (const lang of LANGUAGES) {
        const { shown } = partyBlocks(lang, answer, events);
        const all = shown.flatMap((block) => blockEvidence([block]));
        const behind = new Map<string, string>();
        for (const { id, observations } of all) {
          const said = observations
            .map((o) => [o.indicator, o.period, o.dimension, o.category, o.value, o.status].join())
            .join();
          expect(behind.get(id) ?? said, id).toBe(said);
          behind.set(id, said);
          expect(observations.length).toBeGreaterThan(0);
          for (const { from, published_as } of observations) expect(from.publisher && published_as).not.toBe('');
        }
      }
    }
  });

  it('write arithmetic that comes out', async () => {
    const { shown } = partyBlocks('en', await real.ask('P34-01'), events);
    const formulas = blockEvidence(shown).flatMap(({ formula }) => formula || []);
    expect(formulas.length).toBeGreaterThan(4);
    for (const formula of formulas) {
      const [left = '', right = ''] = formula.replaceAll(',', '').split(' = ');
      const value = Number(right.replace('%', ''));
      expect(evaluate(left), formula).toBeCloseTo(value, right.includes('.') ? 0 : 6);
    }
  });

  it('keep the series of affiliated committees apart at the end of the districts', async () => {
    const { shown } = partyBlocks('vi', await real.ask('P34-01'), events);
    const block = shown.find(({ id }) => id === 'organisation');
    expect(block?.groups[0]).toMatchObject({
      bars: [{ value: 50 }, { value: 50 }, { value: 136 }],
      rule: { after: 1, label: '01/07/2025: Kết thúc cấp huyện' }
    });
    expect(block?.groups.slice(1).every(({ rule }) => rule === null)).toBe(true);
  });

  it('put no more than one scale in a group: flows of different lengths stand apart', async () => {
    const { shown } = partyBlocks('en', await real.ask('VN'), events);
    const groups = shown.find(({ id }) => id === 'flows')?.groups.map(({ name, bars }) => [name, bars.length]);
    expect(groups).toEqual([
      ['Members admitted', 1],
      ['Members admitted, several years together', 1],
      ['Members expelled, as reported', 2],
      ['Members expelled, as reported, several years together', 1]
    ]);
  });

  it('go into a card with one line for each published value and its source', async () => {
    const answer = await real.ask('P34-01');
    for (const block of partyBlocks('vi', answer, events).shown) {
      const card = partyCard('vi', answer, block, { snapshot: NEWEST, source: 'Nguồn' });
      expect(card.long).toHaveLength(block.rows.length);
      expect(card.table.rows).toHaveLength(block.rows.length);
      expect(card.synthetic).toBe(false);
      for (const { source, published, value } of card.long) {
        expect(value).not.toBeNull();
        expect(source && published).not.toBe('');
      }
    }
  });

  it('hang on documents: 25 manifestations on Directive 24-CT/TU, known only from its day', async () => {
    const answer = await real.ask('P63-01', '2023-12-28');
    const of = (day: string) =>
      documentRows('vi', answer, documentsFor(documents, { unit: answer.unit, codes: ['P63-01', 'P34-01'], day }), []);
    const rows = of('2023-12-28');
    const directive = rows.find(({ code }) => code === '24-CT/TU');
    expect(directive?.date).toBe('07/08/2023');
    expect(directive?.numbers.map(({ text }) => text)).toEqual(['25\u00a0biểu hiện']);
    expect(rows.map(({ code }) => code)).not.toContain('366-QD/TW');
    expect(of('2023-08-01').map(({ code }) => code)).not.toContain('24-CT/TU');
    const nation = await real.ask('VN');
    const national = documentsFor(documents, { unit: nation.unit, codes: ['VN'], day: NEWEST });
    expect(national.map(({ code }) => code)).not.toContain('24-CT/TU');
  });
});

/** `(a / b) × 100`, `a + b + c`, `a − b`, from left to right; these formulas need no more. */
function evaluate(text: string): number {
  const tokens = text.match(/[\d.]+|[+−/×]/g) ?? [];
  return tokens.slice(1).reduce(
    ({ value, op }, token) => {
      const n = Number(token);
      if (Number.isNaN(n)) return { value, op: token };
      return { value: op === '+' ? value + n : op === '−' ? value - n : op === '/' ? value / n : value * n, op };
    },
    { value: Number(tokens[0]), op: '' }
  ).value;
}
