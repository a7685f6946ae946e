import { group, sum } from 'd3-array';
import type { Status } from '../../model/observation';
import type { StatusCount } from '../../model/quality';

/** How settled the latest known values are; `theme` is empty for all together. */
export interface StatusShare {
  theme: string;
  values: number;
  counts: Partial<Record<Status, number>>;
}

/** All together first, then by theme in the order given. */
export function statusShares(rows: readonly StatusCount[], themes: readonly string[]): StatusShare[] {
  const share = (theme: string, own: readonly StatusCount[]): StatusShare => ({
    theme,
    values: sum(own, (row) => row.values),
    counts: Object.fromEntries([...group(own, (row) => row.status)].map(([s, list]) => [s, sum(list, (r) => r.values)]))
  });
  const names = [...new Set([...themes, ...rows.map(({ theme }) => theme)])];
  return [
    share('', rows),
    ...names
      .map((theme) =>
        share(
          theme,
          rows.filter((row) => row.theme === theme)
        )
      )
      .filter(({ values }) => values > 0)
  ];
}
