import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { COLUMNS } from '../../../data/publish/columns';
import { readInputs } from '../../../data/publish/files';
import { readEvents } from '../../../data/publish/readEvents';
import { expectProblem } from '../../fixtures/publish/expectProblem';
import { validData } from '../../fixtures/publish/data';

const EVENTS = 'data/catalogue/events.csv';

const VALID = {
  date: '2025-07-01',
  scope: 'P34-24|province63',
  indicators: 'grdp-growth|budget',
  kind: 'break',
  label_vi: 'Hợp nhất tỉnh',
  label_en: 'Provinces merged',
  text_vi: 'Địa giới đã đổi.',
  text_en: 'The territory changed.',
  source: 'Nghị quyết 202/2025/QH15'
};
const line = (cells: Partial<typeof VALID>) => COLUMNS.events.map((name) => ({ ...VALID, ...cells })[name]).join(',');
const withEvents = (...lines: Partial<typeof VALID>[]) =>
  validData().set(EVENTS, [COLUMNS.events.join(','), ...lines.map(line)].join('\n'));

describe('an event', () => {
  it('that is right passes, for everything as well, and may be absent', () => {
    expect(checkInput(withEvents({}, { scope: '', indicators: '', kind: 'context' })).problems).toEqual([]);
    expect(checkInput(validData()).problems).toEqual([]);
  });

  it.each<[string, Partial<typeof VALID>, string]>([
    ['on no real day', { date: '2025-02-30' }, '2025-02-30'],
    ['in a month', { date: '2025-07' }, '2025-07'],
    ['about an unknown unit', { scope: 'P34-24|P34-99' }, 'P34-99'],
    ['about an unknown regime', { scope: 'province35' }, 'province35'],
    ['about an unknown indicator', { indicators: 'grdp-groth' }, 'grdp-groth'],
    ['about an unknown theme', { indicators: 'weather' }, 'weather'],
    ['of an unknown kind', { kind: 'rupture' }, 'rupture'],
    ['without a Vietnamese label', { label_vi: '' }, 'label_vi'],
    ['without an English label', { label_en: '' }, 'label_en'],
    ['without a Vietnamese text', { text_vi: '' }, 'text_vi'],
    ['without an English text', { text_en: '' }, 'text_en'],
    ['without a source', { source: '' }, 'source']
  ])('%s is found where it is', (_name, cells, names) =>
    expectProblem(withEvents({ label_vi: 'khác' }, cells), { file: EVENTS, line: 3, check: 'catalogue', names })
  );

  it('entered twice is found', () =>
    expectProblem(withEvents({}, {}), { file: EVENTS, line: 3, check: 'catalogue', names: 'Hợp nhất tỉnh' }));

  it('with a cell too many is found', () => {
    const texts = withEvents({});
    texts.set(EVENTS, `${texts.get(EVENTS)},x`);
    expectProblem(texts, { file: EVENTS, line: 2, check: 'schema', names: '1' });
  });

  it('without a column is found', () => {
    const texts = withEvents({});
    texts.set(EVENTS, texts.get(EVENTS)!.replace('text_en', 'text'));
    expectProblem(texts, { file: EVENTS, line: 1, check: 'schema', names: 'text_en' });
  });
});

describe('the events of the catalogue', async () => {
  const events = await readEvents();

  it('have no problems', () => {
    expect(checkInput(readInputs('.')).problems.filter(({ file }) => file === EVENTS)).toEqual([]);
  });

  it('are read as lists, in order of date', () => {
    expect(events[0]).toMatchObject({ date: '2008-08-01', scope: ['P63-01', 'P34-01'], indicators: [], kind: 'break' });
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort());
  });

  it('break every province that was merged on 1 July 2025, and no other', () => {
    const rows = readFileSync('data/catalogue/unit_changes.csv', 'utf8').split('\n');
    const to = (relation: string) =>
      new Set(
        rows
          .map((row) => row.split(','))
          .filter(([from, , found]) => from?.startsWith('P63') && found === relation)
          .map(([, code]) => code)
      );
    const scope = (kind: string) =>
      new Set(
        events
          .filter((event) => event.date === '2025-07-01' && event.kind === kind && event.indicators.length === 0)
          .flatMap((event) => event.scope.filter((code) => code.startsWith('P34')))
      );
    expect(scope('break')).toEqual(to('merged'));
    expect(scope('context')).toEqual(to('unchanged'));
  });

  it('say the same in both languages: the same numbers', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).filter((n) => n.length > 2).sort();
    for (const { text_vi, text_en } of events)
      expect(numbers(text_en)).toEqual(expect.arrayContaining(numbers(text_vi.replace(/\d+\/\d+\//g, ''))));
  });
});
