import { TARGET_ORDERS } from '../../../src/lib/compute/targets/sortTargets';
import { CLAIM_VERDICTS } from '../../../src/lib/model/claim';
import { PEER_RULES, READINGS, TRANSFORMS } from '../../../src/lib/model/comparison';
import { parsePeriod } from '../../../src/lib/model/period';
import { PIVOT_FIELDS, PIVOT_VALUES } from '../../../src/lib/model/pivot';
import { MEMBER_BREAKDOWNS } from '../../../src/lib/model/memberStatistics';
import { COMMITTEE_MEASURES } from '../../../src/lib/compute/members/committeeMeasures';
import { askMemberFrame } from '../../../src/lib/questions/members/memberRows';
import { readCheck } from '../../../src/lib/view/readCheck';
import { MOST_INDICATORS, MOST_UNITS, readComparison } from '../../../src/lib/view/readComparison';
import { readMembersView, yearsOf } from '../../../src/lib/view/readMembersView';
import { readPartyView } from '../../../src/lib/view/readPartyView';
import { MOST_PIVOT_INDICATORS, readPivot } from '../../../src/lib/view/readPivot';
import { readSql } from '../../../src/lib/view/readSql';
import { readTargetsView } from '../../../src/lib/view/readTargetsView';
import { readView } from '../../../src/lib/view/readView';
import { writeCheck } from '../../../src/lib/view/writeCheck';
import { writeComparison } from '../../../src/lib/view/writeComparison';
import { writeMembersView } from '../../../src/lib/view/writeMembersView';
import { writePivot } from '../../../src/lib/view/writePivot';
import { writeSql } from '../../../src/lib/view/writeSql';
import { writeTargetsView } from '../../../src/lib/view/writeTargetsView';
import { writeView } from '../../../src/lib/view/writeView';
import { NEWEST, openRealContext } from '../../unit/briefing/support/realContext';
import type { PageName } from './pageQueries';

interface Notice {
  about: string;
  given: string;
}

/** A page's reader and writer of its address, with what makes its view one of the model. */
export interface PageReader<View = unknown> {
  read(params: URLSearchParams): { view: View; notices: readonly Notice[] };
  write(view: View): string;
  isValid(view: View): boolean;
}

const DEMO = 'demo-2025-12-31';

const pageReader = <View>(reader: PageReader<View>): PageReader => reader as PageReader;

/** Over the published catalogue and the made-up member statistics. */
export async function openPageReaders(): Promise<Readonly<Record<PageName, PageReader>>> {
  const { engine, context } = await openRealContext();
  await engine.open(DEMO);
  const frame = await askMemberFrame(engine.run, DEMO);
  engine.close();
  const { catalogue } = context;
  const { snapshots } = catalogue;
  const units = new Set(catalogue.units.map(({ code }) => code));
  const indicators = new Set(catalogue.indicators.map(({ code }) => code));
  const isPlace = (view: { unit: string; period: string; snapshot: string }) =>
    units.has(view.unit) && parsePeriod(view.period) !== null && snapshots.includes(view.snapshot);
  const isIn = (list: readonly unknown[], value: unknown) => list.includes(value);
  const members = { snapshots: [DEMO, 'internal-2026-01-31'], frame };

  return {
    view: pageReader({
      read: (params) => readView(params, catalogue),
      write: (view) => writeView(view, catalogue),
      isValid: isPlace
    }),
    party: pageReader({
      read: (params) => readPartyView(params, catalogue),
      write: (view) => writeView(view, catalogue),
      isValid: isPlace
    }),
    targets: pageReader({
      read: (params) => readTargetsView(params, catalogue),
      write: (view) => writeTargetsView(view, catalogue),
      isValid: (view) => isPlace(view) && isIn(TARGET_ORDERS, view.order)
    }),
    comparison: pageReader({
      read: (params) => {
        const { comparison, notices } = readComparison(params, catalogue);
        return { view: comparison, notices };
      },
      write: (view) => writeComparison(view, catalogue),
      isValid: (view) =>
        view.indicators.length > 0 &&
        view.indicators.length <= MOST_INDICATORS &&
        view.indicators.every((code) => indicators.has(code)) &&
        view.units.length > 0 &&
        view.units.length <= MOST_UNITS &&
        view.units.every((code) => units.has(code)) &&
        isIn(['', ...PEER_RULES], view.peers) &&
        isIn(TRANSFORMS, view.transform) &&
        isIn(['', ...READINGS], view.reading) &&
        [...view.periods, ...(view.base ? [view.base] : [])].every((key) => parsePeriod(key) !== null) &&
        view.title.isWellFormed() &&
        isIn(snapshots, view.snapshot)
    }),
    pivot: pageReader({
      read: (params) => {
        const { pivot, notices } = readPivot(params, catalogue);
        return { view: pivot, notices };
      },
      write: (view) => writePivot(view, catalogue),
      isValid: (view) =>
        [...view.rows, ...view.columns].every((field) => isIn(PIVOT_FIELDS, field)) &&
        new Set([...view.rows, ...view.columns]).size === view.rows.length + view.columns.length &&
        isIn(PIVOT_VALUES, view.values) &&
        (view.keep.indicator ?? []).length <= MOST_PIVOT_INDICATORS &&
        (view.keep.indicator ?? []).every((code) => indicators.has(code)) &&
        (view.keep.unit ?? []).every((code) => units.has(code)) &&
        (view.keep.period ?? []).every((key) => parsePeriod(key) !== null) &&
        isIn(snapshots, view.snapshot)
    }),
    sql: pageReader({
      read: (params) => readSql(params, snapshots),
      write: (view) => writeSql(view, NEWEST),
      isValid: (view) => isIn(snapshots, view.snapshot) && !view.sql.includes('\0')
    }),
    check: pageReader({
      read: (params) => readCheck(params, snapshots),
      write: (view) => writeCheck(view, NEWEST),
      isValid: (view) =>
        isIn(snapshots, view.snapshot) &&
        isIn(['', ...CLAIM_VERDICTS], view.verdict) &&
        (view.number === null || (Number.isInteger(view.number) && view.number >= 0))
    }),
    members: pageReader({
      read: (params) => readMembersView(params, members),
      write: (view) => writeMembersView(view, members),
      isValid: (view) =>
        isIn(members.snapshots, view.snapshot) &&
        yearsOf(frame, view.committee).includes(view.year) &&
        Object.hasOwn(MEMBER_BREAKDOWNS, view.by) &&
        [view.order, view.x, view.y].every((measure) => isIn(COMMITTEE_MEASURES, measure))
    })
  };
}
