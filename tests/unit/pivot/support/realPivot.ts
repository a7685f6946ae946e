import { createCells } from '$lib/compute/cells';
import type { PivotInput } from '$lib/compute/pivot/pivotInput';
import { pivotTable } from '$lib/compute/pivot/pivotTable';
import { collate } from '$lib/language/collate';
import { pivotMemberName } from '$lib/language/pivot/pivotMemberName';
import type { Indicator } from '$lib/model/indicator';
import type { Pivot, PivotTable } from '$lib/model/pivot';
import type { PeerMembership, Unit, UnitChange } from '$lib/model/unit';
import { askComparison } from '$lib/questions/comparison';
import { relation } from '$lib/questions/relation';
import type { CompareChoices } from '$lib/view/compareChoices';
import { defaultPivot } from '$lib/view/defaultPivot';
import { pivotSelection } from '$lib/view/pivotSelection';
import { readEvents } from '../../../../data/publish/readEvents';
import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import { KNOWN_SNAPSHOTS } from '../../questions/support/realFigures';

export const SNAPSHOT = '2026-01-31';

export interface RealPivot {
  choices: CompareChoices;
  /** The default with some of it changed. */
  pivot(part: Partial<Pivot>): Pivot;
  input(pivot: Pivot): Promise<PivotInput>;
  table(part: Partial<Pivot>): Promise<PivotTable>;
  /** The same of another snapshot. */
  at(snapshot: string): Promise<RealPivot>;
  close(): void;
}

/** Pivots of the published figures, as the page has them: through the reader's engine. */
export const openRealPivot = async (): Promise<RealPivot> => realPivot(await openNodeEngine('static'), SNAPSHOT);

async function realPivot(engine: NodeEngine, snapshot: string): Promise<RealPivot> {
  await engine.open(snapshot);
  const all = <Row>(table: string) =>
    engine.run<Row>({ name: table, sql: `select * from ${relation(snapshot, table)}`, params: [] });
  const choices: CompareChoices = {
    snapshots: KNOWN_SNAPSHOTS,
    units: (await all<Unit>('units')).sort((a, b) => (a.code < b.code ? -1 : 1)),
    indicators: await all<Indicator>('indicators'),
    memberships: await all<PeerMembership>('peer_groups'),
    unitChanges: (await all<UnitChange>('unit_changes')).filter(({ relation }) => relation !== 'split'),
    neighbours: {},
    annotations: await readEvents()
  };
  const pivot = (part: Partial<Pivot>) => ({ ...defaultPivot(choices, snapshot), ...part });
  const input = async (of: Pivot): Promise<PivotInput> => {
    const { known } = await askComparison(engine.run, pivotSelection(of, choices));
    return {
      ...choices,
      known,
      cellOf: createCells({ known, ...choices }),
      nameOf: (field, member) => pivotMemberName('vi', field, member, choices, of.by),
      collate
    };
  };
  return {
    choices,
    pivot,
    input,
    table: async (part) => pivotTable(pivot(part), await input(pivot(part))),
    at: (other) => realPivot(engine, other),
    close: () => engine.close()
  };
}
