import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../data/publish/columns';
import { readInputs } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import { checkRelease } from '../../../data/publish/release/checkRelease';
import { csvOfAnyGrid, csvOfGrid } from '../../../data/publish/release/csvOfGrid';
import { observationsName } from '../../../data/publish/release/observationsName';
import { prepareRelease } from '../../../data/publish/release/prepareRelease';
import type { PublicInput } from '../../../data/publish/release/publicInput';
import { readPublicInput } from '../../../data/publish/release/readPublicInput';
import { readCsv } from '../../../data/publish/readCsv';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { observation, OBSERVATIONS, SNAPSHOTS, validData, writeData, type Cells } from '../../fixtures/publish/data';
import { inputOf, NEW, publishedFolders, table, TITLE } from './support/release';

const { rootOf, forget } = publishedFolders();
afterAll(forget);

let root: string;
let input: PublicInput;
beforeAll(async () => {
  root = rootOf(validData());
  await publish(root);
  input = await inputOf(root);
});

describe('the check of a release', () => {
  it('says what publishing says of the same files, whatever is wrong in them', async () => {
    const good = [NEW, { ...NEW, unit: 'VN', value: '7.09' }, { ...NEW, period: '2024-Q1', published: '2024-03-29' }];
    const odd = fc.constantFrom(
      '',
      'x',
      '-5',
      '1.234,5',
      '99',
      'P63-99',
      '2023-13',
      '2023',
      '%',
      'plan',
      'mật',
      'internal',
      'a"b',
      'nso-1',
      '2030-01-01'
    );
    const mutation = fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...COLUMNS.observations), odd);
    const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { maxLength: 3 }), fc.boolean(), async (mutations, twice) => {
        const rows: Cells[] = good.map((row) => ({ ...row }));
        for (const [row, column, value] of mutations) rows[row]![column] = quoted(value);
        if (twice) rows.push(rows[0]!);
        const dropped = table('~new.csv', ...rows);
        const other = writeData(new Map(validData()).set('data/observations/~new.csv', dropped.text));
        const { problems, checked } = await publish(other, 'check');
        rmSync(other, { recursive: true });
        const check = checkRelease(input, [dropped]);
        const asText = (all: typeof problems) =>
          all.map((p) => JSON.stringify(p).replaceAll('data/observations/~new.csv', '~new.csv')).sort();
        expect(asText(check.problems)).toEqual(asText(problems));
        expect(check.rows).toEqual({
          read: checked.rowsRead,
          accepted: checked.accepted.length,
          setAside: checked.setAside.length,
          refused: checked.refused
        });
      }),
      { numRuns: 60, seed: 20261130 }
    );
  });

  it('names the line of the dropped file, the new one of two that contradict each other, and puts it first', () => {
    const twice = observation({ period: '2023', value: '6.30', published: '2023-12-28' });
    const text = [
      COLUMNS.observations.join(';'),
      '',
      twice.replaceAll(',', ';'),
      observation({ value: 'x' }).replaceAll(',', ';'),
      ''
    ].join('\r\n');
    const { problems, errors, rows } = checkRelease(input, [{ name: 'Đợt 1.csv', text }]);
    expect(problems.map(({ file, line, check }) => [file, line, check])).toEqual([
      ['Đợt 1.csv', 3, 'duplicate'],
      ['Đợt 1.csv', 4, 'schema']
    ]);
    expect(problems[0]?.message_vi).toContain(`${OBSERVATIONS}:3`);
    expect(errors).toBe(2);
    expect(rows).toEqual({ read: 9, accepted: 7, setAside: 0, refused: 2 });
  });

  it('takes new sources, and tells of them by their own lines', () => {
    const figures = table('a.csv', { ...NEW, source: 'new-1' });
    expect(checkRelease(input, [figures]).problems.map(({ check }) => check)).toEqual(['source']);
    const sources = (...lines: string[]) => ({
      name: 'nguồn.csv',
      text: ['note,code,title,publisher,date,url', ...lines].join('\n')
    });
    expect(checkRelease(input, [figures, sources(',new-1,"Báo cáo, 2024",Cục,2025-01,')]).problems).toEqual([]);
    const wrong = checkRelease(input, [figures, sources('', ',new-1,,Cục,2025-01,', ',press,Báo,Báo,2025-13,', ',x')]);
    expect(wrong.problems.map(({ file, line }) => [file, line])).toEqual([
      ['nguồn.csv', 3],
      ['nguồn.csv', 4],
      ['nguồn.csv', 4],
      ['nguồn.csv', 5],
      ['nguồn.csv', 5]
    ]);
  });

  it('names the columns that are missing', () => {
    const { problems } = checkRelease(input, [{ name: 'b.csv', text: 'Đơn vị;Chỉ tiêu\nHà Nội;1\n' }]);
    expect(problems[0]).toMatchObject({ file: 'b.csv', line: 1, level: 'error' });
    expect(problems[0]?.message_vi).toContain('indicator, unit, period');
  });
});

describe('a sheet as CSV', () => {
  const head = [...COLUMNS.observations];
  it('keeps the numbers of its rows, below any title', () => {
    const row = (value: string) => head.map((name) => (name === 'note' ? 'a,\n"b"' : name === 'value' ? value : ''));
    const text = csvOfGrid([['BẢNG 1'], [], head, row('1'), [], row('2'), ['', '']])!;
    expect(
      readCsv('x', text).rows.map(({ line, cells, extra }) => [line, cells['value'], cells['note'], extra])
    ).toEqual([
      [4, '1', 'a, "b"', 0],
      [6, '2', 'a, "b"', 0]
    ]);
  });
  it('is none without a head, and then its first filled row is taken for one', () => {
    const grid = [[], ['Đơn vị', 'Số']];
    expect(csvOfGrid(grid)).toBeNull();
    expect(readCsv('x', csvOfAnyGrid(grid)).header).toEqual(['Đơn vị', 'Số']);
  });
});

