import { difference } from '../../compute/decimals';
import { change } from '../../compute/growth';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatMeasure } from '../measure';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { periodSpan } from './comparisonMeasureLine';
import { counted, hedge, ofUnit } from './phrase';
import { countrySeries, latest, standsBeside } from './read';
import { runLength, sideRun } from './runs';

/**
 * Against the country, where levels can stand beside its own: how long on the same side, or by how much. Null where the
 * country has no value in the latest period, or the same one.
 */
export function findingBesideCountry(lang: Language, facts: ComparisonFacts, series: Series): string | null {
  const nation = countrySeries(facts, series);
  if (!nation || !standsBeside(series)) return null;
  const run = sideRun(series, nation);
  if (!run || run.to !== latest(series)?.period) return null;
  const { now, other } = run.last;
  const whose = sentenceCase(ofUnit(lang, counted(lang, series, facts.comparison.by), series.unit));
  const side = pick(lang, run.higher ? 'cao hơn' : 'thấp hơn', run.higher ? 'above' : 'below');
  if (run.length > 1) {
    const length = runLength(lang, run.length, run.to);
    const span = periodSpan(lang, [run.from, run.to]);
    return pick(
      lang,
      `${whose} ${side} cả nước ${length}, ${span}`,
      `${whose} was ${side} the country's ${length}, ${span}`
    );
  }
  const percent = change(series.indicator.kind, now.value, other.value);
  const points = Math.abs(difference(now.value, other.value));
  const gap =
    series.indicator.kind === 'rate'
      ? formatMeasure(lang, points, 'points', { decimals: series.indicator.decimals })
      : isMissing(percent)
        ? ''
        : formatMeasure(lang, Math.abs(percent.value), 'percent', { decimals: 1 });
  const when = during(lang, run.to);
  const maybe = pick(lang, hedge(lang, now.status), '');
  return pick(
    lang,
    `${whose} ${when} ${maybe}${side} cả nước${gap && ` ${gap}`}`,
    `${whose} in ${when} was ${side} the country's${gap && ` by ${hedge(lang, now.status)}${gap}`}`
  );
}
