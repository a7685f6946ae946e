import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import { readCsv } from '../../../data/publish/readCsv';
import { checkRelease } from '../../../data/publish/release/checkRelease';
import { prepareRelease } from '../../../data/publish/release/prepareRelease';
import { publicInput, type PublicInput } from '../../../data/publish/release/publicInput';
import { readPublicInput } from '../../../data/publish/release/readPublicInput';
import {
  append,
  EXCEPTIONS,
  INDICATORS,
  observation,
  OBSERVATIONS,
  UNITS,
  validData
} from '../../fixtures/publish/data';
import { inputOf, NEW, publishedFolders, table, TITLE } from './support/release';

const SOURCES = 'data/catalogue/sources.csv';
const { rootOf, forget } = publishedFolders();
afterAll(forget);

let root: string;
let input: PublicInput;
beforeAll(async () => {
  root = rootOf(validData());
  await publish(root);
  input = await inputOf(root);
});

describe('the public input', () => {
  it('is the whole input where all of it may be seen', () => {
    expect(input.texts).toEqual(Object.fromEntries(readInputs(root)));
    expect(input.complete).toBe(true);
    expect(input.index.map(({ date }) => date)).toEqual(['2023-11-26', '2023-12-28', '2024-12-31']);
    expect(readPublicInput(JSON.stringify(input))).toEqual(input);
  });

  it.each(['', '{', '[]', '{"texts":{"a":1},"complete":true,"index":[],"lock":{}}', '<!doctype html>'])(
    'is nothing else: %s',
    (text) => expect(readPublicInput(text)).toBeNull()
  );

  it('holds no row that is not public, nor an exception or a source that only such a row needs', async () => {
    const texts = validData();
    append(texts, SOURCES, 'secret-1,Báo cáo nội bộ,Ban,2024-01,,', 'unused,Nguồn chưa dùng,Ban,2024-01,,');
    append(
      texts,
      OBSERVATIONS,
      observation({ value: '7.77', class: 'internal', source: 'secret-1', note: 'riêng' }),
      observation({ indicator: 'members-hidden', measure: 'đảng viên', value: '4321', published: '2024-01-02' }),
      observation({ period: '2021', value: '-4901', published: '2022-12-28' }),
      observation({ period: '2020', value: '3.98', published: '2020-12-28' })
    );
    append(
      texts,
      EXCEPTIONS,
      'range,members-hidden,P63-01,2022,Lý do riêng,Private reason',
      'range,grdp-growth,P63-01,2021,Lệch cột,Column shift',
      'range,grdp-growth,*,*,Mọi kỳ,Any period'
    );
    const own = rootOf(texts);
    expect((await publish(own)).problems.filter(({ level }) => level === 'error')).toEqual([]);
    const { texts: open, complete } = await inputOf(own);
    const all = Object.values(open).join('\n');
    for (const hidden of ['7.77', 'riêng', 'secret-1', 'Báo cáo nội bộ', '4321', 'Lý do riêng', '-4901', 'Lệch cột'])
      expect([hidden, all.includes(hidden)]).toEqual([hidden, false]);
    for (const shown of ['3.98', 'unused']) expect([shown, all.includes(shown)]).toEqual([shown, true]);
    expect(complete).toBe(true);
    // A public row set aside leaves its line, the hidden ones leave none.
    const before = readCsv('a', texts.get(OBSERVATIONS)!).rows.find(({ cells }) => cells['value'] === '3.98')!;
    const after = readCsv('a', open[OBSERVATIONS]!).rows.find(({ cells }) => cells['value'] === '3.98')!;
    expect(after.line).toBe(before.line - 2);
    expect(checkRelease({ texts: open }, []).errors).toBe(0);
  });

  it('holds no count of people that is withheld, and says that it is not complete', async () => {
    const texts = validData();
    append(texts, 'data/catalogue/measures.csv', 'đảng viên mới,members,1,đảng viên,members');
    append(texts, INDICATORS, 'admitted,members,party,Kết nạp,Admitted,,,members,0,flow,up,sum,,,,public,,,,0,,');
    append(texts, UNITS, ...['K1', 'K2', 'K3'].map((code) => `${code},committee,${code},${code},${code},P63-01,,,,,`));
    // Known only after the last snapshot: it waits, and is hidden all the same.
    const cells = { indicator: 'admitted', measure: 'đảng viên mới', period: '2023', published: '2025-02-01' };
    const counts = { K1: '3', K2: '4007', K3: '6007', 'P63-01': '10017' };
    append(
      texts,
      OBSERVATIONS,
      ...Object.entries(counts).map(([unit, value]) => observation({ ...cells, unit, value }))
    );
    const own = rootOf(texts);
    await publish(own);
    const partial = await inputOf(own);
    const rows = readCsv('a', partial.texts[OBSERVATIONS]!).rows.filter((row) => row.cells['indicator'] === 'admitted');
    expect(rows.map((row) => row.cells['unit'])).toEqual(['K3', 'P63-01']);
    expect(partial.complete).toBe(false);
    const { check, ready } = await prepareRelease(partial, [table('a.csv', NEW)], TITLE);
    expect(ready).toBeNull();
    expect(check.problems[0]?.message_vi).toContain('npm run publish');
  });

  it('is not made of an input with errors', async () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ class: 'Tuyệt mật' }));
    await expect(publicInput(texts, { index: [], lock: {} })).rejects.toThrow(OBSERVATIONS);
  });
});
