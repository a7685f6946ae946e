import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellEvidence, formulaText } from '../../../src/lib/language/comparison/cellEvidence';
import { comparisonFinding } from '../../../src/lib/language/comparison/comparisonFinding';
import { comparisonMeasureLine } from '../../../src/lib/language/comparison/comparisonMeasureLine';
import { comparisonNotes } from '../../../src/lib/language/comparison/comparisonNotes';
import { comparisonSentence } from '../../../src/lib/language/comparison/comparisonSentence';
import { peerRuleName, peerRuleSentence } from '../../../src/lib/language/comparison/peerRule';
import { readingName } from '../../../src/lib/language/comparison/readingName';
import { transformMeaning, transformName } from '../../../src/lib/language/comparison/transformName';
import { whyNotSentence } from '../../../src/lib/language/comparison/whyNot';
import { formatMeasure } from '../../../src/lib/language/measure';
import { PEER_RULES, READINGS, TRANSFORMS, type WhyNot } from '../../../src/lib/model/comparison';
import type { ComparisonFacts } from '../../../src/lib/model/comparisonFacts';
import { LANGUAGES, type Language } from '../../../src/lib/model/language';
import { plainText, type Evidence } from '../../../src/lib/model/segment';
import { numbersIn } from '../sentences/support/evidence';
import { UNITS, factsOf, years } from './support/facts';
import { SITUATIONS } from './support/situations';

/** `UPDATE_GOLDEN=1 npx vitest run tests/unit/language/comparison` rewrites the files; read every changed line. */
const update = process.env['UPDATE_GOLDEN'] === '1';
const FOLDER = 'tests/fixtures/golden-compare';

