import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from '../../../data/publish/readEvents';
import { LANGUAGES } from '../../../src/lib/model/language';
import { partyText } from './support/partyText';
import { openRealParty, type RealParty } from './support/realParty';

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/party/golden.test.ts` rewrites the files; read every changed line. */
const update = process.env['UPDATE_GOLDEN'] === '1';

const FOLDER = 'tests/fixtures/golden-party';
const VIEWS = [
  ['P34-01', '2026-01-31'],
  ['P63-01', '2023-12-28'],
  ['P63-01', '2022-12-31'],
  ['VN', '2026-01-31'],
  ['P63-60', '2026-01-31'],
  ['D30-001', '2026-01-31'],
  ['D63-49-DAI-LOC', '2026-01-31']
] as const;

let real: RealParty;
beforeAll(async () => {
  real = await openRealParty();
});
afterAll(() => real.engine.close());

describe('the Party page in words', async () => {
  const events = await readEvents();
  const cases = VIEWS.flatMap(([unit, snapshot]) => LANGUAGES.map((lang) => ({ lang, unit, snapshot })));

  it.each(cases)('$lang $unit in $snapshot', async ({ lang, unit, snapshot }) => {
    const path = `${FOLDER}/party-${unit}-in-${snapshot}.${lang}.txt`;
    const text = partyText(lang, await real.ask(unit, snapshot), events);
    if (update) writeFileSync(path, text);
    expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('has no golden file that nothing is held against', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      cases.map(({ lang, unit, snapshot }) => `party-${unit}-in-${snapshot}.${lang}.txt`).sort()
    );
  });
});
