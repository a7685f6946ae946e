import { readXml } from './support/xml';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/lib/charts/barChart';
import { lineChart } from '../../../src/lib/charts/lineChart';
import { renderSvg } from '../../../src/lib/charts/renderSvg';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "a & b ' c",
  ']]>',
  '<style>*{}</style>'
];

const line = (name: string, values: (number | null)[], subject = true) => ({
  name,
  subject,
  points: values.map((value) => ({ value, label: value === null ? '' : `${value}`, status: 'estimate' }))
});
const lines = (name: string, values: (number | null)[] = [3.94, null, 8.89, 6.27]) =>
  lineChart({
    periods: values.map((_, i) => String(2020 + i)),
    lines: [
      line(name, values),
      line(
        'Cả nước',
        values.map((value) => value && value - 1),
        false
      )
    ],
    formatAxis: String,
    narrow: false
  });
const bars = (name: string, values = [332961, 352900, 400421]) =>
  barChart({
    bars: values.map((value, i) => ({
      name,
      role: (['previous', 'plan', 'actual'] as const)[i % 3] ?? 'actual',
      value,
      status: i === 2 ? 'estimate' : 'plan',
      label: name,
      detail: name
    })),
    narrow: false
  });
const CHARTS = [
  ['lines', lines],
  ['bars', bars]
] as const;

describe.each(CHARTS)('renderSvg of %s', (_name, chart) => {
  it('gives the same bytes again, whatever was drawn before', () => {
    const first = renderSvg('growth-w', chart('Hà Nội'), 660, 300);
    renderSvg('other', bars('x'), 300, 200);
    expect(renderSvg('growth-w', chart('Hà Nội'), 660, 300)).toBe(first);
  });

  it('prefixes every id, and refers only to ids that it has', () => {
    const svg = renderSvg('growth-w', chart('Hà Nội'), 660, 300);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith('growth-w-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...svg.matchAll(/(?:url\(#|href="#)([^)"]*)/g)].map(([, id]) => id);
    for (const reference of references) expect(ids).toContain(reference);
    expect(svg).not.toMatch(/\bzr\d/);
  });

  it('is one picture that scales, silent to a screen reader, with no style element and no script', () => {
    const svg = renderSvg('a', chart('Hà Nội'), 660, 300);
    expect(svg).toMatch(/^<svg aria-hidden="true" focusable="false"[^>]* viewBox="0 0 660 300"/);
    expect(svg).toMatch(/<\/svg>$/);
    expect(svg).not.toMatch(/<style|<script|\son\w+=|javascript:|<foreignObject|<image/i);
    expect(svg).not.toMatch(/ecmeta_|class="zr/);
  });

  it.each(HOSTILE)('writes the name %s as text', (name) => {
    const svg = renderSvg('a', chart(name), 660, 300);
    const { tags, text } = readXml(svg);
    expect(
      [...tags].filter(
        (tag) => !['svg', 'g', 'path', 'text', 'rect', 'circle', 'defs', 'pattern', 'clipPath', 'tspan'].includes(tag)
      )
    ).toEqual([]);
    expect(text).toContain(name);
  });

  it.each([
    ['nothing', []],
    ['one value', [5]],
    ['zeros', [0, 0, 0]],
    ['all alike', [5, 5, 5]],
    ['tiny and huge', [1e-9, 1e12, 3]]
  ])('draws %s without a coordinate that is no number', (_case, values) => {
    const svg = renderSvg('a', chart('Hà Nội', values), 660, 300);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

it('a line of gaps only draws, and has no coordinate that is no number', () => {
  const svg = renderSvg('a', lines('Hà Nội', [null, null, null]), 340, 300);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

it('negative values draw below the axis, and no bar starts elsewhere than at zero', () => {
  expect(renderSvg('a', lines('Hà Nội', [6.27, -7.02]), 660, 300)).not.toMatch(/NaN/);
});
