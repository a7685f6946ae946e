import { categoryName } from '../../src/lib/language/name';
import type { Observation } from '../../src/lib/model/observation';
import type { Catalogue } from './catalogue';
import { countChanges, type SnapshotChange } from './changes';
import { printedNumber } from './decimal';
import { ASSIGNER_VI, dateVi, periodVi } from './vietnamese';

/** Lines shown for one indicator of one unit before "và n số liệu khác". */
const LINES_PER_GROUP = 8;

/** `changes.md`: what is new since the snapshot `since` (`null` for the first), for people. Units, then indicators, in catalogue order. */
export function changesMarkdown(
  date: string,
  since: string | null,
  changes: readonly SnapshotChange[],
  catalogue: Catalogue
): string {
  if (since === null) {
    return `# Bản số liệu ngày ${dateVi(date)}\n\nĐây là bản số liệu đầu tiên, chưa có bản trước để so sánh.\n`;
  }
  const counts = countChanges(changes);
  const lines = [
    `# Thay đổi của bản số liệu ngày ${dateVi(date)} so với ngày ${dateVi(since)}`,
    '',
    `- Số liệu mới: ${printedNumber(counts.new)}`,
    `- Số liệu được điều chỉnh: ${printedNumber(counts.revised)}`,
    `- Số liệu rút lại: ${printedNumber(counts.withdrawn)}`
  ];
  const subject = (c: SnapshotChange) => c.after ?? c.before;
  for (const unit of catalogue.units.values()) {
    const ofUnit = changes.filter((c) => subject(c)?.unit === unit.code);
    if (ofUnit.length === 0) continue;
    lines.push('', `## ${unit.full_name || unit.name} (${unit.code})`);
    for (const indicator of catalogue.indicators.values()) {
      const group = ofUnit.filter((c) => subject(c)?.indicator === indicator.code);
      if (group.length === 0) continue;
      // What was revised matters more than what was added.
      const ordered = [...group.filter((c) => c.change !== 'new'), ...group.filter((c) => c.change === 'new')];
      const name = (unit.regime === 'country' && indicator.country_name_vi) || indicator.name_vi;
      lines.push('', `### ${name} (${indicator.measure_vi})`, '');
      lines.push(...ordered.slice(0, LINES_PER_GROUP).map((c) => line(c, catalogue)));
      const rest = ordered.length - LINES_PER_GROUP;
      if (rest > 0) lines.push(`- và ${rest} số liệu khác`);
    }
  }
  return lines.join('\n') + '\n';
}

function line({ change, before, after }: SnapshotChange, catalogue: Catalogue): string {
  const o = after ?? before;
  if (!o) return '';
  const plan =
    o.plan_by === '' ? '' : `, ${o.status === 'plan' ? 'kế hoạch ' : ''}${ASSIGNER_VI[o.plan_by] ?? o.plan_by}`;
  const what = `${periodVi(o.period)}${o.category === '' ? '' : `, ${categoryName('vi', o.dimension, o.category)}`}${plan}`;
  const publisher = catalogue.sources.get(o.source)?.publisher || o.source;
  const told = `công bố ${dateVi(o.published_as)}, ${publisher}`;
  if (change === 'new') return `- ${what}: ${value(o)} (mới; ${told})`;
  if (change === 'withdrawn') return `- ${what}: ${value(o)} (rút lại; ${told})`;
  return `- ${what}: ${before ? value(before) : ''} → ${value(o)} (điều chỉnh; ${told})`;
}

const value = (o: Observation): string =>
  o.upper === null ? printedNumber(o.value) : `${printedNumber(o.value)}–${printedNumber(o.upper)}`;
