import type { Change } from '../../model/known';
import type { Language } from '../../model/language';
import type { Assigner, Qualifier } from '../../model/observation';
import { planName } from '../assigner';
import { dataMessage } from '../dataMessage';
import { formatDate } from '../date';
import { categoryName, indicatorName, unitName } from '../name';
import { formatObservation } from '../observation';
import { formatPeriod } from '../period';
import type { Names } from './sumWords';

export interface RevisionWords {
  key: string;
  indicator: string;
  /** Unit, period, part of a breakdown, whose plan. */
  about: string;
  before: string;
  /** Date of publication; empty where there is no value. */
  beforeDate: string;
  after: string;
  afterDate: string;
  publisher: string;
}

/** A value that was revised or withdrawn, in words; codes stand for what the catalogue does not have. */
export function revisionWords(lang: Language, row: Change, { indicators, units }: Names): RevisionWords {
  const indicator = indicators.find(({ code }) => code === row.indicator);
  const unit = units.find(({ code }) => code === row.unit);
  const said = (value: number | null, upper: number | null, qualifier: Qualifier | '') =>
    value === null
      ? dataMessage(lang).snapshots.revision.withdrawn
      : formatObservation(lang, { indicator: row.indicator, value, upper, qualifier }, indicators);
  return {
    key: [row.indicator, row.unit, row.period, row.dimension, row.category, row.is_plan, row.plan_by].join(' '),
    indicator: indicator ? indicatorName(lang, indicator, unit) : row.indicator,
    about: [
      unit ? unitName(lang, unit) : row.unit,
      formatPeriod(lang, row.period, 'short'),
      row.category && categoryName(lang, row.dimension, row.category),
      row.is_plan && indicator && unit ? planName(lang, (row.plan_by || 'unstated') as Assigner, indicator, unit) : ''
    ]
      .filter(Boolean)
      .join(' · '),
    before: said(row.before, row.before_upper, row.before_qualifier),
    beforeDate: formatDate(lang, row.before_published_as),
    after: said(row.after, row.after_upper, row.after_qualifier),
    afterDate: formatDate(lang, row.after_published_as),
    publisher: row.publisher
  };
}
