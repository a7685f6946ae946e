import { describe, expect, it } from 'vitest';
import { fileProblem } from '../../../src/lib/language/files/fileProblem';
import { LANGUAGES } from '../../../src/lib/model/language';
import { FILE_PROBLEMS, FileProblem } from '../../../src/lib/model/ownFile';

const MB = 1024 * 1024;

describe('what is wrong with a file', () => {
  it.each([
    ['vi', 'too-large', { size: 2048 * MB, limit: 200 * MB }, 'Tệp lớn 2.048 MB, vượt mức 200 MB'],
    ['en', 'too-large', { size: 2048 * MB, limit: 200 * MB }, 'The file has 2,048 MB, more than the 200 MB'],
    ['vi', 'too-large', {}, 'cần nhiều bộ nhớ hơn'],
    ['vi', 'too-many-columns', { columns: 5000, limit: 2000 }, 'Bảng có 5.000 cột, vượt mức 2.000 cột'],
    ['en', 'too-many-rows', { rows: 5_000_001, limit: 5_000_000 }, '5,000,000 rows'],
    ['vi', 'unclosed-quote', { line: 1234 }, 'dòng 1.234'],
    ['vi', 'mixed-encoding', { line: 7 }, 'từ dòng 7'],
    ['vi', 'codec', { codec: 'BROTLI' }, 'kiểu BROTLI'],
    ['vi', 'unknown-kind', { kind: 'xls' }, 'kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu dạng .xlsx'],
    ['vi', 'unknown-kind', { kind: 'doc' }, 'tệp Word'],
    ['vi', 'unknown-kind', { kind: 'rar' }, 'tệp nén'],
    ['vi', 'unknown-kind', { kind: 'toString' }, 'không phải CSV'],
    ['vi', 'unknown-kind', {}, 'không phải CSV']
  ] as const)('in %s: %s %j', (lang, code, detail, said) => {
    expect(fileProblem(lang, new FileProblem(code, detail))).toContain(said);
  });

  it.each(LANGUAGES)('in %s is a sentence of its own for every code and kind', (lang) => {
    const sentences = FILE_PROBLEMS.map((code) => fileProblem(lang, new FileProblem(code)));
    expect(new Set(sentences).size).toBe(FILE_PROBLEMS.length);
    const kinds = ['pdf', 'image', 'docx', 'pptx', 'xls', 'xlsb', 'ods', 'html', 'xml', 'json', 'zip'];
    const looks = kinds.map((kind) => fileProblem(lang, new FileProblem('unknown-kind', { kind })));
    expect(new Set(looks).size).toBe(kinds.length);
    for (const sentence of [...sentences, ...looks]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});
