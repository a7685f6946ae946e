import type { Withheld } from '../../src/lib/model/withheld';
import type { Catalogue, CatalogueIndicator } from '../publish/catalogue';
import { changesCsv } from '../publish/changesCsv';
import { countsPeople } from '../publish/disclosure/countsPeople';
import { protect } from '../publish/disclosure/protect';
import type { SnapshotPlan } from '../publish/snapshotPlan';
import { catalogueTables, compareObservations, factTables, withheldTables } from '../publish/snapshotTables';
import { WHOLE } from './committees';
import { committeeChanges } from './links';
import { demoObservations } from './demoObservations';
import { CHANGE_BASIS, DEMO_DATE, DEMO_SOURCE, DEMO_TITLE } from './source';
import { DEMO_PEER_GROUPS, DEMO_UNITS } from './units';

/** What the made-up snapshot's readme says; it takes the place of the list of changes. */
const ABOUT = `# Số liệu mô phỏng

Mọi số trong thư mục này do một chương trình của dự án Toàn Cảnh tạo ra để trình bày các trang số liệu đảng viên.
Không đơn vị nào có thật, không số nào của một đảng bộ được lấy từ báo cáo thật. Không dùng để báo cáo, trích dẫn hay
so sánh. Cách tạo và những gì khớp với số đã công bố: data/demo/README.md trong kho mã nguồn.
`;

/** Definitions come from the project's catalogue; units, groups and the source are made up. Throws on an unknown indicator. */
export function demoCatalogue(indicators: ReadonlyMap<string, CatalogueIndicator>, used: Iterable<string>): Catalogue {
  const known = [...new Set(used)].sort().map((code): [string, CatalogueIndicator] => {
    const indicator = indicators.get(code);
    if (!indicator) throw new Error(`data/catalogue/indicators.csv has no ${code}`);
    return [code, indicator];
  });
  return {
    measures: new Map(),
    indicators: new Map(known),
    units: new Map(DEMO_UNITS.map((unit) => [unit.code, unit])),
    territories: new Map(DEMO_UNITS.map((unit) => [unit.territory, [unit]])),
    unitChanges: committeeChanges(CHANGE_BASIS),
    peerGroups: DEMO_PEER_GROUPS,
    sources: new Map([[DEMO_SOURCE.code, DEMO_SOURCE]]),
    exceptions: [],
    snapshots: []
  };
}

/** The made-up snapshot before it is written, its small cells withheld. */
export function demoPlan(indicators: ReadonlyMap<string, CatalogueIndicator>): SnapshotPlan & { withheld: Withheld[] } {
  const made = demoObservations().sort(compareObservations);
  const catalogue = demoCatalogue(
    indicators,
    made.map((row) => row.indicator)
  );
  const { shown, withheld } = protect(made, {
    ...catalogue,
    // The whole agrees with what is published, so that none of it can be kept back.
    mayWithhold: (row) => row.unit !== WHOLE && countsPeople(row, catalogue.indicators, catalogue.units)
  });
  return {
    date: DEMO_DATE,
    ...DEMO_TITLE,
    observations: shown,
    facts: factTables(shown, catalogue),
    describing: [...catalogueTables(shown, catalogue), ...withheldTables(withheld)],
    withheld,
    changes: { since: null, new: 0, revised: 0, withdrawn: 0 },
    changesCsv: changesCsv([]),
    changesMarkdown: ABOUT
  };
}
