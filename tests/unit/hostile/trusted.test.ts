import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { plainDrawing } from '../../../src/lib/charts/trustedDrawing';
import { trustedBlob, trustedUrl } from '../../../src/lib/engine/trustedUrl';
import { knownMarkup } from '../../../src/lib/ui/libraryMarkup';
import { ALL } from '../../fixtures/hostile/payloads';

describe('addresses of scripts', () => {
  const page = 'https://figures.example/site/compare/?u=1';
  beforeAll(() => {
    vi.stubGlobal('document', { baseURI: page });
    vi.stubGlobal('location', new URL(page));
  });
  afterAll(() => void vi.unstubAllGlobals());

  it.each(['/site/_app/engine.js', '../_app/engine.js', 'https://figures.example/x.js?v=1'])('%s is ours', (address) =>
    expect(trustedUrl(address)).toBe(new URL(address, page).href)
  );

  it.each([
    'https://evil.example/x.js',
    '//evil.example/x.js',
    'http://figures.example/x.js',
    'https://figures.example:8443/x.js',
    'https:' + '//figures.example@evil.example/x.js',
    'https:' + '//user:word@figures.example/x.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://figures.example/0b9a',
    'file:///x.js',
    'https://'
  ])('%s is not', (address) => expect(() => trustedUrl(address)).toThrow(TypeError));

  it('no payload leads anywhere but to this site', () => {
    for (const payload of ALL) {
      let address = '';
      try {
        address = trustedUrl(payload);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(TypeError);
      }
      expect(address === '' || address.startsWith('https://figures.example/'), payload).toBe(true);
    }
  });

  it('a blob is ours from when it is made to when it is revoked', () => {
    const { address, revoke } = trustedBlob('1');
    expect(trustedUrl(address)).toBe(address);
    revoke();
    expect(() => trustedUrl(address)).toThrow(TypeError);
  });
});

describe('drawings', () => {
  const around = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
  it('are elements and attributes that charts are made of, and text', () => {
    const svg = around(
      '<g clip-path="url(#a)"><text x="1" style="font-size:12px;">a &lt; b</text><path d="M0 0"/></g>'
    );
    expect(plainDrawing(svg)).toBe(svg);
  });
  it.each([
    '<script>1</script>',
    '<g onload="1"></g>',
    '<a href="x">x</a>',
    '<image href="x"/>',
    '<use href="#a"/>',
    '<foreignObject></foreignObject>',
    '<animate attributeName="href"/>',
    '<text x="1"y="2">x</text>',
    "<text x='1'>x</text>",
    '<text x=1>x</text>',
    '<style>*{}</style>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<',
    '>'
  ])('are not %s', (inside) => expect(() => plainDrawing(around(inside))).toThrow(TypeError));
  it('no payload with a sign of markup is one', () => {
    for (const payload of ALL.filter((text) => /[<>]/.test(text)))
      expect(() => plainDrawing(around(payload)), payload).toThrow(TypeError);
  });
});

describe('markup that libraries may write', () => {
  it('is no payload', () => expect(ALL.map(knownMarkup).filter((markup) => markup !== null)).toEqual([]));
  it('empties an element', () => expect(knownMarkup('')).toBe(''));
});
