import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { encryptCommand } from '../../../data/publish/encrypt/encryptCommand';
import { PASSPHRASE_VARIABLE, readPassphrase } from '../../../data/publish/encrypt/readPassphrase';

describe('encryptCommand', () => {
  it('takes its own options and leaves the others', () => {
    expect(encryptCommand(['--root', '/x', '--snapshot', '2026-01-31', '--encrypt'])).toEqual({
      command: { date: '2026-01-31', replace: false },
      rest: ['--root', '/x']
    });
    expect(encryptCommand(['--encrypt', '--replace', '--snapshot', '2026-01-31'])).toEqual({
      command: { date: '2026-01-31', replace: true },
      rest: []
    });
    expect(encryptCommand(['--rebuild'])).toBeNull();
  });

  it.each([
    [['--encrypt']],
    [['--snapshot', '2026-01-31']],
    [['--snapshot', '--encrypt']],
    [['--encrypt', '--snapshot', '../x']],
    [['--replace']]
  ])('is broken as %j', (args) => expect(encryptCommand(args)).toBe('broken'));
});

/** A terminal where someone types the lines, each when it is asked for. */
function typed(...lines: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => {
    shown += chunk;
    if (!`${chunk}`.endsWith(': ')) return;
    const line = lines.shift();
    setTimeout(() => (line === undefined ? input.end() : input.write(`${line}\r`)));
  });
  return { input, output, env: {}, shown: () => shown };
}

describe('readPassphrase', () => {
  const long = 'đường Thanh Niên';

  it('asks twice on a terminal and shows nothing of it', async () => {
    const terminal = typed(long, long);
    expect(await readPassphrase(terminal)).toBe(long);
    expect(terminal.shown()).not.toContain(long.slice(0, 3));
    expect(terminal.shown().match(/: \n/g)).toHaveLength(2);
  });

  it.each([
    ['two that differ', [long, `${long}!`], /không giống nhau/],
    ['a short one', ['mười một ch'], /ít nhất 12/],
    ['an end of input', [], /hủy/]
  ])('refuses %s', async (_name, lines, words) => {
    await expect(readPassphrase(typed(...lines))).rejects.toThrow(words);
  });

  it('takes it from the environment, as long as it must be', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    expect(await readPassphrase({ input, output, env: { [PASSPHRASE_VARIABLE]: long } })).toBe(long);
    await expect(readPassphrase({ input, output, env: { [PASSPHRASE_VARIABLE]: 'ngắn' } })).rejects.toThrow(
      /ít nhất 12/
    );
    await expect(readPassphrase({ input, output, env: {} })).rejects.toThrow(PASSPHRASE_VARIABLE);
  });

  it('counts letters, not the marks some keyboards write apart', async () => {
    const eleven = 'ăâđêôơưăâđê';
    const given = {
      input: new PassThrough(),
      output: new PassThrough(),
      env: { [PASSPHRASE_VARIABLE]: eleven.normalize('NFD') }
    };
    await expect(readPassphrase(given)).rejects.toThrow(/ít nhất 12/);
  });
});
