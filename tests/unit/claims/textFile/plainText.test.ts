import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../../src/lib/claims/readTextFile';
import { textOfBytes } from '../../../../src/lib/claims/textFile/textOfBytes';
import { problemOf } from '../../files/support/problem';
import { encode } from '../../files/support/text';
import { file } from './docx';

const TEXT =
  'Năm 2023, tổng sản phẩm trên địa bàn thành phố Hà Nội ước tăng 6,27%.\nThu ngân sách đạt 400.421 tỷ đồng, bằng 113,5% dự toán được giao.';
const MARK: Partial<Record<string, number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff]
};

describe('a file of text', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'] as const)('in %s is read', async (encoding) => {
    expect(await readTextFile(file(encode(TEXT, encoding), 'a.txt'))).toBe(TEXT);
  });

  it('in vni is read', async () => {
    const text = 'Hà Nội: thu ngân sách đạt 400.421 tỷ đồng, bằng 113,5% dự toán; kết nạp đảng viên tăng 5%.';
    expect(await readTextFile(file(encode(text, 'vni'), 'a.txt'))).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('in %s loses its byte order mark', async (encoding) => {
    const marked = Uint8Array.from([...MARK[encoding]!, ...encode(TEXT, encoding)]);
    expect(await readTextFile(file(marked, 'a.txt'))).toBe(TEXT);
  });

  it('keeps its letters apart when they are, and its line ends for the command line', () => {
    const apart = TEXT.normalize('NFD').replace('\n', '\r\n');
    expect(textOfBytes('a.txt', encode(apart, 'utf-8'))).toBe(apart);
  });

  it('has plain line ends in the page', async () => {
    expect(await readTextFile(file('a\r\nb\rc\n', 'a.md'))).toBe('a\nb\nc\n');
  });

  it('typed in an old font and saved as UTF-8 is put into Unicode', async () => {
    const old = new TextDecoder('latin1').decode(encode(TEXT, 'tcvn3'));
    expect(await readTextFile(file(old, 'a.txt'))).toBe(TEXT);
  });

  it('of other languages stays as it is', async () => {
    expect(await readTextFile(file('Le café de l’été coûte 5%', 'a.txt'))).toBe('Le café de l’été coûte 5%');
  });

  it('with zeros or in two encodings is refused', async () => {
    const mixed = Uint8Array.from([...encode(`${TEXT}\n`, 'utf-8'), ...encode(TEXT, 'tcvn3')]);
    expect((await problemOf(() => readTextFile(file(mixed, 'a.txt')))).code).toBe('mixed-encoding');
    expect((await problemOf(() => readTextFile(file(`${TEXT}\0`, 'a.txt')))).code).toBe('damaged');
  });
});
