import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { fieldsOf, keyOf } from '../../../data/publish/fields';
import { readInputs } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import { snapshotPlans } from '../../../data/publish/snapshotPlan';
import { factTables, knownOn } from '../../../data/publish/snapshotTables';
import { parquetWriter, readParquet } from '../../../data/publish/writeParquet';
import {
  append,
  INDICATORS,
  observation,
  OBSERVATIONS,
  UNITS,
  validData,
  writeData,
  type Texts
} from '../../fixtures/publish/data';

const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true })));

describe('the published figures', () => {
  const { accepted, catalogue } = checkInput(readInputs('.'));

  it('come out as they went in: no snapshot of today has anything to withhold', async () => {
    const plans = await snapshotPlans({ accepted, catalogue });
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      const known = knownOn(accepted, plan.date);
      expect(plan.observations).toEqual(known);
      expect(plan.facts).toEqual(factTables(known, catalogue));
      expect(plan.describing.map((table) => table.name)).not.toContain('withheld');
    }
  });
});

describe('a snapshot with a small count of a committee', () => {
  /** Members admitted by three committees and by all of them, 3 + 40 + 60 = 103, published before the last snapshot. */
  function texts(): Texts {
    const data = validData();
    append(data, 'data/catalogue/measures.csv', 'đảng viên mới,members,1,đảng viên,members');
    append(data, INDICATORS, 'admitted,members,party,Kết nạp,Admitted,,,members,0,flow,up,sum,,,,public,,,,0,,');
    const codes = ['K1', 'K2', 'K3'];
    append(data, UNITS, ...codes.map((code) => `${code},committee,${code},${code},${code},P63-01,,,,,`));
    const cells = { indicator: 'admitted', measure: 'đảng viên mới', period: '2023', published: '2024-02-01' };
    const counts: Record<string, string> = { K1: '3', K2: '40', K3: '60', 'P63-01': '103' };
    const lines = Object.entries(counts).map(([unit, value]) => observation({ ...cells, unit, value }));
    append(data, OBSERVATIONS, ...lines);
    return data;
  }

  it('has a table of what is withheld, and no trace of it elsewhere', async () => {
    const root = writeData(texts());
    roots.push(root);
    const { problems, snapshots } = await publish(root);
    expect(problems).toEqual([]);
    expect(snapshots.map((s) => s.state)).toEqual(['built', 'built', 'built']);
    const folder = join(root, 'static/snapshots/2024-12-31');
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const described = resources.find((r: { name: string }) => r.name === 'withheld');
    expect(described).toMatchObject({
      rows: 2,
      schema: { fields: fieldsOf('withheld'), primaryKey: keyOf('withheld') }
    });

    const connection = await parquetWriter();
    expect(await readParquet(connection, join(folder, 'withheld.parquet'))).toEqual([
      ['admitted', 'K1', '2023', '', ''],
      ['admitted', 'K2', '2023', '', '']
    ]);
    const members = await readParquet(connection, join(folder, 'members.parquet'));
    const admitted = members.filter(([indicator]) => indicator === 'admitted');
    expect(admitted.map((cells) => [cells[1], cells[5]])).toEqual([
      ['K3', 60],
      ['P63-01', 103]
    ]);
    expect(readFileSync(join(folder, 'changes.csv'), 'utf8')).not.toMatch(/K1|K2/);
    connection.closeSync();

    const again = await publish(root, 'rebuild');
    expect(again.problems).toEqual([]);
    expect(again.snapshots.map((s) => [s.state, s.otherwise])).toEqual(again.snapshots.map(() => ['kept', []]));
  });

  it('has no such table before the count was known', async () => {
    const plans = await snapshotPlans(checkInput(texts()));
    const tables = plans.map((plan) => plan.describing.map((table) => table.name));
    expect(tables.map((names) => names.includes('withheld'))).toEqual([false, false, true]);
  });
});
