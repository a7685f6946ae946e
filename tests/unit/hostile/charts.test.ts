import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { barChart } from '../../../src/lib/charts/barChart';
import type { ChartOption } from '../../../src/lib/charts/echarts';
import { lineChart } from '../../../src/lib/charts/lineChart';
import { POINT_TOOLTIP } from '../../../src/lib/charts/parts/pointTooltip';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import type { ReadingInput } from '../../../src/lib/figures/compare/reading';
import { readings } from '../../../src/lib/figures/compare/readings/readings';
import type { Unit } from '../../../src/lib/model/unit';
import { ALL, PAYLOADS, seen } from '../../fixtures/hostile/payloads';
import { event } from '../charts/support/cubes';
import { cell, indicator, inputOf, series, unit, unitsOf } from '../charts/support/mapInput';

const GROUP = 10;
const groups = Array.from({ length: Math.ceil(ALL.length / GROUP) }, (_, i) =>
  Array.from({ length: GROUP }, (_, at) => ALL[(i * GROUP + at) % ALL.length] ?? '')
);

const named = (of: Unit, text: string): Unit => ({ ...of, name: text, full_name: text, name_en: text, region: text });
const about = (code: string, text: string) =>
  indicator(code, { name_vi: text, name_en: text, measure_vi: text, measure_en: text, definition_vi: text });

/** Cubes of several shapes, so that every reading can draw one of them, whose every word is a payload. */
function inputs(payloads: readonly string[]): ReadingInput[] {
  const [first = ''] = payloads;
  const places = [unit('P34-01'), ...unitsOf('province34').filter(({ code }) => code !== 'P34-01')];
  const rows = (code: string, periods: readonly string[], count = payloads.length) =>
    places.slice(0, count).map((place, i) =>
      series(
        about(code, first),
        named(place, payloads[i % payloads.length] ?? first),
        periods.map((period, p) => cell(period, { value: 3 + i + p, status: p === 0 ? 'estimate' : 'final' })),
        { subject: i === 0 }
      )
    );
  const rule = { annotations: [event('2025-07-01', 'break', first)] };
  return [
    rows('grdp-growth', ['2023', '2024', '2025', '2026']),
    rows('grdp-growth', ['2024', '2025']),
    rows('grdp-growth', ['2025']),
    rows('grdp-growth', ['2025'], 34),
    rows('population', ['2024', '2025'], 1),
    [...rows('grdp-growth', ['2025'], 34), ...rows('poverty-rate', ['2025'], 34)],
    payloads.map((category, i) =>
      series(about('grdp-contribution', first), named(unit('P34-01'), first), [cell('2025', { value: 1 + i })], {
        category,
        subject: true
      })
    )
  ].map((shown, i) => ({ ...inputOf(shown, i === 6 ? { by: 'sector' } : {}), ...rule }));
}

/** Complaints about what the chart library would not take as text. */
function faults(option: unknown, at = 'option'): string[] {
  if (typeof option !== 'object' || option === null) return [];
  return Object.entries(option).flatMap(([key, value]: [string, unknown]) => {
    const here = `${at}.${key}`;
    const found = faults(value, here);
    // An own box of markup is what the library draws without being told otherwise.
    if (key === 'tooltip' && (value as { show?: boolean }).show !== false)
      if ((value as { renderMode?: string }).renderMode !== 'richText') found.push(`${here} is markup`);
    // `{a}` and the like in a text are places for the library's own values.
    if (key === 'formatter' && typeof value === 'string' && /[{}]/.test(value)) found.push(`${here}: ${value}`);
    return found;
  });
}

/** What a `for in` over an empty object meets: nothing, unless something wrote into what all objects share. */
function sharedFields(): string[] {
  const found: string[] = [];
  for (const name in {}) found.push(name);
  for (const name in Object) found.push(`Object.${name}`);
  for (const name in Object.prototype.toString) found.push(`toString.${name}`);
  return found;
}

function expectText(option: ChartOption, width: number, height: number): string {
  const svg = renderSvg('hostile', option, width, height);
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.write(svg).close();
  expect(faults(option)).toEqual([]);
  expect(sharedFields()).toEqual([]);
  return text;
}

describe('drawings of payloads', () => {
  it.each(Object.values(readings))('$code: markup nowhere, well-formed, its tooltip text', (reading) => {
    let drawn = 0;
    for (const payloads of groups)
      for (const input of inputs(payloads)) {
        if (reading.whyNot(input) !== null) continue;
        const { option, height } = reading.draw(input, 700);
        expectText(option, 700, height);
        drawn++;
        break;
      }
    expect(drawn).toBe(groups.length);
  });

  it('bars and lines show the very letters', () => {
    const shown = (text: string) => seen(text).replaceAll(' ', '');
    for (const payloads of groups.map((all) => all.filter((text) => text.length < 200))) {
      const bars = payloads.map(
        (name) => ({ name, role: 'actual', value: 1, status: 'final', label: name, detail: '' }) as const
      );
      const ofBars = shown(expectText(barChart({ bars, narrow: false }), 600, 400));
      for (const payload of payloads) expect(ofBars).toContain(shown(payload));
      const [name = ''] = payloads;
      const points = [1, 2].map((value) => ({ value, label: `${value}`, status: 'final' as const }));
      const lines = [{ name, subject: true, points }];
      const option = lineChart({ periods: ['2022', '2023'], lines, formatAxis: String, narrow: false });
      expect(shown(expectText(option, 600, 300))).toContain(shown(name));
    }
  });
});

describe('a tooltip', () => {
  it('is the text of the datum, without the signs that style text', () => {
    const said = (text: string) => POINT_TOOLTIP.formatter({ data: { text } });
    for (const payload of ALL) {
      expect(said(payload)).not.toMatch(/[{}|]/);
      expect(said(payload).length).toBe(payload.length);
    }
    expect(said(PAYLOADS.script)).toBe(PAYLOADS.script);
  });
});
