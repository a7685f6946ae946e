import { standing, type Standing } from '$lib/compute/standing';
import { isMissing } from '$lib/model/missing';
import { HEADLINE_INDICATORS, PARTY_INDICATORS } from '$lib/questions/headline';
import type { OverviewAnswer } from '$lib/questions/overview';

const MOST = 8;
const LEAST = 6;

function standingOf(answer: OverviewAnswer, code: string): Standing | null {
  const indicator = answer.indicators.find((entry) => entry.code === code);
  const { unit, country, outside, view } = answer;
  return indicator ? standing(answer, { indicator, unit, country, outside, period: view.period }) : null;
}

const standingsOf = (answer: OverviewAnswer, codes: readonly string[]): Standing[] =>
  codes.map((code) => standingOf(answer, code)).filter((entry) => entry !== null);

export interface OverviewFigures {
  /** Six to eight for the strip: those with a value, and the first few without, which say why. */
  strip: Standing[];
  /** All headline indicators, for the paragraph. */
  all: Standing[];
  budget: Standing | null;
  party: Standing[];
}

/** What the overview shows, worked out from an answer's rows. */
export function overviewFigures(answer: OverviewAnswer): OverviewFigures {
  const all = standingsOf(answer, HEADLINE_INDICATORS);
  const present = all.filter((entry) => !isMissing(entry.now)).slice(0, MOST);
  const absent = all.filter((entry) => isMissing(entry.now)).slice(0, Math.max(0, LEAST - present.length));
  const chosen = new Set([...present, ...absent]);
  return {
    strip: all.filter((entry) => chosen.has(entry)),
    all,
    budget: all.find((entry) => entry.indicator.code === 'budget-revenue') ?? null,
    party: standingsOf(answer, PARTY_INDICATORS)
  };
}
