import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { COLUMNS } from '../../../data/publish/columns';
import { readInputs } from '../../../data/publish/files';
import { readDocuments } from '../../../data/publish/readDocuments';
import { CEILING_DOCUMENTS } from '../../../src/lib/compute/party/ceiling';
import { expectProblem } from '../../fixtures/publish/expectProblem';
import { validData } from '../../fixtures/publish/data';

const DOCUMENTS = 'data/catalogue/documents.csv';

const VALID = {
  code: '24-CT/TU',
  title_vi: 'Chỉ thị 24',
  title_en: 'Directive 24',
  issued: '2023-08-07',
  issuer: 'Thành ủy',
  unit: '',
  source: '',
  indicators: 'grdp-growth'
};
const line = (cells: Partial<typeof VALID>) =>
  COLUMNS.documents.map((name) => ({ ...VALID, ...cells })[name]).join(',');
const withDocuments = (...lines: Partial<typeof VALID>[]) =>
  validData().set(DOCUMENTS, [COLUMNS.documents.join(','), ...lines.map(line)].join('\n'));

describe('a document', () => {
  it('that is right passes, with a year or a month for its date as well', () => {
    expect(
      checkInput(withDocuments({}, { code: 'b', issued: '2023', indicators: '' }, { code: 'c', issued: '2023-08' }))
        .problems
    ).toEqual([]);
  });

  it.each<[string, Partial<typeof VALID>, string]>([
    ['on no real day', { issued: '2023-02-30' }, '2023-02-30'],
    ['without a date', { issued: '' }, 'issued'],
    ['without a Vietnamese title', { title_vi: '' }, 'title_vi'],
    ['without an English title', { title_en: '' }, 'title_en'],
    ['of an unknown unit', { unit: 'P99-99' }, 'P99-99'],
    ['from an unknown source', { source: 'nowhere' }, 'nowhere'],
    ['about an unknown indicator', { indicators: 'grdp-groth' }, 'grdp-groth'],
    ['without a code', { code: '' }, 'code']
  ])('%s is found where it is', (_name, cells, names) =>
    expectProblem(withDocuments({ code: 'other' }, cells), { file: DOCUMENTS, line: 3, check: 'catalogue', names })
  );

  it('entered twice is found', () =>
    expectProblem(withDocuments({}, {}), { file: DOCUMENTS, line: 3, check: 'catalogue', names: '24-CT/TU' }));
});

describe('the documents of the catalogue', async () => {
  const documents = await readDocuments();

  it('have no problems', () => {
    expect(checkInput(readInputs('.')).problems.filter(({ file }) => file === DOCUMENTS)).toEqual([]);
  });

  it('are in order of date, and hold those the ceiling rests on', () => {
    expect(documents.map(({ issued }) => issued)).toEqual(documents.map(({ issued }) => issued).sort());
    expect(documents.map(({ code }) => code)).toEqual(expect.arrayContaining([...CEILING_DOCUMENTS]));
    expect(documents.find(({ code }) => code === '366-QD/TW')).toMatchObject({ issued: '2025-08-30', unit: '' });
  });

  it('say the same in both languages: the same numbers and symbols', () => {
    const numbers = (text: string) => (text.match(/\d+(-[^\s:,;]+)?/g) ?? []).sort();
    for (const { title_vi, title_en } of documents) expect(numbers(title_en)).toEqual(numbers(title_vi));
  });
});
