import type { ClaimVerdict, VerdictReason } from '../../../../../src/lib/model/claim';
import type { Number, Reading } from './claimOf';

/** What is claimed, and what is to be said of it; `value` is what the figures give, to two decimals. */
export interface Line {
  name: string;
  number: Number;
  reading: Reading;
  verdict: ClaimVerdict;
  reason: VerdictReason;
  value: number | null;
}

const FORMS: Readonly<Record<string, Pick<Number, 'form' | 'measure'>>> = {
  '-': { measure: '' },
  '%': { form: 'percent', measure: 'percent' },
  points: { form: 'points', measure: 'points' },
  times: { form: 'times', measure: 'times' },
  place: { form: 'rank', measure: 'rank' },
  of: { form: 'of', measure: '' }
};

/**
 * Lines `name | number | reading | verdict reason value`. Number: value, `/step`, a form of the list above or a measure, then
 * `upper=`, `of=`, `qualifier=`, `text=`. Reading: indicator (`-` for none), then `key=value` of a reading, `plan`, and after the kind of a
 * comparison those of the comparison.
 */
export const readLines = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', number = '', reading = '', said = ''] = line.split('|').map((part) => part.trim());
      const [verdict, reason, value] = said.split(' ');
      return {
        name,
        number: readNumber(number.split(' ')),
        reading: readReading(reading.split(' ')),
        verdict: verdict as ClaimVerdict,
        reason: reason as VerdictReason,
        value: value === undefined ? null : Number(value)
      };
    });

function readNumber([value, step, form = '', ...more]: string[]): Number {
  const options = Object.fromEntries(more.map((one) => one.split('=')));
  const amounts = ['upper', 'of'].flatMap((key) => (key in options ? [[key, Number(options[key])]] : []));
  return {
    value: Number(value),
    step: Number(step?.slice(1)),
    ...(FORMS[form] ?? { measure: form }),
    ...options,
    ...Object.fromEntries(amounts)
  } as Number;
}

function readReading([indicator = '', ...more]: string[]): Reading {
  const at = more.findIndex((one) => one.startsWith('kind='));
  const [own, compared] = at < 0 ? [more, []] : [more.slice(0, at), more.slice(at)];
  const options = Object.fromEntries(own.filter((one) => one !== 'plan').map((one) => one.split('=')));
  return {
    indicator: indicator === '-' ? '' : indicator,
    ...options,
    ...(own.includes('plan') ? { plan: true } : {}),
    ...(compared.length > 0 ? { comparison: Object.fromEntries(compared.map((one) => one.split('='))) } : {})
  } as Reading;
}