const said = (lang: Language, facts: ComparisonFacts, reading: Parameters<typeof comparisonFinding>[2]) =>
  [
    `# ${comparisonFinding(lang, facts, reading)}`,
    comparisonMeasureLine(lang, facts),
    '',
    plainText(comparisonSentence(lang, facts)),
    '',
    ...comparisonNotes(lang, facts).map((note) => `- ${note}`)
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .trim();

const evidenceIn = (lang: Language, facts: ComparisonFacts): Evidence[] =>
  comparisonSentence(lang, facts).filter((segment): segment is Evidence => typeof segment !== 'string');

describe('a comparison in words', () => {
  it.each(SITUATIONS)('$name', ({ name, reading, given }) => {
    const path = `${FOLDER}/compare-${name}.txt`;
    const facts = factsOf(given);
    const text = `${LANGUAGES.map((lang) => said(lang, facts, reading)).join('\n\n')}\n`;
    if (update) writeFileSync(path, text);
    expect(existsSync(path), `${path} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('has no golden file that nothing is held against', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(SITUATIONS.map(({ name }) => `compare-${name}.txt`).sort());
  });
});

const cases = SITUATIONS.flatMap(({ name, reading, given }) =>
  LANGUAGES.map((lang) => ({ name, reading, given, lang }))
);

describe('every number of a sentence', () => {
  /** What may stand outside evidence: periods, the size of a group, how many have a value. */
  const innocent = (text: string) =>
    text
      .replace(/(tháng \d+ năm )?(19|20)\d\d/g, '')
      .replace(/\(\d+\/\d+ /g, '(')
      .replace(/ (trong|of) \d+ /g, ' ');

  it.each(cases)('$name in $lang has evidence', ({ given, lang }) => {
    const segments = comparisonSentence(lang, factsOf(given));
    const plain = segments.filter((segment) => typeof segment === 'string').join('|');
    expect(innocent(plain)).not.toMatch(/\d/);
  });

  it.each(cases)('$name in $lang follows from its evidence', ({ given, lang }) => {
    const all = evidenceIn(lang, factsOf(given));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, text, about, formula, observations } of all) {
      expect(id).toMatch(/^c-[A-Za-z0-9-]+$/);
      expect(about).not.toMatch(/undefined|null|NaN/);
      expect(observations.length, id).toBeGreaterThan(0);
      const [shown] = numbersIn(lang, text);
      const result = formula ? numbersIn(lang, formula).at(-1)?.value : observations[0]?.value;
      if (!shown || result === undefined) throw new Error(`no number: ${id} ${text}`);
      const half = 0.5 * 10 ** -shown.decimals + 1e-9;
      if (!/^(thứ|\d+(st|nd|rd|th))/.test(text) || formula)
        expect(Math.abs(Math.abs(result) - Math.abs(shown.value)), `${text} (${formula})`).toBeLessThanOrEqual(half);
    }
  });

  it.each(cases)('$name in $lang ends its sentences once, without a hole', ({ given, lang, reading }) => {
    const facts = factsOf(given);
    for (const text of [plainText(comparisonSentence(lang, facts)), comparisonFinding(lang, facts, reading)]) {
      expect(text).not.toMatch(/undefined|null|NaN|\.\.|,,| {2}| [,.;:]|\(\)/);
      expect(text).toBe(text.trim());
      expect(text).toMatch(/^[\p{Lu}\d]/u);
    }
    expect(plainText(comparisonSentence(lang, facts))).toMatch(/\.$/);
    expect(comparisonFinding(lang, facts, reading)).not.toMatch(/\.$/);
  });
});

describe('what a finding may not say', () => {
  const finding = (name: string) => {
    const situation = SITUATIONS.find((entry) => entry.name === name);
    if (!situation) throw new Error(name);
    return comparisonFinding('vi', factsOf(situation.given), situation.reading);
  };

  it('no rise across a break, though both values are known', () => {
    expect(finding('break-between')).not.toMatch(/tăng|giảm/);
  });
  it('no years in a row where a year is missing', () => {
    expect(finding('gap-in-the-years')).not.toContain('liền');
  });
  it('no rank among too few', () => {
    expect(finding('too-few-for-a-rank')).not.toContain('đứng thứ');
  });
  it('nothing of the whole from one of its parts', () => {
    expect(finding('parts-some')).toContain('trong các phần có số');
  });
  it('no percentage of a rate', () => {
    const rates = factsOf({ rows: years('poverty-rate', 'P63-01', 2023, [0.4, 0.2]) });
    expect(plainText(comparisonSentence('vi', rates)).replaceAll('\u00a0', ' ')).toContain(
      'thấp hơn 0,2 điểm phần trăm'
    );
  });
  it('no change of a stock observed on other days of the year', () => {
    const rows = [
      ['party-members', 'P34-01', '2024-12', 480000],
      ['party-members', 'P34-01', '2025-10', 500000]
    ] as const;
    expect(comparisonFinding('vi', factsOf({ rows, periods: ['2024', '2025'] }), 'columns')).not.toContain('tăng');
  });
  it('no run, change or side that is not there: the sentence of one value says that value only', () => {
    const facts = factsOf({ rows: years('grdp-growth', 'P63-01', 2023, [6.27]) });
    expect(plainText(comparisonSentence('vi', facts))).toBe('Tốc độ tăng GRDP của Hà Nội năm 2023 đạt 6,27%.');
  });
  it('no season as a change: a quarter is not held against the one before it', () => {
    const rows = [
      ['budget-revenue', 'P63-01', '2023-Q1', 150],
      ['budget-revenue', 'P63-01', '2023-Q2', 90]
    ] as const;
    expect(comparisonFinding('vi', factsOf({ rows }), 'line')).not.toContain('giảm');
  });
});

describe('notes', () => {
  const notes = (name: string) => {
    const situation = SITUATIONS.find((entry) => entry.name === name);
    if (!situation) throw new Error(name);
    return comparisonNotes('vi', factsOf(situation.given));
  };

  it.each(SITUATIONS)('of $name are sentences, eight at most, each once', ({ name }) => {
    const all = notes(name);
    expect(all.length).toBeLessThanOrEqual(8);
    expect(new Set(all).size).toBe(all.length);
    for (const note of all) expect(note).toMatch(/^[\p{Lu}\d%].*\.$/u);
  });
  it('name what was pieced together, mixed, broken', () => {
    expect(notes('pieced-together').join()).toContain('ghép từ');
    expect(notes('mixed-territories').join()).toContain('không cùng địa giới');
    expect(notes('break-between').join()).toContain('Nghị quyết 15/2008/QH12');
  });
  it('do not warn of territories that are the same', () => {
    const facts = factsOf({ rows: years('grdp-growth', 'P63-01', 2023, [6.27]), units: ['P34-01', 'P63-31'] });
    expect(comparisonNotes('vi', facts).join()).not.toContain('không cùng địa giới');
  });
});

describe('words of the choices', () => {
  it.each(LANGUAGES)('are there, and differ, in %s', (lang) => {
    const distinct = (names: readonly string[]) => {
      expect(names.every(Boolean)).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    };
    distinct(TRANSFORMS.map((code) => transformName(lang, code)));
    distinct(READINGS.map((code) => readingName(lang, code)));
    distinct(PEER_RULES.map((code) => peerRuleName(lang, code)));
    for (const code of TRANSFORMS.filter((entry) => entry !== 'level'))
      expect(transformMeaning(lang, code), code).toMatch(/^[\p{Lu}][^.]*\.(?: )?$|^[\p{Lu}].*[^.]\.$/u);
  });

  const WHY: readonly WhyNot[] = [
    'no-value',
    'one-period',
    'more-than-two-periods',
    'several-periods',
    'one-unit',
    'too-few-units',
    'too-many-lines',
    'several-indicators',
    'needs-two-indicators',
    'different-measures',
    'negative-values',
    'not-additive',
    'needs-breakdown',
    'no-rank',
    'no-geometry'
  ];
  it.each(WHY)('%s says what to choose instead', (why) => {
    expect(whyNotSentence('vi', 'line', why)).toMatch(/^Không xem được dạng “Đường”: .+; hãy .+\.$/);
    expect(whyNotSentence('en', 'line', why)).toMatch(
      /^“Lines” is not possible: .+(; |, )(choose|add|use|remove) .+\.$/
    );
  });

  it('peers are named with rule, count, day and distance', () => {
    const [, subject] = UNITS;
    if (!subject) throw new Error('no unit');
    const group = { members: UNITS.slice(1, 7), day: '2025-12-31', name_vi: '', name_en: '', within: 1.4 };
    expect(peerRuleSentence('vi', 'similar-income', group, subject)).toBe(
      'Nhóm so sánh: Hà Nội và 5 tỉnh, thành phố có GRDP bình quân đầu người gần Hà Nội nhất (chênh không quá 1,4 lần), theo danh sách ngày 31/12/2025.'
    );
    expect(peerRuleSentence('en', 'neighbours', { ...group, within: null }, subject)).toBe(
      'Peers: Hanoi and the 5 provinces and cities that border it, as of 31 Dec 2025.'
    );
  });
});

describe('evidence of a cell', () => {
  it('writes a formula as a reader of the language does', () => {
    const formula = ['(', 6.27, '/', 5.05, '−', 1, ')', '×', 100, '=', 24.158415841] as const;
    expect(formulaText('vi', formula, 1)).toBe('(6,27 / 5,05 − 1) × 100 = 24,158');
    expect(formulaText('en', formula, 1)).toBe('(6.27 / 5.05 − 1) × 100 = 24.158');
  });
  it('shortens a long sum, and only a sum', () => {
    const terms = [1275.1, 812.5, 900, 700, 650, 430, 60.2];
    const sum = terms.flatMap((term, i) => (i === 0 ? [term] : ['+', term]));
    expect(formulaText('vi', [...sum, '=', 4827.8], 1)).toBe('1.275,1 + 812,5 + … + 60,2 (7 số) = 4.827,8');
    expect(formulaText('vi', ['(', ...sum, ')', '/', 7, '=', 689.7], 1)).not.toContain('…');
  });
  it('has an id and a subject of its own for every cell', () => {
    const { cube } = factsOf({ rows: years('grdp-growth', 'P63-01', 2022, [8.89, 6.27]) });
    const all = cube.series.flatMap((series) => series.cells.map((cell) => cellEvidence('vi', series, cell, cube)));
    expect(all.map(({ text }) => text)).toEqual(['8,89%', '6,27%']);
    expect(all.map(({ about }) => about)).toEqual([
      'Tốc độ tăng GRDP, Hà Nội, năm 2022',
      'Tốc độ tăng GRDP, Hà Nội, năm 2023'
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  });
  it('knows the measures that transforms make', () => {
    expect(formatMeasure('vi', 104.5, 'index', { decimals: 1 })).toBe('104,5');
    expect(formatMeasure('vi', 3.7, 'per-thousand-persons').replace('\u00a0', ' ')).toBe('3,7 trên 1.000 dân');
    expect(formatMeasure('en', 3.7, 'per-thousand-persons').replace('\u00a0', ' ')).toBe('3.7 per 1,000 people');
  });
});
