import { round } from '../../compute/decimals';
import { change as changeOf } from '../../compute/growth';
import { planPosition } from '../../compute/percent-of-plan';
import { ratio } from '../../compute/ratio';
import type { PlanStanding } from '../../compute/plan-standings';
import type { Standing } from '../../compute/standing';
import type { Sourced } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { samePeriodLastYear } from '../../model/period';
import type { Evidence, Segment } from '../../model/segment';
import { changePhrase, planPhrase, ratioPhrase } from '../compare';
import { formatNumber } from '../number';
import { planOf } from '../planOf';
import { cite, citeDerived, type Subject } from './cite';
import { joined, linkFirst, pick } from './words';

/** `tăng 20% so với năm 2022`: as the value's own source printed it, else worked out. Empty without a base. */
export function changePart(lang: Language, standing: Standing, subject: Subject): Segment[] {
  const { now, before, change, printed, indicator } = standing;
  if (isMissing(now)) return [];
  const base = isMissing(before) ? samePeriodLastYear(now.period) : before.period;
  const against = base ? { samePeriod: base } : undefined;
  const said = printed['percent-change'];
  if (said && said.source === now.source) {
    const phrase = changePhrase(lang, { value: said.value, in: 'percent' }, against);
    return linkFirst(phrase, (text) => cite(lang, said, subject, text));
  }
  if (isMissing(change) || isMissing(before)) return [];
  const [a, b] = [formatNumber(lang, now.value), formatNumber(lang, before.value)];
  const digits = change.in === 'points' ? indicator.decimals : undefined;
  return linkFirst(changePhrase(lang, change, against, digits), (text) => {
    const result = `${change.value < 0 ? '−' : ''}${text}`;
    return citeDerived(lang, {
      role: 'change',
      text,
      formula: change.in === 'points' ? `${a} − ${b} = ${result}` : `(${a} / ${b} − 1) × 100 = ${result}`,
      observations: [now, before],
      subject
    });
  });
}

/** `bằng 113,5% dự toán Trung ương giao`, one for each plan of the period; a rate is said to meet its target or not. */
export function planParts(lang: Language, standing: Standing, subject: Subject): Segment[][] {
  return standing.plans.map((plan) => planPart(lang, standing, plan, subject)).filter((part) => part.length > 0);
}

/** All plans in one clause: `bằng 119,1% dự toán Trung ương giao và 114,7% dự toán HĐND thành phố giao`. */
export function plansPart(lang: Language, standing: Standing, subject: Subject): Segment[] {
  const [first = [], ...others] = planParts(lang, standing, subject);
  const again = others.map((part) => (part[0] === 'bằng ' ? part.slice(1) : part));
  return joined([first, ...again], pick(lang, ' và ', ' and '));
}

function planPart(lang: Language, standing: Standing, plan: PlanStanding, subject: Subject): Segment[] {
  const { now, indicator } = standing;
  if (isMissing(now)) return [];
  const name = planOf(lang, standing, plan);
  const { printed, plan: target } = plan;
  if (printed) {
    return linkFirst(planPhrase(lang, printed.value, name), (text) => cite(lang, printed, subject, text));
  }
  if (!target || isMissing(plan.percent)) return [];
  if (indicator.kind === 'rate') {
    const position = planPosition(now.value, target, indicator.decimals);
    const words =
      position === 'within' || (position === 'below' && indicator.better === 'down')
        ? pick(lang, `đạt ${name} `, `meets the ${name} of `)
        : position === 'above' && indicator.better !== 'down'
          ? pick(lang, `vượt ${name} `, `above the ${name} of `)
          : pick(lang, `chưa đạt ${name} `, `short of the ${name} of `);
    return [words, cite(lang, target, subject)];
  }
  return linkFirst(planPhrase(lang, plan.percent, name), (text) =>
    citeDerived(lang, {
      role: 'plan',
      text,
      formula: `${formatNumber(lang, now.value)} / ${formatNumber(lang, target.value)} × 100 = ${text}`,
      observations: [now, target],
      subject
    })
  );
}

/** `cao hơn 1,22 điểm phần trăm`: the gap of a rate to the country's, with both values behind it. */
export function gapPart(lang: Language, now: Sourced, nation: Sourced, subject: Subject): Segment[] {
  const gap = changeOf('rate', now.value, nation.value);
  if (isMissing(gap)) return [];
  return linkFirst(changePhrase(lang, gap, undefined, subject.indicator.decimals), (text) =>
    citeDerived(lang, {
      role: 'gap',
      text,
      formula: `${formatNumber(lang, now.value)} − ${formatNumber(lang, nation.value)} = ${gap.value < 0 ? '−' : ''}${text}`,
      observations: [now, nation],
      subject
    })
  );
}

/** What the country's value is called in a ratio: the growth of the country, not its size. */
const nationalValue = (lang: Language, { indicator }: Subject) =>
  indicator.code === 'grdp-growth'
    ? pick(lang, 'mức tăng của cả nước', 'the national rate')
    : pick(lang, 'mức chung của cả nước', 'the national level');

/** `gấp 1,24 lần mức tăng của cả nước (6,27/5,05)`, with numerator, denominator and both dates behind it; empty where it has no meaning. */
export function ratioPart(lang: Language, now: Sourced, nation: Sourced, subject: Subject): Segment[] {
  const quotient = ratio(now.value, nation.value);
  if (isMissing(quotient)) return [];
  return linkFirst(ratioPhrase(lang, quotient, nationalValue(lang, subject)), (text) =>
    ratioEvidence(lang, text, now, nation, subject)
  );
}

function ratioEvidence(lang: Language, text: string, now: Sourced, nation: Sourced, subject: Subject): Evidence {
  const exact = formatNumber(lang, round(now.value / nation.value, 4), { decimals: 4 });
  return citeDerived(lang, {
    role: 'ratio',
    text,
    formula: `${formatNumber(lang, now.value)} / ${formatNumber(lang, nation.value)} = ${exact}`,
    observations: [now, nation],
    subject
  });
}
