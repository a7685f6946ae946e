import type { Withheld } from '../../../src/lib/model/withheld';

/** Which number a row gives, whoever published it and when: also the key of a withheld cell. */
export type Address = Withheld;

const SEPARATOR = '\t';

export const addressText = (a: Address): string =>
  [a.indicator, a.unit, a.period, a.dimension, a.category].join(SEPARATOR);

export function addressOf(text: string): Address {
  const [indicator = '', unit = '', period = '', dimension = '', category = ''] = text.split(SEPARATOR);
  return { indicator, unit, period, dimension, category };
}
