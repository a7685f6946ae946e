import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'>]+))?/g;

/** Sources that a policy of ours may name, by directive; hashes only for scripts. */
const MAY: Readonly<Record<string, RegExp>> = {
  'script-src': /^('self'|'wasm-unsafe-eval'|'sha256-[\w+/=]+')$/,
  'worker-src': /^('self'|blob:)$/,
  'img-src': /^('self'|data:)$/,
  'style-src-attr': /^'unsafe-inline'$/,
  'trusted-types': /^(svelte-trusted-html|toan-canh-script|toan-canh-drawing|default)$/,
  'require-trusted-types-for': /^'script'$/
};
const USUAL = /^'(self|none)'$/;
const MUST = {
  'default-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'connect-src': "'self'",
  'style-src-elem': "'self'",
  'require-trusted-types-for': "'script'"
};

/** What is wrong with the policy of one page, and what in the page it would have to forgive. */
function faults(html: string): string[] {
  const found: string[] = [];
  const metas = [...html.matchAll(META)];
  if (metas.length !== 1) return [`${metas.length} policies`];
  const [meta] = metas;
  const first = html.search(/<(script|style|link|img|svg|body)\b/i);
  if ((meta?.index ?? 0) > html.search(/<(script|style)\b/i) || first < 0) found.push('the policy comes too late');
  const directives = new Map(
    (meta?.[1] ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.map((source) => source.replaceAll('&#39;', "'"))] as const;
    })
  );
  for (const [name, sources] of directives)
    for (const source of sources) if (!(MAY[name] ?? USUAL).test(source)) found.push(`${name} ${source}`);
  for (const [name, source] of Object.entries(MUST))
    if (directives.get(name)?.join(' ') !== source) found.push(`${name} is not ${source}`);

  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const inline = scripts.filter(
    ([, attributes = '']) => !/\bsrc=/.test(attributes) && !/application\/json/.test(attributes)
  );
  const hashes = inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const named = directives.get('script-src')?.filter((source) => source.startsWith("'sha256-")) ?? [];
  if (hashes.sort().join() !== named.sort().join()) found.push('hashes are not those of the inline scripts');

  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '<script>').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name = '', attributes = ''] of markup.matchAll(TAG)) {
    if (/^(style|iframe|object|embed|base)$/i.test(name)) found.push(`<${name}>`);
    for (const [, key = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = values.find((it) => it !== undefined) ?? '';
      if (/^(on.*|action|formaction)$/i.test(key)) found.push(`${name} ${key}`);
      if (/^(href|src|data|srcset|xlink:href)$/i.test(key) && /^\s*(javascript|vbscript|data):/i.test(value))
        found.push(`${name} ${key}=${value.slice(0, 40)}`);
      if (/^(script|link|img)$/i.test(name) && /^(src|href)$/i.test(key) && /^(\w+:)?\/\//.test(value))
        found.push(`${name} from ${value}`);
    }
  }
  return found;
}

test('every prerendered page has the strict policy, and needs no more than it allows', async () => {
  const pages = (await readdir(BUILD, { recursive: true })).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const path of pages)
    for (const fault of faults(await readFile(join(BUILD, path), 'utf8'))) found.push(`${path}: ${fault}`);
  expect(found.slice(0, 20)).toEqual([]);
});

test('a page that is looser is found', async () => {
  const html = await readFile(join(BUILD, 'index.html'), 'utf8');
  const looser: [string, string, RegExp][] = [
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'", /unsafe-inline/],
    ["'wasm-unsafe-eval'", "'unsafe-eval'", /unsafe-eval/],
    ["connect-src 'self'", "connect-src 'self' https://other.example", /other\.example/],
    ["default-src 'none'", "default-src 'self'", /default-src/],
    ["require-trusted-types-for 'script'", '', /require-trusted/],
    ['<div id="app">', '<div id="app" onclick="1">', /onclick/],
    ['<div id="app">', '<div id="app"><a href="javascript:1">x</a>', /javascript/],
    ['<div id="app">', '<div id="app"><style>*{}</style>', /<style>/],
    ['<div id="app">', '<div id="app"><script>1</script>', /hashes/]
  ];
  expect(faults(html)).toEqual([]);
  for (const [was, becomes, says] of looser) {
    expect(html).toContain(was);
    expect(faults(html.replace(was, becomes)).join('\n')).toMatch(says);
  }
});
