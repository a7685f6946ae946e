import type { Indicator } from '../../model/indicator';

/** A rate that is itself the growth of something: `tăng 6,27%` says its level, not a change of it. */
export const isGrowth = ({ kind, code }: Indicator): boolean =>
  kind === 'rate' && /-(?:growth|change)(?:-|$)/.test(code);
