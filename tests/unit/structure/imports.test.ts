import { describe, expect, it } from 'vitest';
import { importsOf, importViolations } from './import-rules.ts';
import { projectFiles } from './project-files.ts';

const sources = projectFiles().filter(({ path }) => /^(src|data\/publish)\/.*\.(ts|js|svelte)$/.test(path));

describe('imports of the project', () => {
  it('are read from a project that has files', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(({ path, text }) => importsOf(path, text)).length).toBeGreaterThan(0);
  });

  it('point one way', () => {
    expect(sources.flatMap(({ path, text }) => importViolations(path, text))).toEqual([]);
  });
});

describe('imports are found', () => {
  it.each([
    [`import { a } from './a';`, ['./a']],
    [`import './a.css';`, ['./a.css']],
    [`import type { A } from '$lib/model/a';`, ['$lib/model/a']],
    [`export { a } from './a';`, ['./a']],
    [`export * from './a';`, ['./a']],
    [`const a = await import('./a');`, ['./a']],
    [`type A = import('./a').A;`, ['./a']],
    [`// import './a';\nconst text = "import './b'";`, []]
  ])('in %s', (source, expected) => {
    expect(importsOf('src/lib/ui/x.ts', source)).toEqual(expected);
  });

  it('in both scripts and the markup of a component', () => {
    const source = `<script module lang="ts">import './a';</script>
      <script lang="ts">import B from './B.svelte';</script>
      <!-- {#await import('./no')} -->{#await import('./c') then c}{c}{/await}`;
    expect(importsOf('src/lib/ui/X.svelte', source)).toEqual(['./a', './B.svelte', './c']);
  });
});

describe('an import is wrong', () => {
  it.each([
    ['upwards', 'src/lib/model/a.ts', `import { b } from '$lib/compute/b';`],
    ['upwards by a relative path', 'src/lib/compute/a.ts', `import { b } from '../language/b';`],
    ['upwards for a type', 'src/lib/questions/a.ts', `import type { B } from '../view/b';`],
    ['upwards at run time', 'src/lib/engine/a.ts', `const b = await import('$lib/questions/b');`],
    ['upwards by a re-export', 'src/lib/charts/a.ts', `export * from '$lib/figures/b';`],
    ['upwards in a component', 'src/lib/ui/A.svelte', `<script>import B from '../figures/B.svelte';</script>`],
    ['upwards in markup', 'src/lib/ui/A.svelte', `{#await import('$lib/figures/b')}{/await}`],
    ['between siblings', 'src/lib/claims/a.ts', `import { b } from '$lib/report/b';`],
    ['of a folder as a whole', 'src/lib/model/a.ts', `import { b } from '$lib/view';`],
    ['of a folder without a place', 'src/lib/ui/a.ts', `import { b } from '$lib/helpers/b';`],
    ['of such a folder, from a route', 'src/routes/a.ts', `import { b } from '$lib/helpers/b';`],
    ['from a folder without a place', 'src/lib/helpers/a.ts', `import { b } from '$lib/model/b';`],
    ['from a file beside the folders', 'src/lib/a.ts', `import { b } from '$lib/model/b';`],
    ['out of src/lib', 'src/lib/figures/a.ts', `import { b } from '../../routes/b';`],
    ['of Svelte in model', 'src/lib/model/a.ts', `import { tick } from 'svelte';`],
    ['of Svelte in compute', 'src/lib/compute/a.ts', `import { writable } from 'svelte/store';`],
    ['of $app in questions', 'src/lib/questions/a.ts', `import { page } from '$app/state';`],
    ['of Svelte in charts', 'src/lib/charts/a.ts', `import type { Attachment } from 'svelte/attachments';`],
    ['of the engine package elsewhere', 'src/lib/view/a.ts', `import * as duckdb from '@duckdb/duckdb-wasm';`],
    ['of a file of it', 'src/routes/a.ts', `import url from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';`],
    ['of echarts elsewhere', 'src/lib/figures/a.ts', `const echarts = await import('echarts/core');`],
    ['of an Office writer elsewhere', 'src/routes/a.ts', `const { Document } = await import('docx');`],
    ['of questions when publishing', 'data/publish/a.ts', `import { b } from '../../src/lib/questions/b';`],
    ['of a route when publishing', 'data/publish/checks/a.ts', `import { b } from '../../../src/routes/b';`]
  ])('%s', (_name, path, source) => {
    expect(importViolations(path, source)).toHaveLength(1);
  });
});

describe('an import is right', () => {
  it.each([
    ['downwards', 'src/lib/figures/A.svelte', `<script>import { b } from '$lib/model/b';</script>`],
    ['within its folder', 'src/lib/model/deep/a.ts', `import { b } from '../b';`],
    ['of the engine package in engine', 'src/lib/engine/a.ts', `import * as duckdb from '@duckdb/duckdb-wasm';`],
    ['of echarts in charts', 'src/lib/charts/a.ts', `import { use } from 'echarts/core';`],
    ['of a package with a similar name', 'src/lib/model/a.ts', `import { b } from 'svelte-like';`],
    ['of Svelte in view', 'src/lib/view/a.svelte.ts', `import { page } from '$app/state';`],
    ['from a route', 'src/routes/[[lang=lang]]/+page.ts', `import { b } from '$lib/claims/b';`],
    ['between files of a route', 'src/routes/a/+page.svelte', `<script>import B from './B.svelte';</script>`],
    ['of model when publishing', 'data/publish/a.ts', `import { b } from '../../src/lib/model/b.ts';`],
    ['within publishing', 'data/publish/checks/a.ts', `import { b } from '../entry';`]
  ])('%s', (_name, path, source) => {
    expect(importViolations(path, source)).toEqual([]);
  });
});
