import type { Checked } from '../../compute/targets/backTest';
import type { Language } from '../../model/language';
import { formatMeasure } from '../measure';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';

/** What the methods were worth on the figures of the snapshot. */
export interface MethodChecks {
  budget: Checked;
  gdp: Checked;
  growth: Checked;
}

/** How verdicts, implied plans, landing and required growth are worked out, with the errors measured on the series that exist. */
export function methodNotes(lang: Language, { budget, gdp, growth }: MethodChecks): string[] {
  const t = targetsMessage(lang).method;
  const n = (value: number) => formatNumber(lang, value);
  const percent = (value: number) => formatMeasure(lang, value, 'percent', { decimals: 1 });
  const points = (value: number) => formatNumber(lang, value, { decimals: 2 });
  const landed = (what: string, checked: Checked) =>
    checked.checks === 0
      ? t.notChecked(what)
      : t.checked(what, n(checked.checks), percent(checked.mean), percent(checked.largest)) +
        (checked.intervals > 0 ? t.inside(n(checked.inside), n(checked.intervals)) : '');
  return [
    t.verdict,
    t.implied,
    [t.landing, landed(t.whatBudget, budget), landed(t.whatGdp, gdp)].join(' '),
    [t.growth, growth.checks > 0 ? t.growthChecked(n(growth.checks), points(growth.mean), points(growth.largest)) : '']
      .filter(Boolean)
      .join(' ')
  ];
}
