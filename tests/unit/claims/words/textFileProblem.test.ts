import { describe, expect, it } from 'vitest';
import { textFileProblem } from '../../../../src/lib/language/claims/textFileProblem';
import { FileProblem } from '../../../../src/lib/model/ownFile';

const MB = 1024 * 1024;

describe.each(['vi', 'en'] as const)('why a file of text was not read, in %s', (lang) => {
  const said = (...given: ConstructorParameters<typeof FileProblem>) =>
    textFileProblem(lang, new FileProblem(...given));

  it('says what to do with each kind, which is never to copy a table into Excel', () => {
    const kinds = ['doc', 'rtf', 'pdf', 'image', 'html', 'xlsx', 'pptx', 'zip', 'toString', undefined];
    const sentences = kinds.map((kind) => said('unknown-kind', kind === undefined ? {} : { kind }));
    for (const sentence of sentences) expect(sentence).not.toMatch(/Excel|undefined|function/);
    expect(new Set(sentences.slice(0, 7)).size).toBe(7);
    expect(new Set(sentences.slice(7)).size).toBe(1);
  });

  it('tells sizes in megabytes', () => {
    expect(said('too-large', { size: 80 * MB, limit: 50 * MB })).toMatch(/80 MB.*50 MB/);
    expect(said('too-large')).not.toMatch(/MB/);
  });

  it('has a sentence for what no check foresaw', () => {
    expect(said('damaged')).toBe(said('codec', { codec: 'x' }));
    expect(said('protected')).not.toBe(said('damaged'));
  });
});
