import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/model/language';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';
import { overviewText } from './support/overviewText';
import { OVERVIEWS, goldenPath } from './support/overviews';

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/sentences` rewrites the files; read every changed line before committing it. */
const update = process.env['UPDATE_GOLDEN'] === '1';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

describe('the overview in words', () => {
  const cases = OVERVIEWS.flatMap((view) => LANGUAGES.map((lang) => ({ ...view, lang })));

  it.each(cases)('$lang $unit $period in $snapshot', async ({ lang, unit, period, snapshot }) => {
    const path = goldenPath(lang, { unit, period, snapshot });
    const text = overviewText(lang, await figures.overview(unit, period, snapshot));
    if (update) writeFileSync(path, text);
    expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('has no golden file that nothing is held against', () => {
    const expected = cases.map(({ lang, ...view }) => goldenPath(lang, view).replace(/^.*\//, ''));
    expect(readdirSync('tests/fixtures/golden').sort()).toEqual(expected.sort());
  });
});
