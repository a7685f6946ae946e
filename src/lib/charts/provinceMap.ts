import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { registerMap } from './echarts';

/** The boundaries of `province34.topo.json`: one object, whose geometries carry their two-digit code. */
export type ProvinceTopology = Topology<Record<string, GeometryCollection<{ code: string }>>>;

const NAME = 'province34';

/** Registers the boundaries of the 34 provinces with the chart library, areas named by unit code, and returns their name. */
export function registerProvinces(topology: ProvinceTopology): string {
  const [object] = Object.values(topology.objects);
  if (!object) return '';
  const { features } = feature(topology, object);
  registerMap(NAME, {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { name: `P34-${properties.code}` }
    }))
  } as Parameters<typeof registerMap>[1] & object);
  return NAME;
}
