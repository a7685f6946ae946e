import { base } from '$app/paths';
import type { ProvinceTopology } from '$lib/charts/provinceMap';
import type { Geometry } from './reading';

/** Anything else than this is not drawn: a cut or foreign file makes no map. */
const PROVINCES = 34;

const isTile = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);

/** The tiles of a file, or an error that says what is wrong with it. */
export function readTiles(data: unknown): Geometry['tiles'] {
  if (typeof data !== 'object' || data === null) throw new Error('tiles: not an object');
  const entries = Object.entries(data);
  const wrong = entries.find(([, tile]) => !isTile(tile));
  if (entries.length === 0 || wrong) throw new Error(`tiles: ${wrong?.[0] ?? 'none'}`);
  return data as Geometry['tiles'];
}

/** The boundaries of a file, or an error that says what is wrong with it. */
export function readProvinces(data: unknown): ProvinceTopology {
  const topology = data as Partial<ProvinceTopology> | null;
  const [object] = Object.values(topology?.objects ?? {});
  const codes = new Set(
    (object?.geometries ?? []).flatMap(({ properties }) =>
      properties && 'code' in properties ? [properties.code] : []
    )
  );
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs) || codes.size !== PROVINCES)
    throw new Error(`boundaries: ${codes.size} of ${PROVINCES}`);
  return topology as ProvinceTopology;
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`${base}/maps/${name}`);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return response.json();
}

/**
 * Loads tiles and boundaries and registers the boundaries with the chart library, once for all callers. Without readable
 * boundaries the tiles still stand (`map` is empty); rejects when there are no tiles either, and the next call tries again.
 */
export function loadGeometry(): Promise<Geometry> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

let loading: Promise<Geometry> | null = null;

async function load(): Promise<Geometry> {
  const tiles = readTiles(await fetchJson('tiles.json'));
  const map = await loadMap().catch(() => '');
  return { map, tiles };
}

async function loadMap(): Promise<string> {
  const topology = readProvinces(await fetchJson('province34.topo.json'));
  const { registerProvinces } = await import('$lib/charts/provinceMap');
  return registerProvinces(topology);
}
