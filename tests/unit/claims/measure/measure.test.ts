import { describe, expect, it } from 'vitest';
import type { JudgedClaim, NumberForm } from '../../../../src/lib/model/claim';
import { isFigure, type Label } from './label';
import { measure, together } from './measure';
import { measureFolder } from './measureFolder';
import { percentage } from './missLines';

const AT_LEAST = { finding: 0.98, reading: 0.9, verdicts: 0.95 };
/** Of texts that nobody who wrote the grammar has looked at, where a misread number is also misjudged. */
const UNSEEN = { ...AT_LEAST, verdicts: 0.9 };

/** ms: a set is hundreds of numbers, read and judged on a machine that may be busy. */
const WHOLE_SET = 180_000;

const READING: Label['reading'] = {
  indicator: 'grdp-growth',
  unit: 'P63-01',
  period: '2023',
  dimension: '',
  category: '',
  plan: false,
  planBy: '',
  comparison: null
};

function label(part: Partial<Label> = {}): Label {
  const form: NumberForm = part.form ?? 'percent';
  const figure = isFigure({ form });
  const reading = figure ? READING : { ...READING, indicator: '', unit: '', period: '' };
  return {
    start: 10,
    end: 15,
    text: '6,27%',
    form,
    value: figure ? 6.27 : null,
    upper: null,
    of: null,
    qualifier: '',
    reading,
    verdict: figure ? 'match' : 'not-a-figure',
    optional: false,
    or: [],
    ...part
  };
}

/** A number found just as a label has it, with some of it changed. */
function found(from: Label, part: Partial<JudgedClaim['claim']> = {}, verdict = from.verdict): JudgedClaim {
  const { start, end, text, form, value, upper, of, qualifier, reading } = from;
  const claim: JudgedClaim['claim'] = {
    ...{ start, end, text, form, value: value ?? NaN, upper, of, qualifier, index: 0, measure: '', noun: '', step: 1 },
    estimated: false,
    reading: isFigure(from) ? reading : null,
    cues: { indicator: null, unit: null, period: null, comparison: null },
    sentence: { start: 0, end: 100 },
    ...part
  };
  const reason = verdict === 'not-a-figure' ? 'not-a-figure' : 'rounds';
  return { claim, judgement: { verdict, reason, computed: null, older: null, published: [], nearby: [], missing: [] } };
}

const year = label({ form: 'period', text: 'năm 2023', start: 30, end: 38 });
const EVERYTHING = { right: 2, all: 2 };

