import { describe, expect, it } from 'vitest';
import { ENGINE_ERRORS } from '../../../src/lib/engine/errors';
import { localMinute } from '../../../src/lib/figures/internal/localMinute';
import { unlockProgress } from '../../../src/lib/figures/internal/unlockProgress';
import { message } from '../../../src/lib/language/message';
import { stampOf } from '../../../src/lib/language/stamp';

describe('stampOf', () => {
  const at = '2026-11-25T14:05';
  it.each([
    ['vi', 'internal', 'NỘI BỘ · bản số liệu 31/01/2026 · mở lúc 14:05 25/11/2026'],
    ['vi', 'restricted', 'HẠN CHẾ · bản số liệu 31/01/2026 · mở lúc 14:05 25/11/2026'],
    ['vi', 'something else', 'HẠN CHẾ · bản số liệu 31/01/2026 · mở lúc 14:05 25/11/2026'],
    ['en', 'internal', 'INTERNAL · snapshot of 31 Jan 2026 · opened at 14:05 on 25 Nov 2026']
  ] as const)('%s, %s', (lang, classification, text) => {
    expect(stampOf(lang, 'internal-2026-01-31', classification, at)).toBe(text);
  });

  it('takes the time of the reader’s own clock, to the minute', () => {
    expect(localMinute(new Date(2026, 0, 5, 9, 7, 59))).toBe('2026-01-05T09:07');
  });
});

describe('unlockProgress', () => {
  it.each([
    [null, 'Đang mở…', null],
    [{ part: 'engine', loaded: 5, total: 10 }, 'Đang mở…', null],
    [{ part: 'figures', loaded: 1_250_000, total: 50_000_000 }, 'Đang tải 1,3 / 50,0 MB…', 0.025],
    [{ part: 'decrypt', loaded: 0, total: 50_000_000 }, 'Đang kiểm tra mật khẩu…', null],
    [{ part: 'decrypt', loaded: 25_000_000, total: 50_000_000 }, 'Đang giải mã 25,0 / 50,0 MB…', 0.5],
    [{ part: 'decrypt', loaded: 50_000_000, total: 50_000_000 }, 'Đang mở…', null]
  ] as const)('%j', (progress, text, share) => {
    expect(unlockProgress('vi', progress)).toEqual({ text, share });
  });
});

describe('errors of the engine', () => {
  it.each(['vi', 'en'] as const)('each has its own sentences in %s', (lang) => {
    const words = message(lang).error.engine;
    expect(Object.keys(words).sort()).toEqual([...ENGINE_ERRORS].sort());
    expect(new Set(ENGINE_ERRORS.map((code) => words[code].what)).size).toBe(ENGINE_ERRORS.length);
  });
});
