import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { samePeriodLastYear } from '../../model/period';
import type { Evidence, Segment } from '../../model/segment';
import { changePhrase } from '../compare';
import { formatDate } from '../date';
import { measureLabel } from '../measure';
import { targetsMessage } from '../targetsMessage';
import { missingShort } from '../missing';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { linkFirst, pick } from '../sentence/words';
import { statusMark } from '../status';
import { amountPaceLines } from './amountPaceLines';
import { citeTarget, citeWorkedOut, targetName } from './citeTarget';
import { growthPaceLines } from './growthPaceLines';
import { planLine, type PlanLine } from './planLine';
import { reasonLines } from './reasonLines';
import type { TargetOfUnit } from './targetOfUnit';

/** A row of the scorecard in words. */
export interface TargetLine {
  of: TargetOfUnit;
  name: string;
  /** `tỷ đồng · 2025`. */
  measure: string;
  /** Null when missing; `valueNote` is then why. */
  value: Evidence | null;
  valueNote: string;
  plans: PlanLine[];
  change: Segment[];
  verdict: string;
  reasons: Segment[][];
  pace: Segment[][];
}

export function targetLine(lang: Language, of: TargetOfUnit): TargetLine {
  const { target } = of;
  const { actual, indicator, period, pace } = target;
  const label = pick(lang, indicator.measure_vi, indicator.measure_en);
  return {
    of,
    name: targetName(lang, of),
    measure: [measureLabel(lang, indicator.measure, label), formatPeriod(lang, period, 'short')]
      .filter(Boolean)
      .join(', '),
    value: isMissing(actual) ? null : citeTarget(lang, actual, of),
    valueNote: isMissing(actual)
      ? missingShort(lang, actual)
      : [statusMark(lang, actual.status), formatDate(lang, actual.published_as)].filter(Boolean).join(' '),
    plans: target.levels.map((level) => planLine(lang, of, level)),
    change: changeSegments(lang, of),
    verdict: targetsMessage(lang).verdict[target.verdict],
    reasons: reasonLines(lang, of),
    pace: isMissing(pace)
      ? noPace(lang, of)
      : pace.kind === 'amount'
        ? amountPaceLines(lang, of, pace)
        : growthPaceLines(lang, of, pace)
  };
}

/** Only the lack of weights is worth a word: that no part of the year is known is seen. */
function noPace(lang: Language, { target: { pace } }: TargetOfUnit): Segment[][] {
  const year = isMissing(pace) ? pace.detail?.year : undefined;
  return year === undefined ? [] : [[targetsMessage(lang).pace.noWeights(String(year))]];
}

/** As the value's own source printed it, else worked out, else why not. */
function changeSegments(lang: Language, of: TargetOfUnit): Segment[] {
  const { actual, before, change, printedChange, indicator, period } = of.target;
  const base = samePeriodLastYear(period);
  if (isMissing(actual) || !base) return [];
  if (printedChange)
    return linkFirst(changePhrase(lang, { value: printedChange.value, in: 'percent' }, undefined), (text) =>
      citeTarget(lang, printedChange, of, text)
    );
  if (isMissing(change)) return [missingShort(lang, change)];
  if (isMissing(before)) return [];
  const [a, b] = [formatNumber(lang, actual.value), formatNumber(lang, before.value)];
  const digits = change.in === 'points' ? indicator.decimals : undefined;
  return linkFirst(changePhrase(lang, change, undefined, digits), (text) => {
    const result = `${change.value < 0 ? '−' : ''}${text}`;
    return citeWorkedOut(lang, of, {
      role: 'change',
      text,
      formula: change.in === 'points' ? `${a} − ${b} = ${result}` : `(${a} / ${b} − 1) × 100 = ${result}`,
      observations: [actual, before]
    });
  });
}
