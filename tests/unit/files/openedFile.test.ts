import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../../data/publish/readCsv';
import type { Console, OwnTable } from '../../../src/lib/engine/console/console';
import { EngineError } from '../../../src/lib/engine/errors';
import { checkOwnParquet } from '../../../src/lib/files/parquet/checkOwnParquet';
import { FileTaskRunner } from '../../../src/lib/files/worker/fileTaskRunner';
import type { FilePort } from '../../../src/lib/files/worker/inFileWorker';
import { fold } from '../../../src/lib/model/fold';
import { FileProblem } from '../../../src/lib/model/ownFile';
import type { Unit } from '../../../src/lib/model/unit';
import { OpenedFile } from '../../../src/routes/[[lang=lang]]/explore/files/openedFile.svelte';
import { OwnTables } from '../../../src/routes/[[lang=lang]]/explore/ownTables.svelte';

const units = readCsv('units.csv', readFileSync('data/catalogue/units.csv', 'utf8')).rows.map(
  ({ cells }) => ({ ...cells, search: fold(cells.name ?? '') }) as unknown as Unit
);
const GOOD = 'Tỉnh;Năm;Số\nHải Phòng;2023;1,5\nHai Phong;2025;2,5\nĐâu đó;2025;3\n';
const file = (text: string, name = 'Số liệu.csv') => new File([text], name);

/** The page's models over the worker's own work and a console that takes everything, or what `refuse` lets through. */
function page(refuse: (table: OwnTable) => EngineError | undefined = () => undefined) {
  const given: OwnTable[] = [];
  const console = {
    add: async (table: OwnTable) => {
      const error = refuse(table);
      if (error) throw error;
      given.push(table);
    },
    remove: async () => {}
  } as unknown as Console;
  const start = (): FilePort => {
    let runner: FileTaskRunner | undefined;
    const port: FilePort = {
      post: (message) => {
        if ('file' in message) runner = new FileTaskRunner(message.file);
        else
          runner!.run(message).then(
            (answer) => port.onMessage({ type: 'done', answer }),
            ({ code, detail }: FileProblem) => port.onMessage({ type: 'failed', code, detail })
          );
      },
      onMessage: () => {},
      onFailure: () => {},
      terminate: () => {}
    };
    return port;
  };
  const tables = new OwnTables(async () => console);
  const opened = new OpenedFile(units, '2026-01-31', tables, start);
  const open = async (...files: File[]) => {
    opened.open(files);
    await settled();
  };
  const settled = () => vi.waitFor(() => expect(opened.busy).toBeNull());
  return { opened, open, settled, tables, given };
}

