import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readProvinces, readTiles } from '../../../src/lib/figures/compare/geometry';
import { unitsOf } from './support/mapInput';

const json = <T>(name: string): T => JSON.parse(readFileSync(`static/maps/${name}`, 'utf8')) as T;
const grids = json<Record<string, [number, number]>>('tiles.json');
const neighbours = json<Record<string, string[]>>('neighbours.json');

describe('boundaries', () => {
  const topology = readProvinces(json('province34.topo.json'));
  const { features } = feature(topology, Object.values(topology.objects)[0]!);
  const eastOf = (code: string, longitude: number) => {
    const found = features.find(({ properties }) => properties.code === code)?.geometry;
    const polygons =
      found?.type === 'MultiPolygon' ? found.coordinates : found?.type === 'Polygon' ? [found.coordinates] : [];
    return polygons.filter((polygon) => polygon[0]!.every(([x = 0]) => x > longitude)).length;
  };

  it('hold Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa)', () => {
    expect([eastOf('48', 111), eastOf('56', 111)]).toEqual([11, 84]);
  });

  it('have the codes of the 34 provinces, and the communes those of Hà Nội', () => {
    const codes = features.map(({ properties }) => `P34-${properties.code}`).sort();
    expect(codes).toEqual(
      unitsOf('province34')
        .map(({ code }) => code)
        .sort()
    );
    const communes = json<{ objects: { layer: { geometries: unknown[] } } }>('commune126.topo.json');
    expect(communes.objects.layer.geometries).toHaveLength(126);
  });

  it('that are cut or foreign are refused', () => {
    const [name] = Object.keys(topology.objects);
    const object = topology.objects[name!]!;
    const cut = { ...topology, objects: { [name!]: { ...object, geometries: object.geometries.slice(1) } } };
    for (const bad of [null, {}, { type: 'Topology' }, cut]) expect(() => readProvinces(bad)).toThrow('boundaries');
  });
});

describe('neighbours', () => {
  it('touch both ways, and every province has some', () => {
    expect(Object.keys(neighbours)).toEqual(unitsOf('province34').map(({ code }) => code));
    for (const [code, list] of Object.entries(neighbours)) {
      expect(list.length).toBeGreaterThan(0);
      for (const other of list) expect(neighbours[other]).toContain(code);
    }
  });

  it('are the known ones of Hà Nội', () => {
    expect(neighbours['P34-01']).toEqual(['P34-19', 'P34-24', 'P34-25', 'P34-33', 'P34-37']);
  });
});

describe('tiles', () => {
  const distance = (a: string, b: string) =>
    Math.max(Math.abs(grids[a]![0] - grids[b]![0]), Math.abs(grids[a]![1] - grids[b]![1]));

  it.each([
    ['province34', /^(P34-|hoang-sa|truong-sa)/, 36],
    ['province63', /^P63-/, 65]
  ] as const)('of %s: one each, the two archipelagos among them, no two on one place', (regime, own, count) => {
    const entries = Object.entries(grids).filter(([code]) => own.test(code));
    expect(entries).toHaveLength(count);
    expect(new Set(entries.map(([, tile]) => tile.join())).size).toBe(count);
    for (const { code } of unitsOf(regime)) expect(grids[code]).toBeDefined();
  });

  it('of neighbours are near each other', () => {
    for (const [code, list] of Object.entries(neighbours))
      for (const other of list) expect(distance(code, other), `${code} ${other}`).toBeLessThanOrEqual(3);
  });

  it('of former provinces are near those that they were merged with', () => {
    const rows = readFileSync('data/catalogue/unit_changes.csv', 'utf8').split('\n');
    const into = new Map<string, string[]>();
    for (const [from = '', to = ''] of rows.map((row) => row.split(',')))
      if (from.startsWith('P63')) into.set(to, [...(into.get(to) ?? []), from]);
    expect(into.size).toBe(34);
    for (const group of into.values())
      for (const code of group)
        expect(
          Math.min(...group.map((other) => (other === code && group.length > 1 ? 9 : distance(code, other))))
        ).toBeLessThanOrEqual(2);
  });

  it('archipelagos lie in the sea: Hoàng Sa level with Đà Nẵng, Trường Sa south-east of Khánh Hòa', () => {
    expect([grids['hoang-sa']![1], grids['P63-hoang-sa']![1]]).toEqual([grids['P34-48']![1], grids['P63-48']![1]]);
    expect(grids['truong-sa']![1]).toBeGreaterThan(grids['P34-56']![1]);
    expect(grids['P63-truong-sa']![1]).toBeGreaterThan(grids['P63-56']![1]);
  });

  it('that are no tiles are refused', () => {
    for (const bad of [null, {}, { a: [1] }, { a: [1, '2'] }]) expect(() => readTiles(bad)).toThrow('tiles');
  });
});
