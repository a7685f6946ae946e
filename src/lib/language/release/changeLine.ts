import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import type { Observation } from '../../model/observation';
import type { Unit } from '../../model/unit';
import { planName } from '../assigner';
import { formatDate } from '../date';
import { categoryName, indicatorName, unitName } from '../name';
import { formatObservation } from '../observation';
import { formatPeriod } from '../period';

export interface ChangeLine {
  indicator: string;
  /** Unit, period, part of a breakdown, whose plan. */
  about: string;
  /** Values with their measure; empty where there is none. */
  before: string;
  after: string;
  /** When the value known now, or withdrawn, was published, and the code of its source. */
  published: string;
  source: string;
}

interface Change {
  before?: Observation | undefined;
  after?: Observation | undefined;
}

/** A change between two snapshots in words; codes stand for what the catalogue does not have. */
export function changeLine(
  lang: Language,
  { before, after }: Change,
  catalogue: { indicators: readonly Indicator[]; units: readonly Unit[] }
): ChangeLine | null {
  const o = after ?? before;
  if (!o) return null;
  const indicator = catalogue.indicators.find(({ code }) => code === o.indicator);
  const unit = catalogue.units.find(({ code }) => code === o.unit);
  const value = (held: Observation | undefined) => (held ? formatObservation(lang, held, catalogue.indicators) : '');
  return {
    indicator: indicator ? indicatorName(lang, indicator, unit) : o.indicator,
    about: [
      unit ? unitName(lang, unit) : o.unit,
      formatPeriod(lang, o.period),
      o.category === '' ? '' : categoryName(lang, o.dimension, o.category),
      o.plan_by === '' ? '' : indicator && unit ? planName(lang, o.plan_by, indicator, unit) : o.plan_by
    ]
      .filter(Boolean)
      .join(', '),
    before: value(before),
    after: value(after),
    published: formatDate(lang, o.published_as),
    source: o.source
  };
}
