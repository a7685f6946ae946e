import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnHeads } from '../../../src/lib/figures/pivot/columnHeads';
import { pivotCard } from '../../../src/lib/figures/pivot/pivotCard';
import { aboutCell, pivotEvidence } from '../../../src/lib/figures/pivot/pivotEvidence';
import { pivotFacts } from '../../../src/lib/figures/pivot/pivotFacts';
import { pivotMeasures } from '../../../src/lib/figures/pivot/pivotMeasures';
import { pivotNumbers } from '../../../src/lib/figures/pivot/pivotNumbers';
import { pivotSentence } from '../../../src/lib/figures/pivot/pivotSentence';
import {
  isVoid,
  pivotSheet,
  reasonLetter,
  reasonNotes,
  type PivotSheet
} from '../../../src/lib/figures/pivot/pivotSheet';
import { rowHeads } from '../../../src/lib/figures/pivot/rowHeads';
import type { Language } from '../../../src/lib/model/language';
import type { PivotCell, PivotLine } from '../../../src/lib/model/pivot';
import { plainText } from '../../../src/lib/model/segment';
import { askComparison } from '../../../src/lib/questions/comparison';
import { pivotSelection } from '../../../src/lib/view/pivotSelection';
import { readPivot } from '../../../src/lib/view/readPivot';
import { NEWEST, openRealContext, type RealContext } from '../briefing/support/realContext';

const line = (key: string): PivotLine => {
  const last = key.split('/').at(-1) ?? '';
  return {
    key,
    field: (last.split(':')[0] ?? '') as PivotLine['field'],
    member: last.split(':')[1] ?? '',
    depth: key ? key.split('/').length - 1 : 0,
    total: key === '',
    foldable: false,
    closed: false
  };
};

describe('the head over the columns', () => {
  const short = (columns: string[], levels: number) =>
    columnHeads(columns.map(line), levels).map((row) =>
      row.map(({ member, span, deep, column }) => `${member || 'Σ'} ${span}×${deep} ${column}`)
    );

  it('one level: a cell for each column, the total among them', () => {
    expect(short(['period:2018', 'period:2019', ''], 1)).toEqual([['2018 1×1 0', '2019 1×1 1', 'Σ 1×1 2']]);
  });

  it('two levels: one cell over a group and its sum; the grand total reaches down', () => {
    const columns = ['year:2018', 'year:2018/unit:A', 'year:2018/unit:B', 'year:2019', 'year:2019/unit:A', ''];
    expect(short(columns, 2)).toEqual([
      ['2018 3×1 -1', '2019 2×1 -1', 'Σ 1×2 5'],
      ['Σ 1×1 0', 'A 1×1 1', 'B 1×1 2', 'Σ 1×1 3', 'A 1×1 4']
    ]);
  });

  it('no field at all: one cell', () => {
    expect(short([''], 0)).toEqual([['Σ 1×1 0']]);
  });

  it('covers every column once in every row', () => {
    const columns = ['a:1/b:1', 'a:1/b:2/c:1', 'a:1/b:2/c:2', 'a:2', ''].map(line);
    const heads = columnHeads(columns, 3);
    const covered = heads.map(() => 0);
    heads.forEach((row, level) =>
      row.forEach(({ span, deep }) => {
        for (let below = 0; below < deep; below++) covered[level + below]! += span;
      })
    );
    expect(covered).toEqual([5, 5, 5]);
  });
});

describe('names of groups without a line', () => {
  it('stand over the first row of each', () => {
    const rows = ['region:a/unit:1', 'region:a/unit:2', 'region:b/unit:3', ''].map(line);
    expect(rows.map((_, row) => rowHeads(rows, row).map(({ key }) => key))).toEqual([
      ['region:a'],
      [],
      ['region:b'],
      []
    ]);
  });

  it('are not said again where the group has a line', () => {
    const rows = ['region:a', 'region:a/unit:1', 'region:b'].map(line);
    expect(rows.flatMap((_, row) => rowHeads(rows, row))).toEqual([]);
  });
});

describe('where the measure is said', () => {
  const cell = (measure: string, value: PivotCell['value'] = 1) => ({ measure, value }) as PivotCell;
  const absent = cell('x', { missing: 'not-published' });
  const at = (cells: PivotCell[][]) =>
    pivotMeasures({ rows: cells.map(() => line('')), columns: (cells[0] ?? []).map(() => line('')), cells }).at;

  it('once, beside rows, beside columns, in the cells', () => {
    expect(
      at([
        [cell('a'), absent],
        [cell('a'), cell('a')]
      ])
    ).toBe('caption');
    expect(
      at([
        [cell('a'), cell('a')],
        [cell('b'), absent]
      ])
    ).toBe('row');
    expect(
      at([
        [cell('a'), cell('b')],
        [cell('a'), cell('b')]
      ])
    ).toBe('column');
    expect(
      at([
        [cell('a'), cell('b')],
        [cell('b'), cell('a')]
      ])
    ).toBe('cell');
  });
});

it('letters of reasons go on after z', () => {
  expect([0, 1, 25, 26, 27].map(reasonLetter)).toEqual(['a', 'b', 'z', 'aa', 'ab']);
});

