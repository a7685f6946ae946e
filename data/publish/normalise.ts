import { parsePeriod } from '../../src/lib/model/period';
import type { Assigner, Classification, Status } from '../../src/lib/model/observation';
import type { Catalogue } from './catalogue';
import { lastDigit, multiply, printed } from './decimal';
import type { Entry } from './entry';
import { periodAlias } from './periodAlias';
import { earliestDay, publishedDate } from './publishedDate';
import { qualifierWord } from './qualifierWord';
import type { Row } from './readCsv';

/**
 * A row as printed → an observation in base measures. Throws only on a row that the row checks refuse (`checks/schema`,
 * `unknown`, `source`, `periodGrammar`): run them first.
 */
export function normalise(row: Row, catalogue: Catalogue): Entry {
  const cell = (name: string) => row.cells[name] ?? '';
  const indicator = catalogue.indicators.get(cell('indicator'));
  const measure = catalogue.measures.get(cell('measure'));
  const period = parsePeriod(periodAlias(cell('period')));
  const published = publishedDate(cell('published'));
  const qualifier = qualifierWord(cell('qualifier'));
  if (!indicator || !measure || !period || !published || qualifier === null) {
    throw new Error(`${row.file}:${row.line}: the row was not checked before it was normalised`);
  }
  const printedValue = cell('value');
  const value = multiply(printedValue, measure.factor);
  const converted = value !== Number(printedValue);
  const upper = cell('upper');
  const asPrinted = upper === '' ? printed(printedValue) : `${printed(printedValue)}–${printed(upper)}`;
  // `in: "khoảng"` in the note is the printed word before the number: with the printed number it makes one quotation.
  const word = converted ? (/^in: "([^"\d]+)"(?:; )?/.exec(cell('note')) ?? []) : [];
  const quotation = ['in:', word[1] ?? '', asPrinted, measure.printed].filter((part) => part !== '').join(' ');
  const notes = [converted ? quotation : '', cell('note').slice(word[0]?.length ?? 0)];
  return {
    file: row.file,
    line: row.line,
    entered: cell('entered'),
    publishedBy: published.last,
    converted,
    digit: multiply(lastDigit(printedValue), measure.factor),
    observation: {
      indicator: indicator.code,
      unit: cell('unit'),
      period: period.key,
      dimension: cell('dimension'),
      category: cell('category'),
      value,
      upper: upper === '' ? null : multiply(upper, measure.factor),
      status: cell('status') as Status,
      plan_by: cell('plan_by') as Assigner | '',
      published: earliestDay(published, period.start, cell('status') === 'plan'),
      published_as: published.as,
      source: cell('source'),
      qualifier,
      note: notes.filter((part) => part !== '').join('; '),
      restates: '',
      class: (cell('class') || indicator.class) as Classification
    }
  };
}
