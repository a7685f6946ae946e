import type { ClaimReading, JudgedClaim } from '../../../../src/lib/model/claim';
import type { Label } from './label';
import type { Miss, Share } from './measure';

const AROUND = 60;

/** A reading in one line: what is held against what. */
function ofReading(reading: ClaimReading | null): string {
  if (!reading || reading.indicator === '') return 'no indicator';
  const { indicator, category, unit, period, plan, comparison } = reading;
  const against = comparison
    ? ` · ${comparison.kind} ${comparison.said} ${comparison.direction} [${comparison.againstIndicator} ${comparison.againstUnit} ${comparison.againstPeriod}]`
    : '';
  return `${indicator}${category && `/${category}`} ${unit || '?'} ${period || '?'}${plan ? ' plan' : ''}${against}`;
}

const expected = (label: Label | null) =>
  label ? `${label.form} ${label.value ?? ''} · ${ofReading(label.reading)} · ${label.verdict}` : 'nothing';

const given = (found: JudgedClaim | null) =>
  found
    ? `«${found.claim.text}» ${found.claim.form} ${found.claim.value} · ${ofReading(found.claim.reading)} · ${found.judgement.verdict} (${found.judgement.reason})`
    : 'nothing';

/** Where in its text a miss is, what was expected there and what was found. */
export function missLines({ what, label, found }: Miss, text: string): string[] {
  const { start, end } = label ?? found?.claim ?? { start: 0, end: 0 };
  const piece = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return [
    `${what}: …${piece(start - AROUND, start)}⟦${piece(start, end)}⟧${piece(end, end + AROUND)}…`,
    `    expected ${expected(label)}`,
    `    found    ${given(found)}`
  ];
}

export const percentage = ({ right, all }: Share): string =>
  `${right}/${all}${all > 0 ? ` = ${((100 * right) / all).toFixed(1)}%` : ''}`;
