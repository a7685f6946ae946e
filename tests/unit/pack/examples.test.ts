import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  ASK_AGAIN,
  DIRECTIVES,
  FOREVER,
  FOREVER_PATHS,
  HEADERS,
  policy,
  TYPES
} from '../../../tools/hosts/answers.mjs';
import { webConfig } from '../../../tools/hosts/iis.mjs';

describe('the policy of the server', () => {
  it('is that of the pages with their inline scripts left to them, and without frames', () => {
    const parts = HEADERS['Content-Security-Policy']!.split('; ');
    expect(parts).toHaveLength(Object.keys(DIRECTIVES).length + 1);
    expect(parts).toContain("default-src 'none'");
    expect(parts).toContain("worker-src 'self' blob:");
    expect(parts).toContain("script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'");
    expect(parts.at(-1)).toBe("frame-ancestors 'none'");
    expect(
      policy({
        'require-trusted-types-for': ['script'],
        'upgrade-insecure-requests': true,
        'img-src': ['self', 'data:']
      })
    ).toBe(
      "require-trusted-types-for 'script'; upgrade-insecure-requests; img-src 'self' data:; frame-ancestors 'none'"
    );
  });
});

describe('what may be kept for ever', () => {
  const isKept = (path: string) => FOREVER_PATHS.some((pattern) => new RegExp(pattern).test(path));
  it.each([
    ['/_app/immutable/chunks/a.js', true],
    ['/toan-canh/_app/immutable/assets/a.wasm', true],
    ['/snapshots/2026-01-31/grdp.parquet', true],
    ['/snapshots/2026-01-31/grdp/year=2025/0.parquet', true],
    ['/demo/2025-12-31/members.parquet', true],
    ['/snapshots/index.json', false],
    ['/snapshots/2026-01-31/datapackage.json', false],
    ['/internal/2026-01-31/grdp.parquet.age', false],
    ['/_app/version.json', false],
    ['/service-worker.js', false],
    ['/licences.json', false],
    ['/', false]
  ])('%s: %s', (path, kept) => expect(isKept(path)).toBe(kept));
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  /** Names of the elements around it, from the root. */
  inside: string[];
}

/** Elements of an XML file; throws where it is not well-formed. */
function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const inside: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string>, inside: [...inside] });
    inside.push(name);
  });
  parser.on('closetag', () => void inside.pop());
  parser.write(xml).close();
  return elements;
}

describe('web.config', () => {
  const elements = elementsOf(webConfig());
  const called = (name: string, within: string) =>
    elements.filter((element) => element.name === name && element.inside.includes(within));

  it('sends the same headers', () => {
    const sent = called('add', 'customHeaders').map(({ attributes }) => [attributes.name, attributes.value]);
    expect(Object.fromEntries(sent)).toEqual(HEADERS);
  });

  it('says the same types, each after taking away what the machine may have', () => {
    const said = called('mimeMap', 'staticContent').map(({ attributes }) => [
      attributes.fileExtension?.slice(1),
      attributes.mimeType
    ]);
    expect(Object.fromEntries(said)).toEqual({ ...TYPES, age: 'application/octet-stream' });
    for (const [name, key] of [
      ['mimeMap', 'fileExtension'],
      ['add', 'name']
    ] as const) {
      const within = name === 'add' ? 'customHeaders' : 'staticContent';
      const removed = called('remove', within).map(({ attributes }) => attributes[key]);
      expect(removed).toEqual(expect.arrayContaining(called(name, within).map(({ attributes }) => attributes[key])));
      expect(new Set(removed).size).toBe(removed.length);
    }
  });

  it('keeps files with a hash in their name for ever and asks again for all others', () => {
    const caches = elements
      .filter(({ name }) => name === 'clientCache')
      .map(({ attributes, inside }) => ({
        ...attributes,
        here: inside.includes('location')
      }));
    expect(ASK_AGAIN).toBe('no-cache');
    expect(FOREVER).toBe('public, max-age=31536000, immutable');
    expect(caches).toEqual([
      { cacheControlMode: 'DisableCache', here: false },
      {
        cacheControlMode: 'UseMaxAge',
        cacheControlMaxAge: '365.00:00:00',
        cacheControlCustom: 'public, immutable',
        here: true
      }
    ]);
    expect(elements.find(({ name }) => name === 'location')?.attributes).toEqual({ path: '_app/immutable' });
  });

  it('uses sections that a site may set, and nothing that must be installed first', () => {
    const sections = elements.filter(({ inside }) => inside.at(-1) === 'system.webServer').map(({ name }) => name);
    expect([...new Set(sections)].sort()).toEqual(
      ['defaultDocument', 'directoryBrowse', 'httpErrors', 'httpProtocol', 'staticContent', 'urlCompression'].sort()
    );
    expect(called('error', 'httpErrors').map(({ attributes }) => attributes)).toEqual([
      { statusCode: '404', path: '404.html', responseMode: 'File' }
    ]);
  });
});

describe('DOC-TRUOC.md', () => {
  const text = readFileSync(new URL('../../../tools/pack/DOC-TRUOC.md', import.meta.url), 'utf8');
  it('says the types that the examples send', () => {
    for (const extension of ['html', 'js', 'css', 'json', 'wasm', 'webmanifest', 'parquet', 'svg', 'woff2'])
      expect(text, extension).toContain(TYPES[extension]);
    expect(text).toContain('no-cache');
  });
});
