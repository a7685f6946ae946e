import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/model/language';
import { openRealTargets, type RealTargets } from './support/realTargets';
import { targetsText } from './support/targetsText';

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/targets/golden.test.ts` rewrites the files; read every changed line before committing it. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const FOLDER = 'tests/unit/targets/golden';

let real: RealTargets;
beforeAll(async () => {
  real = await openRealTargets();
});
afterAll(() => real.engine.close());

const CHOICES = [
  { unit: 'P34-01', period: '2021', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2022', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2023', snapshot: '2026-01-31' },
  { unit: 'P63-01', period: '2023', snapshot: '2023-11-26' },
  { unit: 'P34-01', period: '2025', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2021..2025', snapshot: '2026-01-31' },
  { unit: 'P34-01', period: '2016..2020', snapshot: '2026-01-31' },
  { unit: 'P34-79', period: '2025', snapshot: '2026-01-31' },
  { unit: 'P63-79', period: '2025', snapshot: '2026-01-31' },
  { unit: 'P63-31', period: '2023', snapshot: '2026-01-31' },
  { unit: 'VN', period: '2023', snapshot: '2026-01-31' }
] as const;
const CASES = CHOICES.flatMap((choice) => LANGUAGES.map((lang) => ({ ...choice, lang })));
const fileOf = ({ unit, period, snapshot, lang }: (typeof CASES)[number]) =>
  `${unit}-${period.replace('..', '-')}-in-${snapshot}.${lang}.txt`;

it.each(CASES)('$lang $unit $period in $snapshot', async (choice) => {
  const { answer, targets } = await real.ask(choice.unit, choice.snapshot);
  const text = targetsText(choice.lang, answer, targets, { period: choice.period, order: 'theme' });
  const path = `${FOLDER}/${fileOf(choice)}`;
  if (update) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

it('has no golden file that nothing is held against', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(CASES.map(fileOf).sort());
});