describe('a pivot of real figures', () => {
  let real: RealContext;
  beforeAll(async () => {
    real = await openRealContext();
  }, 60_000);
  afterAll(() => real.engine.close());

  async function sheetOf(query: string, lang: Language = 'vi'): Promise<PivotSheet> {
    const { catalogue } = real.context;
    const { pivot, notices } = readPivot(new URLSearchParams(`${query}&s=${NEWEST}`), catalogue);
    expect(notices).toEqual([]);
    const answer = await askComparison(real.engine.run, pivotSelection(pivot, catalogue));
    return pivotSheet(lang, pivotFacts(lang, pivot, answer, catalogue), catalogue);
  }
  const rowOf = (sheet: PivotSheet, name: string) =>
    sheet.table.rows.findIndex((_, row) => sheet.rowName(row) === name);

  const POPULATION = 'r=region,unit&c=period&i=population&u=all63&p=2018&x=none';

  it('adds the provinces of 2018 up to the country, and says of what', async () => {
    const sheet = await sheetOf(POPULATION);
    const total = rowOf(sheet, 'Tổng cộng');
    expect(sheet.text(sheet.table.cells[total]![0]!)).toBe('95.385,2');
    const evidence = pivotEvidence(sheet, total, 0)!;
    expect(evidence.text).toBe('95.385,2\u00a0nghìn người');
    expect(evidence.observations).toHaveLength(63);
    expect(evidence.formula).toMatch(/^[\d.,]+ \+ .*\(63 số\) = 95\.385,2$/);
    expect(aboutCell(sheet, total, 0)).toContain('2018');
    expect(sheet.measure).toBe('nghìn người');
  });

  it('a refused total has its reason at the cell and under the table', async () => {
    const sheet = await sheetOf('r=unit&c=period&i=grdp-growth&u=P63-01,P63-31&p=2018,2019');
    const total = rowOf(sheet, 'Tổng cộng');
    const cell = sheet.table.cells[total]![0]!;
    expect(typeof cell.value).not.toBe('number');
    expect(sheet.text(cell)).not.toBe('');
    expect(pivotEvidence(sheet, total, 0)).toBeNull();
    expect(reasonNotes(sheet).length).toBe(sheet.reasons.length);
    expect(reasonNotes(sheet)[0]!.letter).toBe('a');
  });

  it('where nothing can stand there is neither word nor reason', async () => {
    const sheet = await sheetOf('r=region&c=unit&i=population&u=P63-01,P63-79&p=2018');
    const voids = sheet.table.cells.flat().filter(isVoid);
    expect(voids.length).toBe(2);
    expect(voids.map(sheet.text)).toEqual(['', '']);
    expect(sheet.reasons).toEqual([]);
  });

  it('the sentence names the highest and lowest row of the latest period, with their numbers', async () => {
    const sheet = await sheetOf('r=unit&c=period&i=population&u=P63-01,P63-79,P63-31,P63-48&p=2017,2018&t=0');
    const values = sheet.table.rows.map(
      (_, row) => [sheet.table.cells[row]![1]!.value as number, sheet.rowName(row)] as const
    );
    const sorted = [...values].sort((a, b) => b[0] - a[0]);
    const text = plainText(pivotSentence(sheet));
    expect(text).toMatch(/^2018: cao nhất là /);
    expect(text).toContain(`cao nhất là ${sorted[0]![1]} (`);
    expect(text).toContain(`thấp nhất là ${sorted.at(-1)![1]} (`);
  });

  it.each(['vi', 'en'] as const)('the card is the table: %s', async (lang) => {
    const sheet = await sheetOf(POPULATION, lang);
    const card = pivotCard(sheet);
    const { rows, columns } = sheet.table;
    expect(card.table.rows).toHaveLength(rows.length);
    for (const row of card.table.rows) expect(row.cells).toHaveLength(columns.length);
    expect(card.long).toHaveLength(rows.length * columns.length);
    expect(card.table.rows.filter(({ head }) => head.startsWith('\u2003'))).toHaveLength(63);
    expect(card.sentence).toBe(plainText(pivotSentence(sheet)));
    const hanoi = card.long.find(({ unit }) => unit === 'P63-01');
    expect(hanoi).toMatchObject({ indicator: 'population', period: '2018', missing: '', formula: '' });
    expect(hanoi?.publisher).not.toBe('');
    expect(card.long.at(-1)).toMatchObject({ value: 95385.2, unit: '' });
    expect(card.title).not.toBe('');
    expect(card.source).toMatch(lang === 'vi' ? /^Nguồn/ : /^Source/);
  });

  it('numbers of a page have ids of their own', async () => {
    const sheet = await sheetOf(POPULATION.replace('p=2018', 'p=2017,2018'));
    const ids = pivotNumbers(sheet, Infinity).map(({ id }) => id);
    const filled = sheet.table.cells.flat().filter(({ value }) => typeof value === 'number').length;
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(filled);
    expect(pivotNumbers(sheet).length).toBe(120);
  });

  it('members of a field are those before any filter', async () => {
    const { catalogue } = real.context;
    const query = new URLSearchParams(`${POPULATION}&k=region:region-southeast&s=${NEWEST}`);
    const { pivot } = readPivot(query, catalogue);
    const answer = await askComparison(real.engine.run, pivotSelection(pivot, catalogue));
    const { members, table } = pivotFacts('vi', pivot, answer, catalogue);
    expect(members.region).toHaveLength(6);
    expect(table.units).toHaveLength(6);
  });
});
