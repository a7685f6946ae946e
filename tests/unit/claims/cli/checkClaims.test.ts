import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../../tools/claims/options.mjs';
import { readCorrections } from '../../../../tools/claims/readCorrections';
import { ARTICLE } from '../whole/article';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-claims-'));
  await writeFile(join(folder, 'a.txt'), `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`);
  await writeFile(join(folder, 'empty.txt'), ' \n');
});
afterAll(() => rm(folder, { recursive: true }));

/** In the folder of the text, as `npm run` does it from there. */
function call(args: readonly string[], input = ''): Promise<{ code: number | null; lines: string[]; errors: string }> {
  const env = { ...process.env, npm_lifecycle_event: 'check-claims', INIT_CWD: folder };
  const child = spawn(process.execPath, ['tools/checkClaims.mjs', ...args], { env });
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data));
  child.stdin.end(input);
  return new Promise((settle) =>
    child.on('close', (code) => settle({ code, lines: out.split('\n').filter(Boolean), errors }))
  );
}

describe('the command line', () => {
  it('prints a line of JSON for each number, with places in the text as it is', async () => {
    const { code, lines, errors } = await call(['--snapshot', '2023-12-28', 'a.txt']);
    expect([code, errors]).toEqual([0, '']);
    const found = lines.map(
      (line) => JSON.parse(line) as { start: number; end: number; text: string; verdict: string }
    );
    const text = ARTICLE.replaceAll('\n', '\r\n');
    const revenue = found.find((one) => one.text.startsWith('400.421'))!;
    expect(text.slice(revenue.start, revenue.end)).toBe('400.421 tỷ đồng');
    expect(revenue.verdict).toMatch(/^match/);
  });

  it('reads standard input and obeys corrections', async () => {
    const corrections = join(folder, 'c.json');
    await writeFile(corrections, JSON.stringify([{ start: 0, text: '6,27%', ignored: true }]));
    const { code, lines } = await call(['--corrections', corrections, '-'], 'GRDP năm 2023 tăng 6,27%');
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ start: 19, end: 24, text: '6,27%', value: null, verdict: 'not-a-figure' })
    );
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown snapshot', ['--snapshot', '2023-01-01', 'a.txt'], /2023-12-28, 2024-12-31/],
    ['an unknown unit', ['--subject', 'P34-99', 'a.txt'], /Unknown unit: P34-99/],
    ['no such file', ['b.txt'], /b\.txt is not there/],
    ['an empty file', ['empty.txt'], /empty\.txt is empty/],
    ['no file', [], /No file is named/],
    ['broken corrections', ['--corrections', 'a.txt', 'a.txt'], /corrections cannot be read/]
  ])('ends with 2 for %s', async (_, args, message) => {
    const { code, lines, errors } = await call(args);
    expect([code, lines]).toEqual([2, []]);
    expect(errors).toMatch(message);
  });

  it('explains itself', async () => {
    const { code, lines } = await call(['--help']);
    expect([code, lines[0]]).toEqual([0, expect.stringContaining('check-claims')]);
  });
});

describe('options', () => {
  it('are read in any order', () => {
    expect(readOptions(['a.txt', '--snapshot=2023-12-28', '--subject', 'VN'])).toEqual({
      file: 'a.txt',
      help: false,
      snapshot: '2023-12-28',
      subject: 'VN'
    });
    expect(readOptions(['-'])).toEqual({ file: '-', help: false });
  });

  it.each([[['--what', 'a']], [['a', 'b']], [['a', '--snapshot']], [[]]])('are refused: %s', (args) => {
    expect(typeof readOptions(args)).toBe('string');
  });
});

describe('corrections from a file', () => {
  it('may leave out what they do not say, and may be what the page keeps', () => {
    const one = { start: 3, text: '5%', reading: {}, ignored: false };
    expect(readCorrections('\ufeff[{"start":3,"text":"5%"}]')).toEqual([one]);
    expect(readCorrections(JSON.stringify({ text: '', corrections: [one] }))).toEqual([one]);
  });

  it.each(['{}', '[1]', '[{"start":1}]', '[{"start":1,"text":"a","reading":[]}]', 'x'])('are refused: %s', (json) => {
    expect(() => readCorrections(json)).toThrow();
  });
});
