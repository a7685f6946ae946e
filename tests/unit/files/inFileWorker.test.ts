import { describe, expect, it } from 'vitest';
import { asFileProblem, FileTaskRunner } from '../../../src/lib/files/worker/fileTaskRunner';
import { inFileWorker, type FilePort } from '../../../src/lib/files/worker/inFileWorker';
import type { FileRequest, FileResponse } from '../../../src/lib/files/worker/workerMessages';
import type { ReadProgress } from '../../../src/lib/files/readProgress';
import { checkOwnParquet } from '../../../src/lib/files/parquet/checkOwnParquet';
import { tableParquet } from '../../../src/lib/files/parquet/tableParquet';
import { FileProblem } from '../../../src/lib/model/ownFile';
import { problemOf } from './support/problem';

const TEXT = 'Tên;Số\nHà Nội;1,5\nHuế;2\nHà Nội;3';
const file = (content: BlobPart = TEXT, name = 'a.csv') => new File([content], name);

/** The worker's work on this thread; `stuck` never answers. */
function starter() {
  const started: { ended: boolean; requests: FileRequest[]; port: FilePort }[] = [];
  let isStuck = false;
  const start = (): FilePort => {
    let runner: FileTaskRunner | undefined;
    const port: FilePort = {
      post: (message) => {
        worker.requests.push(message);
        if ('file' in message)
          runner = new FileTaskRunner(message.file, (progress) => port.onMessage({ type: 'progress', progress }));
        else if (!isStuck)
          runner!.run(message).then(
            (answer) => port.onMessage({ type: 'done', answer }),
            (thrown: FileProblem) => port.onMessage({ type: 'failed', code: thrown.code, detail: thrown.detail })
          );
      },
      onMessage: (_: FileResponse) => {},
      onFailure: () => {},
      terminate: () => {
        worker.ended = true;
      }
    };
    const worker = { ended: false, requests: [] as FileRequest[], port };
    started.push(worker);
    return port;
  };
  return { start, started, stick: (stuck: boolean) => (isStuck = stuck) };
}

describe('a file in a worker', () => {
  it('is previewed, matched and made Parquet', async () => {
    const { start, started } = starter();
    const own = inFileWorker(file(), start);
    const progress: ReadProgress[] = [];
    const { reading, rows } = await own.preview({}, { onProgress: (now) => progress.push(now) });
    expect(rows).toEqual([
      ['Hà Nội', 1.5],
      ['Huế', 2],
      ['Hà Nội', 3]
    ]);
    expect(progress.map(({ part }) => part)).toEqual(['load', 'decode']);
    expect(await own.texts(reading, 'ten')).toEqual([
      { text: 'Hà Nội', rows: 2 },
      { text: 'Huế', rows: 1 }
    ]);
    const made = await own.parquet(reading, [{ name: 'unit_code', from: 'ten', keys: { Huế: 'P34-46' } }]);
    expect(made).toMatchObject({
      rows: 3,
      columns: [
        { name: 'ten', type: 'text' },
        { name: 'so', type: 'number' },
        { name: 'unit_code', type: 'text' }
      ]
    });
    expect(checkOwnParquet(made.bytes).rows).toBe(3);
    expect(started).toHaveLength(1);
    own.close();
    expect(started[0]!.ended).toBe(true);
  });

  it('answers one after another', async () => {
    const own = inFileWorker(file(), starter().start);
    const [comma, point] = await Promise.all([own.preview(), own.preview({ delimiter: ',' })]);
    expect([comma.reading.delimiter, point.reading.delimiter]).toEqual([';', ',']);
  });

  it('is ended by the signal, and starts anew', async () => {
    const { start, started, stick } = starter();
    const own = inFileWorker(file(), start);
    stick(true);
    const control = new AbortController();
    const stuck = own.preview({}, { signal: control.signal });
    const next = own.preview();
    await Promise.resolve();
    stick(false);
    control.abort();
    await expect(stuck).rejects.toMatchObject({ name: 'EngineError', code: 'cancelled' });
    expect((await next).count).toBe(3);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    await expect(own.preview({}, { signal: control.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(started).toHaveLength(2);
  });

  it('tells what is wrong with it', async () => {
    const { start, started } = starter();
    expect(await problemOf(() => inFileWorker(file(''), start))).toEqual({ code: 'empty', detail: {} });
    expect(started).toEqual([]);
    const own = inFileWorker(file('%PDF-1.7'), start);
    expect(await problemOf(() => own.preview())).toEqual({ code: 'unknown-kind', detail: { kind: 'pdf' } });
  });

  it('whose worker dies is not called damaged, and can be asked again', async () => {
    const { start, started, stick } = starter();
    const own = inFileWorker(file(), start);
    stick(true);
    const dying = problemOf(() => own.preview());
    await new Promise((resolve) => setTimeout(resolve));
    started[0]!.port.onFailure('out of memory');
    expect(await dying).toEqual({ code: 'not-read', detail: { message: 'out of memory' } });
    stick(false);
    expect((await own.preview()).count).toBe(3);
  });

  it('that is Parquet is handed over as it is', async () => {
    const bytes = tableParquet({ columns: [{ name: 'a', type: 'number', values: [1, 2] }] });
    const own = inFileWorker(file(bytes, 'a.parquet'), starter().start);
    const { reading } = await own.preview();
    expect((await own.parquet(reading)).bytes).toEqual(bytes);
    expect(await own.texts(reading, 'a')).toEqual([
      { text: '1', rows: 1 },
      { text: '2', rows: 1 }
    ]);
  });
});

it('what is thrown otherwise becomes a FileProblem', () => {
  expect(asFileProblem(new Error('x')).code).toBe('damaged');
  expect(asFileProblem(new RangeError('Array buffer allocation failed')).code).toBe('too-large');
  const problem = new FileProblem('empty');
  expect(asFileProblem(problem)).toBe(problem);
});
