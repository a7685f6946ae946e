import type { Briefing } from '$lib/model/briefing';
import type { KeptBriefing } from '$lib/report/keep/keptBriefings';

/** The kept briefings, and behind them those that are only in this tab or were left as drafts, each once. */
export function withUnkept(kept: readonly KeptBriefing[], unkept: readonly Briefing[]): KeptBriefing[] {
  const listed = new Map(kept.map((one) => [one.id, one]));
  for (const { id, title, lang } of unkept) if (!listed.has(id)) listed.set(id, { id, title, lang });
  return [...listed.values()];
}
