import type { Drawing } from '$lib/charts/drawing';
import { rankedBars } from '$lib/charts/rankedBars';
import type { BarGroup } from './partyBlock';

/** The bars of a block as a chart for files: of the first group, the scale of which the title speaks. Null without bars. */
export function barsDrawing(groups: readonly BarGroup[], width: number): Drawing | null {
  const [group] = groups;
  if (!group) return null;
  return rankedBars({
    width,
    rules: [],
    bars: group.bars.map((bar) => ({
      name: bar.name,
      role: bar.tone === 'subject' && bar.status !== 'plan' ? 'subject' : 'other',
      value: bar.value,
      label: bar.number.text,
      short: bar.number.text,
      text: `${bar.name}: ${bar.number.text}`,
      status: bar.status
    }))
  });
}
