import type { SnapshotChange } from './changes';
import { csvLine } from './csvLine';

const HEADER =
  'change,indicator,unit,period,dimension,category,plan_by,before,before_published,after,after_published,source';

/** `changes.csv`: one line a change, decimal point, dates as printed; `source` is that of the value known now, or was. */
export function changesCsv(changes: readonly SnapshotChange[]): string {
  const lines = changes.map(({ change, before, after }) => {
    const o = after ?? before;
    if (!o) return '';
    return csvLine([
      change,
      o.indicator,
      o.unit,
      o.period,
      o.dimension,
      o.category,
      o.plan_by,
      String(before?.value ?? ''),
      before?.published_as ?? '',
      String(after?.value ?? ''),
      after?.published_as ?? '',
      o.source
    ]);
  });
  return [HEADER, ...lines].join('\n') + '\n';
}