describe('measure', () => {
  it('counts what is right in full', () => {
    const growth = label();
    const measured = measure([growth, year], [found(growth), found(year, { start: 34 })]);
    expect(measured.finding).toEqual({ precision: EVERYTHING, recall: EVERYTHING });
    expect(measured.reading).toEqual({ precision: { right: 1, all: 1 }, recall: { right: 1, all: 1 } });
    expect(measured.verdicts).toEqual({ right: 1, all: 1 });
    expect(measured.byVerdict).toEqual({ match: { right: 1, all: 1 } });
    expect(measured.misses).toEqual([]);
  });

  it('does not take another value, another place or another kind of number for the labelled one', () => {
    const growth = label();
    for (const part of [
      { value: 6.2701 },
      { start: 15, end: 20 },
      { form: 'date' as const },
      { of: 63 },
      { upper: 7 }
    ]) {
      const { finding, misses } = measure([growth], [found(growth, part)]);
      expect(finding).toEqual({ precision: { right: 0, all: 1 }, recall: { right: 0, all: 1 } });
      expect(misses.map(({ what }) => what).sort()).toEqual(['found-wrongly', 'not-found']);
    }
  });

  it('takes one label for one figure, and any number of pieces for what is none', () => {
    const growth = label();
    const twice = measure(
      [growth, year],
      [found(growth), found(growth), found(year, { end: 33 }), found(year, { start: 34 })]
    );
    expect(twice.finding).toEqual({ precision: { right: 3, all: 4 }, recall: EVERYTHING });
  });

  it('wants every part of a reading', () => {
    const growth = label();
    const comparison = { kind: 'ratio', said: 'plain', direction: '' } as const;
    const against = { againstUnit: 'VN', againstPeriod: '', againstIndicator: '' };
    for (const part of [
      { indicator: 'budget-revenue' },
      { unit: 'VN' },
      { period: '2023-9M' },
      { dimension: 'sector', category: 'services' },
      { plan: true },
      { comparison: { ...comparison, ...against } }
    ]) {
      const { reading, misses } = measure([growth], [found(growth, { reading: { ...READING, ...part } })]);
      expect(reading).toEqual({ precision: { right: 0, all: 1 }, recall: { right: 0, all: 1 } });
      expect(misses.map(({ what }) => what)).toEqual(['misread']);
    }
  });

  it('allows the other answers of a label', () => {
    const fall = label({ or: [{ value: -6.27 }, { comparison: { kind: 'percent-change' } }] });
    expect(measure([fall], [found(fall, { value: -6.27 })]).finding.recall.right).toBe(1);
    expect(measure([fall], [found(fall, { value: 6.28 })]).finding.recall.right).toBe(0);
    const target = { reading: { ...READING, plan: true } };
    expect(measure([label()], [found(label(), target)]).reading.recall.right).toBe(0);
    expect(measure([label({ or: [{ plan: true }] })], [found(label(), target)]).reading.recall.right).toBe(1);
  });

  it('counts an indicator given to a number of none against the precision of readings only', () => {
    const outside = label({ reading: { ...READING, indicator: '' }, verdict: 'insufficient' });
    const { reading, misses } = measure([outside], [found(outside, { reading: READING })]);
    expect(reading).toEqual({ precision: { right: 0, all: 1 }, recall: { right: 0, all: 0 } });
    expect(misses.map(({ what }) => what)).toEqual(['read-wrongly']);
  });

  it('judges verdicts by the label, also of a figure that was misread', () => {
    const growth = label();
    const { verdicts, byVerdict } = measure([growth], [found(growth, { reading: null }, 'insufficient')]);
    expect(verdicts).toEqual({ right: 0, all: 1 });
    expect(byVerdict).toEqual({ match: { right: 0, all: 1 } });
  });

  it('does not miss what is optional', () => {
    const weekday = label({ form: 'label', optional: true });
    expect(measure([weekday], []).finding.recall).toEqual({ right: 0, all: 0 });
    expect(measure([label({ optional: true })], []).reading.recall).toEqual({ right: 0, all: 0 });
    expect(measure([weekday], [found(weekday)]).finding.precision).toEqual({ right: 1, all: 1 });
  });

  it('adds texts by their counts', () => {
    const growth = label();
    const sum = together([measure([growth], [found(growth)]), measure([growth, year], [])]);
    expect(sum.finding.recall).toEqual({ right: 1, all: 3 });
    expect(sum.byVerdict).toEqual({ match: { right: 1, all: 1 } });
  });
});

/** The grammar was written with `dev` and mended with `kept` and `fresh`; `last` measures what it does with new texts. */
describe.each([
  ['dev', AT_LEAST],
  ['kept', AT_LEAST],
  ['fresh', AT_LEAST],
  ['last', UNSEEN]
] as const)('the labelled texts of %s', (folder, least) => {
  it(
    'are read and judged as well as promised',
    async () => {
      const { finding, reading, verdicts } = together(await measureFolder(folder));
      const low = Object.entries({
        'numbers, precision': { share: finding.precision, least: least.finding },
        'numbers, recall': { share: finding.recall, least: least.finding },
        'readings, precision': { share: reading.precision, least: least.reading },
        'readings, recall': { share: reading.recall, least: least.reading },
        verdicts: { share: verdicts, least: least.verdicts }
      }).filter(({ 1: { share, least: bound } }) => share.all === 0 || share.right / share.all < bound);
      expect(low.map(([what, { share, least: bound }]) => `${what}: ${percentage(share)}, promised ${bound}`)).toEqual(
        []
      );
    },
    WHOLE_SET
  );
});
