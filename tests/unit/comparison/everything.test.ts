import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../../../data/publish/readEvents';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { compareCard } from '../../../src/lib/figures/compare/compareCard';
import { compareTable } from '../../../src/lib/figures/compare/compareTable';
import { comparisonFacts } from '../../../src/lib/figures/compare/comparisonFacts';
import type { ReadingInput } from '../../../src/lib/figures/compare/reading';
import { shownReading, whyNot } from '../../../src/lib/figures/compare/readings/propose';
import { readings } from '../../../src/lib/figures/compare/readings/readings';
import { comparisonFinding } from '../../../src/lib/language/comparison/comparisonFinding';
import { comparisonMeasureLine } from '../../../src/lib/language/comparison/comparisonMeasureLine';
import { comparisonNotes } from '../../../src/lib/language/comparison/comparisonNotes';
import { comparisonSentence } from '../../../src/lib/language/comparison/comparisonSentence';
import { whyNotSentence } from '../../../src/lib/language/comparison/whyNot';
import { READINGS, TRANSFORMS } from '../../../src/lib/model/comparison';
import type { Indicator } from '../../../src/lib/model/indicator';
import { LANGUAGES, type Language } from '../../../src/lib/model/language';
import { plainText } from '../../../src/lib/model/segment';
import type { PeerMembership, UnitChange } from '../../../src/lib/model/unit';
import { askComparison, selectionOf } from '../../../src/lib/questions/comparison';
import type { CompareChoices } from '../../../src/lib/view/compareChoices';
import { readComparison } from '../../../src/lib/view/readComparison';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';

const snapshot = '2026-01-31';
const tiles = JSON.parse(readFileSync('static/maps/tiles.json', 'utf8')) as Record<string, [number, number]>;
let figures: RealFigures;
let choices: CompareChoices;

beforeAll(async () => {
  figures = await openRealFigures();
  const all = <Row>(table: string) =>
    figures.engine.run<Row>({ name: table, sql: `select * from "${snapshot}".${table} order by all`, params: [] });
  choices = {
    snapshots: [snapshot],
    units: figures.units,
    indicators: await all<Indicator>('indicators'),
    memberships: await all<PeerMembership>('peer_groups'),
    unitChanges: (await all<UnitChange>('unit_changes')).filter((change) => change.relation !== 'split'),
    neighbours: JSON.parse(readFileSync('static/maps/neighbours.json', 'utf8')) as CompareChoices['neighbours'],
    annotations: await readEvents()
  };
});
afterAll(() => figures.engine.close());

/** What the page works out for an address. */
async function open(query: string): Promise<Omit<ReadingInput, 'lang'>> {
  const { comparison } = readComparison(new URLSearchParams(query), choices);
  const answer = await askComparison(figures.engine.run, selectionOf(comparison, choices));
  const facts = comparisonFacts(comparison, answer, choices);
  if (!facts) throw new Error(`no facts for ${query}`);
  // Boundaries are registered in the browser; without them a map says so.
  return { ...facts, geometry: { map: '', tiles } };
}

let drawnIn: Language = 'vi';
const BROKEN = /undefined|NaN|\[object|Infinity|null/;

/** Everything a reader is told of a figure in both languages, and in one of them every drawing that it says is possible. */
function check(facts: Omit<ReadingInput, 'lang'>): void {
  for (const lang of LANGUAGES) {
    const input = { ...facts, lang };
    const { code } = shownReading(input);
    const title = comparisonFinding(lang, input, code);
    const sentence = comparisonSentence(lang, input);
    const notes = comparisonNotes(lang, input);
    const words = [title, plainText(sentence), comparisonMeasureLine(lang, input), ...notes];
    for (const text of words) expect(text).not.toMatch(BROKEN);
    expect(title.length).toBeGreaterThan(5);
    expect(plainText(sentence).length).toBeGreaterThan(5);
    for (const segment of sentence)
      if (typeof segment !== 'string') expect(segment.observations.length, segment.text).toBeGreaterThan(0);
    const table = compareTable(lang, input);
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    const card = compareCard(input, { title, sentence: plainText(sentence), notes, source: 's' });
    expect(card.long).toHaveLength(facts.cube.series.length * facts.cube.periods.length);
    for (const reading of READINGS) {
      const why = whyNot(reading, input);
      if (why) expect(whyNotSentence(lang, reading, why)).not.toMatch(BROKEN);
      else if (reading !== 'table' && lang === drawnIn) drawn(input, reading);
    }
  }
  // What can be wrong with a drawing is wrong in any language: they take turns.
  drawnIn = drawnIn === 'vi' ? 'en' : 'vi';
}

function drawn(input: ReadingInput, reading: Exclude<(typeof READINGS)[number], 'table'>): void {
  for (const width of [340, 1100]) {
    const { option, points, height } = readings[reading].draw(input, width);
    expect(height).toBeGreaterThan(40);
    expect(points.flat().length).toBeGreaterThan(0);
    for (const point of points.flat()) expect(point.text).not.toMatch(BROKEN);
    if (width > 340) expect(renderSvg('x', option, width, height)).not.toMatch(/NaN|undefined|Infinity/);
  }
}

describe('every indicator, as the page opens it', () => {
  it('is told in words and drawn without a flaw', { tags: ['wide'] }, async () => {
    expect(choices.indicators.length).toBeGreaterThan(90);
    for (const indicator of choices.indicators) check(await open(`i=${indicator.code}`));
  });
});

describe('every transform of amounts, rates and quantities per head', () => {
  it.each(TRANSFORMS)('%s', async (transform) => {
    for (const query of [
      'i=budget-revenue&u=P34-01,P34-79',
      'i=population&u=P63-01&g=region&p=2005..2019',
      'i=poverty-rate&u=P63-01&g=central-cities&p=2006..2011',
      'i=grdp-growth&g=central-cities',
      'i=grdp-per-capita&u=P34-01,VN',
      'i=party-members&u=P34-01',
      'i=budget-revenue&u=P34-01&by=source'
    ])
      check(await open(`${query}&t=${transform}`));
  });
});

describe('selections at the edge', () => {
  it.each([
    'i=population,exports&u=P34-01', // no period in common
    'u=C126-00008', // nothing known
    'u=C126-00008,P34-01',
    'i=population&u=P63-01&g=all&p=2005..2019', // 63 lines at once
    'i=poverty-rate,urban-population&u=P63-01&g=all&p=2010', // scatter
    'i=population&u=P34-01&g=all&p=2018', // 34 pieced
    'i=population&u=P34-01,P63-24&p=2018', // both regimes
    'u=VN', // the country alone
    'u=VN&g=all',
    'i=grdp-growth&p=2023', // one period
    'i=grdp-growth&p=2023-Q1..2025-Q4',
    'i=grdp-growth&p=2021-9M..2025-9M',
    'i=budget-revenue,grdp-growth,exports,party-members,population,poverty-rate', // six measures
    'i=grdp-contribution&by=sector&t=contribution',
    'i=budget-revenue&by=nothing',
    'i=fdi-registered-cumulative&u=P63-01&g=all',
    'p=1991..1999'
  ])('%s', async (query) => check(await open(query)));
});
