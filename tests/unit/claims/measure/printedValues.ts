import { readdirSync, readFileSync } from 'node:fs';
import { readCsv } from '../../../../data/publish/readCsv';
import type { Label } from './label';

/** One value as it stands in `data/observations`, in the indicator's base measure. */
export interface Printed {
  value: number;
  upper: number | null;
  /** The first day it can have been published. */
  published: string;
  /** Compiled by a third party: displaces nothing. */
  secondary: boolean;
}

export const csvRows = (path: string): Readonly<Record<string, string>>[] =>
  readCsv(path, readFileSync(path, 'utf8')).rows.map(({ cells }) => cells);

const factors = new Map(csvRows('data/catalogue/measures.csv').map((row) => [row.printed, Number(row.factor)]));
const territories = new Map(csvRows('data/catalogue/units.csv').map((row) => [row.code, row.territory]));
const observations = readdirSync('data/observations').flatMap((file) => csvRows(`data/observations/${file}`));

const key = (indicator = '', unit = '', period = '', dimension = '', category = '', plan = false) =>
  [indicator, territories.get(unit) || unit, period, dimension, category, plan].join('|');

const byKey = new Map<string, Printed[]>();
for (const row of observations) {
  const { indicator, unit, period, dimension, category, status, measure = '', published = '' } = row;
  const factor = factors.get(measure) ?? NaN;
  const day = published.replace('~', '');
  const at = key(indicator, unit, period, dimension, category, status === 'plan');
  const printed: Printed = {
    value: Number(row.value) * factor,
    upper: row.upper ? Number(row.upper) * factor : null,
    secondary: status === 'secondary',
    published: day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
  };
  byKey.set(at, [...(byKey.get(at) ?? []), printed]);
}

/** Every value that is in the files for what a label says, up to a day, the last published last; without the engine and its rules. */
export function printedValues({ reading }: Label, snapshot: string): Printed[] {
  const { indicator, unit, period, dimension, category, plan } = reading;
  return (byKey.get(key(indicator, unit, period, dimension, category, plan)) ?? [])
    .filter(({ published }) => published !== '' && published <= snapshot)
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}