describe('a file that is opened', () => {
  it('becomes a table with its keys, and makes room for the next', async () => {
    const { opened, open, settled, tables, given } = page();
    await open(file(GOOD), file('a;b\n1;2\n', 'b.csv'));
    expect([opened.name, opened.tableName, opened.waiting.length]).toEqual(['Số liệu.csv', 'so_lieu', 1]);
    opened.matching.correct('units', 'Đâu đó', 'VN');
    await opened.add();
    await settled();
    expect(tables.list).toMatchObject([
      {
        name: 'so_lieu',
        rows: 3,
        columns: ['tinh', 'nam', 'so', 'unit_code', 'period_key'],
        keys: { unit: 'unit_code', period: 'period_key' },
        kept: false,
        state: 'ready'
      }
    ]);
    expect(checkOwnParquet(given[0]!.bytes).rows).toBe(3);
    expect([opened.name, opened.added]).toEqual(['b.csv', { name: 'so_lieu', rows: 3 }]);
  });

  it('has keys only with a place and a time', async () => {
    const { opened, open, tables } = page();
    await open(file('Tỉnh;Số\nHuế;1\nHà Nội;2\n', 'a.csv'));
    await opened.add();
    expect(tables.list[0]).toMatchObject({ columns: ['tinh', 'so', 'unit_code'], keys: null });
  });

  it('is refused by itself: those after it are opened, and no table is there', async () => {
    const { opened, open, settled, tables } = page();
    await open(file('', 'a.csv'), file('%PDF-1.7', 'b.csv'), file(GOOD));
    await settled();
    expect(opened.refused.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['a.csv', 'empty'],
      ['b.csv', 'unknown-kind']
    ]);
    expect(opened.preview?.name).toBe('Số liệu.csv');
    expect(tables.list).toEqual([]);
  });

  it('is read as it was asked for last; what the reader corrected stays', async () => {
    const { opened, open } = page();
    await open(file(GOOD));
    opened.matching.correct('units', 'Đâu đó', 'VN');
    const readings = [opened.read({ decimal: '.' }), opened.read({ headRows: 0 }), opened.read({ headRows: 1 })];
    await Promise.all(readings);
    expect(opened.preview?.reading).toMatchObject({ decimal: '.', headRows: 1 });
    expect(opened.matching.now?.units.find(({ text }) => text === 'Đâu đó')).toMatchObject({ key: 'VN', by: 'reader' });
    expect(opened.settled).toBe(true);
  });

  it('is not added as anything else than what is shown', async () => {
    const { opened, open, tables } = page();
    await open(file(GOOD));
    await opened.read({ headFrom: 50 });
    expect([opened.problem?.code, opened.preview?.count, opened.settled]).toEqual(['no-table', 3, false]);
    await opened.add();
    expect(tables.list).toEqual([]);
    await opened.read({ headFrom: 0 });
    expect([opened.problem, opened.settled]).toEqual([null, true]);
  });

  it('is left when its first reading is stopped; a later one goes back to what was shown', async () => {
    const { opened, open } = page();
    opened.open([file(GOOD)]);
    opened.cancel();
    expect([opened.name, opened.preview, opened.busy]).toEqual(['', null, null]);
    await open(file(GOOD));
    const reading = opened.read({ decimal: '.' });
    opened.cancel();
    await reading;
    expect([opened.wanted, opened.preview?.reading.decimal, opened.settled]).toEqual([{}, ',', true]);
  });
});

describe('a table that the console refuses', () => {
  it.each([
    ['file-damaged', 'damaged'],
    ['too-large', 'too-large']
  ] as const)('as %s is told as %s; the file and the list stay', async (code, told) => {
    const { opened, open, tables } = page(() => new EngineError(code));
    await open(file(GOOD));
    await opened.add();
    expect([opened.problem?.code, opened.preview?.count, tables.list.length]).toEqual([told, 3, 0]);
  });

  it('for a reason of its own is a failure, and can be tried again', async () => {
    let isDown = true;
    const { opened, open, tables } = page(() => (isDown ? new EngineError('boot-failed') : undefined));
    await open(file(GOOD));
    await opened.add();
    expect([opened.failure?.code, tables.list.length]).toEqual(['boot-failed', 0]);
    isDown = false;
    await opened.add();
    expect([opened.failure, tables.list.length]).toEqual([null, 1]);
  });

  it('leaves the one of its name', async () => {
    const { opened, open, tables } = page(({ bytes }) =>
      bytes.length > 1500 ? new EngineError('too-large') : undefined
    );
    await open(file(GOOD));
    await opened.add();
    const before = tables.list;
    expect(before).toHaveLength(1);
    await open(file(GOOD + Array.from({ length: 500 }, (_, i) => `Hà Nội;2023;${i}`).join('\n')));
    await opened.add();
    expect([opened.problem?.code, tables.list]).toEqual(['too-large', before]);
  });

  it('cannot be kept where the browser keeps nothing; it stays in the tab', async () => {
    const { opened, open, tables } = page();
    await open(file(GOOD));
    await opened.add();
    await expect(tables.keep('so_lieu', true)).rejects.toMatchObject({ code: 'not-kept' });
    expect(tables.list).toMatchObject([{ name: 'so_lieu', kept: false }]);
    await tables.remove('so_lieu');
    expect(tables.list).toEqual([]);
  });
});