it.each([
  ['Đợt 6, quý II.xlsx (Sheet1)', 'dot-6-quy-ii'],
  ['figures.csv', 'figures-2025-12-31'],
  ['«».csv', 'release-2025-12-31'],
  ['../../x.csv', 'x']
])('%s joins the input as %s', (dropped, name) => {
  expect(observationsName(dropped, '2025-12-31', new Set([OBSERVATIONS]))).toBe(`data/observations/${name}.csv`);
});

describe('a release that can be published', () => {
  const tables = [
    table(
      'Đợt 6.csv',
      { ...NEW, source: 'new-1' },
      { ...NEW, period: '2023', value: '6.31', status: 'revised' },
      { ...NEW, period: '2025', published: '2026-02' }
    ),
    { name: 'nguon.csv', text: `${COLUMNS.sources.join(',')}\nnew-1,"Báo cáo, 2024",Cục,2025-01,,\n` }
  ];

  it('tells what changes, by hand', async () => {
    const stages: string[] = [];
    const { check, ready } = await prepareRelease(input, tables, TITLE, (stage) => stages.push(stage));
    expect(check.errors).toBe(0);
    expect(stages).toEqual(['check', 'plan', 'write']);
    expect(ready).toMatchObject({ date: '2025-12-31', since: '2024-12-31', rows: 9, own: 2, waiting: 1 });
    expect(
      ready?.changes.map(({ change, before, after }) => [change, after?.period, before?.value, after?.value])
    ).toEqual([
      ['revised', '2023', 6.27, 6.31],
      ['new', '2024', undefined, 6.52]
    ]);
  });

  it('is an archive that the reader and the publisher accept', async () => {
    const { ready } = await prepareRelease(input, tables, TITLE);
    const files = unzipSync(ready!.zip);
    expect((await prepareRelease(input, tables, TITLE)).ready?.zip).toEqual(ready!.zip);

    const server = rootOf(new Map());
    const put = (folder: string, path: string, bytes: Uint8Array) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    };
    for (const [path, bytes] of Object.entries(files)) put(server, path, bytes);
    const engine = await openNodeEngine(server);
    await engine.open('2025-12-31');
    const sql = `select period, value, status from "2025-12-31".observations where indicator = 'grdp-growth' and status <> 'plan' order by period, published`;
    expect(await engine.run({ name: 'test', sql, params: [] })).toEqual([
      { period: '2023', value: 6.11, status: 'estimate' },
      { period: '2023', value: 6.27, status: 'estimate' },
      { period: '2023', value: 6.31, status: 'revised' },
      { period: '2024', value: 6.52, status: 'estimate' }
    ]);
    engine.close();

    // The source, with the archive put where its note says.
    const source = rootOf(validData());
    await publish(source);
    const texts = readInputs(source);
    for (const [path, bytes] of Object.entries(files)) {
      if (path.startsWith('noi-them/')) {
        const name = path.slice('noi-them/'.length);
        put(source, name, new TextEncoder().encode(texts.get(name)! + strFromU8(bytes)));
        expect(strFromU8(files['DOC-TRUOC.txt']!)).toContain(`${path}: `);
      } else if (path.startsWith('snapshots/')) put(source, `static/${path}`, bytes);
      else if (path.startsWith('data/')) put(source, path, bytes);
    }
    const { problems, snapshots } = await publish(source);
    expect(problems).toEqual([]);
    expect(snapshots.map(({ date, state }) => [date, state])).toEqual(
      ['2023-11-26', '2023-12-28', '2024-12-31', '2025-12-31'].map((date) => [date, 'kept'])
    );
    expect(snapshots.at(-1)?.otherwise).toContain('grdp.parquet');
    expect(JSON.parse(strFromU8(files['snapshots/index.json']!))).toEqual(
      JSON.parse(readFileSync(join(source, 'static/snapshots/index.json'), 'utf8'))
    );
    expect(readFileSync(join(source, SNAPSHOTS), 'utf8')).toContain('2025-12-31,Cuối năm 2025,End of 2025\n');
    // The next release is held against this one.
    expect(readPublicInput(strFromU8(files['explore/publish/input.json']!))).toEqual(await inputOf(source));
  });

  it.each(['2024-12-31', '2020-01-01', '', '31/12/2025', '2025-02-30'])(
    'must have a day after the newest: %s',
    async (date) => {
      const { check, ready } = await prepareRelease(input, tables, { ...TITLE, date });
      expect(ready).toBeNull();
      expect(check.problems[0]?.message_vi).toContain('2024-12-31');
    }
  );

  it('may hold no row that a published snapshot should have held, unless it was entered later', async () => {
    const late = { period: '2021', value: '2.92', published: '2021-12-28' };
    const refused = await prepareRelease(input, [table('a.csv', NEW, late)], TITLE);
    expect(refused.ready).toBeNull();
    expect(refused.check.problems[0]).toMatchObject({ file: 'a.csv', line: 3, check: 'snapshot' });
    expect(refused.check.problems[0]?.message_vi).toContain('entered');
    const entered = await prepareRelease(input, [table('a.csv', NEW, { ...late, entered: '2025-12-31' })], TITLE);
    expect(entered.ready?.changes).toHaveLength(2);
  });
});
