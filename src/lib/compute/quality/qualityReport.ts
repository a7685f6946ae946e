import type { Indicator } from '../../model/indicator';
import type { MissingCount, PublisherUse, QualityAnswer } from '../../model/quality';
import type { StatedReason } from '../../model/statedReason';
import { coverageTable, type CoverageTable } from './coverageTable';
import { lateSeries, type Lateness } from './lateSeries';
import { statusShares, type StatusShare } from './statusShares';
import { sumChecks, type SumChecks } from './sumChecks';

export interface QualityReport {
  snapshot: string;
  coverage: CoverageTable;
  late: Lateness;
  sums: SumChecks;
  missing: MissingCount[];
  shares: StatusShare[];
  publishers: PublisherUse[];
}

interface Beside {
  indicators: readonly Pick<Indicator, 'code' | 'theme'>[];
  reasons: readonly StatedReason[];
  /** In the order of the page. */
  themes: readonly string[];
}

/** The report of a snapshot, as of its own day. */
export function qualityReport(answer: QualityAnswer, { indicators, reasons, themes }: Beside): QualityReport {
  return {
    snapshot: answer.snapshot,
    coverage: coverageTable(answer.coverage, indicators, themes),
    late: lateSeries(answer.series, answer.rhythms, answer.snapshot),
    sums: sumChecks(answer.sums, reasons),
    missing: answer.missing,
    shares: statusShares(answer.statuses, themes),
    publishers: answer.publishers
  };
}
