import type { Target } from '../../compute/targets/target';
import type { Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import type { Evidence } from '../../model/segment';
import type { Unit } from '../../model/unit';
import { targetsMessage } from '../targetsMessage';
import { categoryName, indicatorName } from '../name';
import { cite, citeDerived } from '../sentence/cite';

/** What is cited: a target, or a part of one, of a unit. */
export interface TargetSubject {
  target: Pick<Target, 'indicator' | 'dimension' | 'category'>;
  unit: Unit;
}

/** `Thu ngân sách …: Thu nội địa` for a part, else the indicator's name. */
export function targetName(lang: Language, { target, unit }: TargetSubject): string {
  const total = indicatorName(lang, target.indicator, unit);
  if (!target.dimension) return total;
  return targetsMessage(lang).part(total, categoryName(lang, target.dimension, target.category));
}

/** A part has its own place in the list of sources, and its own name. */
function ofPart(lang: Language, subject: TargetSubject, evidence: Evidence): Evidence {
  const { dimension, category } = subject.target;
  if (!dimension) return evidence;
  const about = `${categoryName(lang, dimension, category)}: ${evidence.about}`;
  return { ...evidence, id: `${evidence.id}-${dimension}-${category}`, about };
}

const subjectOf = ({ target, unit }: TargetSubject) => ({ indicator: target.indicator, unit });

export const citeTarget = (lang: Language, row: Sourced, subject: TargetSubject, text?: string): Evidence =>
  ofPart(lang, subject, cite(lang, row, subjectOf(subject), text));

export const citeWorkedOut = (
  lang: Language,
  subject: TargetSubject,
  derived: { role: string; text: string; formula: string; observations: readonly [Sourced, ...Sourced[]] }
): Evidence => ofPart(lang, subject, citeDerived(lang, { ...derived, subject: subjectOf(subject) }));
