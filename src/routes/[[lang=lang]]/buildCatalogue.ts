import { askIndicatorPages, type IndicatorPages } from '$lib/questions/indicatorPage';
import { askUnitPages, type UnitPages } from '$lib/questions/unitPage';
import { group } from 'd3-array';
import type { Vintage } from '$lib/model/known';
import { buildEngine } from './buildEngine';

export interface Catalogue extends IndicatorPages, UnitPages {
  newest: string;
  byIndicator: ReadonlyMap<string, Vintage[]>;
  byTerritory: ReadonlyMap<string, Vintage[]>;
}

let catalogue: Promise<Catalogue> | undefined;

/** All rows that the pages of indicators and units are made of, asked once in a build. */
export const buildCatalogue = (): Promise<Catalogue> => (catalogue ??= ask());

async function ask(): Promise<Catalogue> {
  const { run, newest } = await buildEngine();
  const indicators = await askIndicatorPages(run, newest);
  const units = await askUnitPages(run, newest);
  return {
    ...indicators,
    ...units,
    newest,
    byIndicator: group(indicators.publications, (row) => row.indicator),
    byTerritory: group(indicators.publications, (row) => row.territory)
  };
}
