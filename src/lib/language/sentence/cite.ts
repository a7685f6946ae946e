import type { Indicator } from '../../model/indicator';
import type { Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import type { Evidence } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { indicatorName, unitName } from '../name';
import { formatPeriod } from '../period';
import { formatObservation } from '../observation';

/** What a number is about. */
export interface Subject {
  indicator: Indicator;
  unit: Unit;
}

/** One id for each number: what it is, whose, when, who said it, and every observation it was worked out from. */
const idOf = (role: string, observations: readonly Sourced[]) =>
  ['n', role, ...observations.flatMap((o) => [o.indicator, o.unit, o.period, o.plan_by, o.published_as, o.source])]
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-');

const about = (lang: Language, { indicator, unit }: Subject, period: string) =>
  [indicatorName(lang, indicator, unit), unitName(lang, unit), formatPeriod(lang, period, 'long')].join(', ');

/** A number that is an observation, as printed unless `text` says otherwise. */
export function cite(lang: Language, observation: Sourced, subject: Subject, text?: string): Evidence {
  return {
    id: idOf('', [observation]),
    text: text ?? formatObservation(lang, observation, [subject.indicator]),
    about: about(lang, subject, observation.period),
    observations: [observation],
    formula: ''
  };
}

/**
 * A number worked out here from observations: `formula` shows the arithmetic with its result. `role` tells apart several
 * numbers from the same observations (`change`, `gap`, `ratio`, `percent`).
 */
export function citeDerived(
  lang: Language,
  {
    role,
    text,
    formula,
    observations,
    subject
  }: {
    role: string;
    text: string;
    formula: string;
    observations: readonly [Sourced, ...Sourced[]];
    subject: Subject;
  }
): Evidence {
  return {
    id: idOf(role, observations),
    text,
    about: about(lang, subject, observations[0].period),
    observations,
    formula
  };
}
