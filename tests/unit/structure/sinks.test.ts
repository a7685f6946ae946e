import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files';

/** Places of the platform that run or parse text, and the only files that may write one. */
const ONLY_IN: Readonly<Record<string, { sign: RegExp; files: readonly string[] }>> = {
  'a worker': {
    sign: /new (Shared)?Worker\(/,
    files: ['src/lib/engine/blobWorker.ts', 'src/lib/engine/moduleWorker.ts']
  },
  'a policy': {
    sign: /\.createPolicy\(/,
    files: [
      'src/lib/charts/trustedDrawing.ts',
      'src/lib/engine/blobWorker.ts',
      'src/lib/engine/trustedUrl.ts',
      'src/lib/ui/libraryMarkup.ts'
    ]
  },
  'a script of text': {
    sign: /= trustedBlob\(/,
    files: ['src/lib/engine/blobWorker.ts', 'src/lib/engine/moduleWorker.ts']
  },
  'markup of a component': {
    sign: /\{@html (?!trustedDrawing\(still\.(wide|narrow)\)\}|svg\})/,
    files: []
  },
  'markup of a drawing': {
    sign: /\{@html /,
    files: ['src/lib/figures/Chart.svelte', 'src/lib/report/view/PaperChart.svelte']
  },
  markup: {
    sign: /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|DOMParser|setHTMLUnsafe|document\.write)\b/,
    files: []
  },
  'text as script': { sign: /\beval\(|new Function\(|setTimeout\(['"`]|javascript:/, files: [] }
};

const files = projectFiles('src').filter(({ path }) => /\.(ts|svelte|html)$/.test(path));
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');

describe('places that run or parse text', () => {
  it.each(Object.entries(ONLY_IN))('%s: in no file but those named', (_name, { sign, files: named }) => {
    expect(files.length).toBeGreaterThan(500);
    const found = files.filter(({ text }) => sign.test(withoutComments(text))).map(({ path }) => path);
    expect(found).toEqual(named);
  });
});
