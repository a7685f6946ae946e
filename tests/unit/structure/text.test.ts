import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';
import { addressesIn, vietnameseIn } from './text-rules.ts';

const files = projectFiles();

/** Documents, data and licences may point elsewhere, as npm's own files do. */
const MAY_HOLD_ADDRESSES = /^(docs|data)\/|\.md$|^package(-lock)?\.json$|^src\/lib\/ui\/fonts\/OFL\.txt$/;

const MOST_LINES = 300;

describe('files of the project', () => {
  it('are short', () => {
    const long = files
      .filter(({ path }) => /^(src|data\/publish)\//.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('hold Vietnamese text in src/lib/language only, and the words that are read in texts in src/lib/claims', () => {
    const found = files
      .filter(({ path }) => /^src\/.*\.(svelte|ts)$/.test(path) && !/^src\/lib\/(language|claims)\//.test(path))
      .flatMap(({ path, text }) => vietnameseIn(path, text).map((piece) => `${path}: ${piece}`));
    expect(found).toEqual([]);
  });

  it('hold no address of another site', () => {
    const found = files
      .filter(({ path }) => !MAY_HOLD_ADDRESSES.test(path))
      .flatMap(({ path, text }) => addressesIn(path, text).map((address) => `${path}: ${address}`));
    expect(found).toEqual([]);
  });
});

describe('Vietnamese text', () => {
  it.each([
    ['a string', 'a.ts', `const a = 'Số liệu';`, ['Số liệu']],
    ['a decomposed string', 'a.ts', `const a = '${'ố'.normalize('NFD')}';`, ['ố'.normalize('NFD')]],
    ['đ alone', 'a.ts', `const a = "đ";`, ['đ']],
    ['a template', 'a.ts', 'const a = `Kỳ ${b} và ${c} nữa`;', ['Kỳ ', ' và ', ' nữa']],
    ['markup', 'A.svelte', `<p>Đơn vị</p>`, ['<p>Đơn vị</p>']],
    ['an attribute', 'A.svelte', `<p title="Nguồn">x</p>`, ['<p title="Nguồn">x</p>']],
    ['a script of a component', 'A.svelte', `<script>const a = 'kỳ';</script>`, ['kỳ']]
  ])('is found in %s', (_name, path, source, expected) => {
    expect(vietnameseIn(path, source)).toEqual(expected);
  });

  it.each([
    ['a comment', 'a.ts', `/** chỉ tiêu */ const a = 'indicator'; // đơn vị`],
    ['a regular expression', 'a.ts', `const a = b.replace(/đ/g, 'd');`],
    ['a comment in markup', 'A.svelte', `<!-- chỉ tiêu --><p>{a /* kỳ */}</p>`],
    ['a comment in a script', 'A.svelte', `<script>// kỳ\n</script>`],
    ['plain Latin', 'a.ts', `const a = 'Ha Noi – 5 ≥ 3 · ½';`]
  ])('is not seen in %s', (_name, path, source) => {
    expect(vietnameseIn(path, source)).toEqual([]);
  });
});

describe('an address', () => {
  const secure = 'https:' + '//';
  const plain = 'http:' + '//';

  it.each([
    ['src/a.ts', `fetch('${secure}cdn.elsewhere.net/x.js')`, [`${secure}cdn.elsewhere.net/x.js`]],
    ['src/a.css', `url(${plain}elsewhere.net/a.woff2)`, [`${plain}elsewhere.net/a.woff2`]],
    ['src/a.ts', `const a = '${plain}127.0.0.1:4173/';`, [`${plain}127.0.0.1:4173/`]],
    ['tests/a.ts', `const a = '${plain}localhost.elsewhere.net/';`, [`${plain}localhost.elsewhere.net/`]],
    ['src/a.ts', `// see ${secure}elsewhere.net`, [`${secure}elsewhere.net`]]
  ])('is found in %s: %s', (path, source, expected) => {
    expect(addressesIn(path, source)).toEqual(expected);
  });

  it.each([
    ['src/a.svg', `<svg xmlns="http://www.w3.org/2000/svg">`],
    ['tools/a.mjs', `const a = 'http://127.0.0.1:4173/';`],
    ['tests/a.ts', `goto('http://localhost/')`],
    ['tests/a.ts', `fetch('https://elsewhere.invalid/x')`],
    ['src/a.ts', `const isWeb = /^https?:\\/\\//.test(a);`]
  ])('is allowed in %s: %s', (path, source) => {
    expect(addressesIn(path, source)).toEqual([]);
  });
});
