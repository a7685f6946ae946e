import { describe, expect, it } from 'vitest';
import { ENGINE_ERRORS } from '../../../src/lib/engine/errors';
import { message } from '../../../src/lib/language/message';
import { LANGUAGES } from '../../../src/lib/model/language';

/** Every text with its path; a function is called with a mark for each parameter. */
function texts(tree: object, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value !== 'function') return texts(value as object, here);
    const marks = Array.from({ length: value.length }, (_, i) => `<${i}>`);
    return [[here, String((value as (...marks: string[]) => string)(...marks))]];
  });
}

const vi = texts(message('vi'));
const en = texts(message('en'));

describe('the two dictionaries', () => {
  it('hold the same texts, none empty', () => {
    expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
    for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  });

  it('use every parameter in both languages', () => {
    vi.forEach(([path, text], i) => {
      const marks = (said: string) => (said.match(/<\d>/g) ?? []).sort();
      expect(marks(en[i]?.[1] ?? ''), path).toEqual(marks(text));
    });
  });

  it('are written in composed letters, without emoji or exclamation', () => {
    for (const [path, text] of [...vi, ...en]) {
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text, path).not.toMatch(/[!—]|\p{Extended_Pictographic}/u);
    }
  });
});

it('every engine error says what happened, what still works and what to do', () => {
  for (const lang of LANGUAGES) {
    const { engine } = message(lang).error;
    expect(Object.keys(engine).sort()).toEqual([...ENGINE_ERRORS].sort());
    for (const code of ENGINE_ERRORS) {
      for (const sentence of [engine[code].what, engine[code].still, engine[code].todo]) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
    expect(new Set(ENGINE_ERRORS.map((code) => engine[code].what)).size).toBe(ENGINE_ERRORS.length);
  }
});
