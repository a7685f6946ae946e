import { max } from 'd3-array';
import { decimalsOf } from '$lib/compute/decimals';
import type { PartyFacts } from '$lib/compute/party/partyFacts';
import type { PartyBlock } from '$lib/figures/party/partyBlock';
import { roleNames } from '$lib/language/briefing/roleNames';
import { pick } from '$lib/language/sentence/words';
import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { seriesByRole } from './seriesByRole';

const MOST_DECIMALS = 2;

/** The first group of bars, which its title speaks of; null for a figure that is a table. */
export function nativeParty(lang: Language, facts: PartyFacts, { groups }: PartyBlock): NativeChart | null {
  const [group] = groups;
  if (!group) return null;
  const names = roleNames(lang);
  const code = group.bars[0]?.number.observations[0]?.indicator;
  const indicator = facts.indicators.find((entry) => entry.code === code);
  const bars = group.bars.map(({ name, tone, status, value }) => ({
    name,
    value,
    role: status === 'plan' ? ('plan' as const) : tone
  }));
  return {
    kind: 'bars',
    ...seriesByRole(bars, {
      previous: { name: names.previous, subject: false, plan: false },
      peer: { name: names.peer, subject: false, plan: false },
      plan: { name: names.plan, subject: false, plan: true },
      subject: { name: group.name, subject: true, plan: false },
      total: { name: names.total, subject: false, plan: false }
    }),
    decimals: Math.min(MOST_DECIMALS, max(group.bars, ({ value }) => decimalsOf(value)) ?? 0),
    measure: indicator ? pick(lang, indicator.measure_vi, indicator.measure_en) : ''
  };
}
