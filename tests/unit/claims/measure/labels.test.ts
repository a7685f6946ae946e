import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIM_COMPARISONS, CLAIM_VERDICTS, FIGURE_FORMS, OTHER_FORMS } from '../../../../src/lib/model/claim';
import { parsePeriod } from '../../../../src/lib/model/period';
import { isFigure, type Label } from './label';
import { labelledTexts, LABELLED } from './labelledTexts';
import { printedLike } from './printedLike';
import { csvRows, printedValues } from './printedValues';

const dev = labelledTexts(join(LABELLED, 'dev'));
const kept = labelledTexts(join(LABELLED, 'kept'));
const fresh = labelledTexts(join(LABELLED, 'fresh'));
const last = labelledTexts(join(LABELLED, 'last'));
const texts = [...dev, ...kept, ...fresh, ...last];
const all = texts.flatMap(({ name, snapshot, labels }) => labels.map((label) => ({ name, snapshot, label })));
const figures = all.filter(({ label }) => isFigure(label));
const said = ({ name, label }: { name: string; label: Label }) =>
  `${name} «${label.text}» ${label.reading.indicator} ${label.reading.unit} ${label.reading.period}`;

const indicators = new Map(csvRows('data/catalogue/indicators.csv').map((row) => [row.code ?? '', row]));
const units = new Map(csvRows('data/catalogue/units.csv').map((row) => [row.code ?? '', row]));

/** Levels whose vintages are in the files as they are. */
const levels = figures.filter(
  ({ label: { reading, of } }) => reading.indicator !== '' && reading.comparison === null && of === null
);
const fitting = ({ label, snapshot }: (typeof levels)[number]) =>
  printedValues(label, snapshot).filter((printed) =>
    printedLike(label, printed, indicators.get(label.reading.indicator)?.measure ?? '')
  );

/** Whether a fitting value is the last one printed, or the last only rounds it (333.000 for 332.961). */
function isLast(one: (typeof levels)[number]): boolean {
  const printed = printedValues(one.label, one.snapshot).filter(({ secondary }, _, all) => {
    return !secondary || all.every((other) => other.secondary);
  });
  const day = printed.at(-1)?.published;
  const rounded = (value: number) => (value % 1000 === 0 ? 500 : 0);
  return printed
    .filter(({ published }) => published === day)
    .some((last) =>
      fitting(one).some(
        ({ value, upper }) =>
          upper === last.upper && (value === last.value || Math.abs(value - last.value) < rounded(last.value))
      )
    );
}

describe('the labelled texts', () => {
  it('are many and of every kind', () => {
    expect(dev.length).toBeGreaterThanOrEqual(30);
    expect(dev.flatMap(({ labels }) => labels.filter(isFigure)).length).toBeGreaterThanOrEqual(260);
    expect(new Set(dev.map(({ snapshot }) => snapshot)).size).toBe(6);
    const forms = new Set(all.map(({ label }) => label.form));
    expect([...FIGURE_FORMS, ...OTHER_FORMS].filter((form) => !forms.has(form))).toEqual([]);
    const verdicts = new Set(all.map(({ label }) => label.verdict));
    expect(CLAIM_VERDICTS.filter((verdict) => !verdicts.has(verdict))).toEqual([]);
    const kinds = new Set(figures.map(({ label }) => label.reading.comparison?.kind));
    expect(CLAIM_COMPARISONS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have a label for every run of digits', () => {
    const loose = texts.flatMap(({ name, text, labels }) =>
      [...text.matchAll(/\d+/g)]
        .filter(({ index }) => !labels.some(({ start, end }) => start <= index && index < end))
        .map(({ 0: digits, index }) => `${name}: ${text.slice(index - 20, index)}${digits}`)
    );
    expect(loose).toEqual([]);
  });

  it('have a value and a verdict for figures, and only for them', () => {
    const wrong = all.filter(({ label }) =>
      isFigure(label)
        ? label.value === null || label.verdict === 'not-a-figure'
        : label.value !== null || label.verdict !== 'not-a-figure'
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('name indicators, units, periods and breakdowns that exist', () => {
    const wrong = figures.filter(({ label: { reading } }) => {
      const { indicator, unit, period, dimension, category, comparison } = reading;
      if (indicator === '') return unit !== '' || period !== '' || comparison !== null;
      const against = comparison ?? { againstUnit: '', againstPeriod: '', againstIndicator: '' };
      return (
        ![indicator, against.againstIndicator || indicator].every((code) => indicators.has(code)) ||
        ![unit, against.againstUnit || unit].every((code) => units.has(code)) ||
        ![period, against.againstPeriod || period].every((key) => parsePeriod(key) !== null) ||
        (dimension === '') !== (category === '')
      );
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('take the unit of the regime in which the period ends', () => {
    const wrong = figures.filter(({ label: { reading } }) => {
      const regime = units.get(reading.unit)?.regime ?? '';
      const merged = (parsePeriod(reading.period)?.end ?? '') > '2025-06-30';
      return regime.startsWith('province') && regime !== (merged ? 'province34' : 'province63');
    });
    expect(wrong.map(said)).toEqual([]);
  });
});

describe('verdicts on plain levels, against the files of observations', () => {
  it('match: the value is printed, and what was printed later is no other', () => {
    const matches = levels.filter(({ label }) => label.verdict === 'match');
    expect(matches.length).toBeGreaterThan(250);
    expect(matches.filter((one) => !isLast(one)).map(said)).toEqual([]);
  });

  it('match-older: it is printed, and another value later', () => {
    const older = levels.filter(({ label }) => label.verdict === 'match-older');
    expect(older.length).toBeGreaterThan(10);
    expect(older.filter((one) => fitting(one).length === 0 || isLast(one)).map(said)).toEqual([]);
  });

  it('differs: other values are printed, this one is not', () => {
    const differing = levels.filter(({ label }) => label.verdict === 'differs');
    expect(differing.length).toBeGreaterThan(20);
    const wrong = differing.filter(
      (one) => printedValues(one.label, one.snapshot).length === 0 || fitting(one).length > 0
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('insufficient: nothing is printed', () => {
    const missing = levels.filter(({ label }) => label.verdict === 'insufficient');
    expect(missing.filter(({ label, snapshot }) => printedValues(label, snapshot).length > 0).map(said)).toEqual([]);
  });
});
