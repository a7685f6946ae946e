import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import type { ResolvedBriefing } from '../resolved';
import type { RunningWords } from './runningHead';

/** What stands in the margins of a printed briefing: its title, classification and stamp, and the snapshots it is from. */
export function runningWords({ briefing, snapshots, synthetic }: ResolvedBriefing): RunningWords {
  const { lang, classification } = briefing;
  const t = message(lang);
  const dates = snapshots.map((date) => formatDate(lang, date)).join(', ');
  return {
    title: briefing.title,
    mark: [
      classification === 'public' ? '' : t.indicators.classes[classification].toLocaleUpperCase(lang),
      synthetic ? t.exports.watermark : ''
    ]
      .filter(Boolean)
      .join(' · '),
    foot: [briefing.organisation, dates && t.present.snapshots(dates)].filter(Boolean).join(' · ')
  };
}
