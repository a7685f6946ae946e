import { regionOf } from '$lib/compute/pivot/pivotMembers';
import { lineKey } from '$lib/compute/pivot/pivotTree';
import type { Pivot } from '$lib/model/pivot';
import type { CompareChoices } from './compareChoices';

/**
 * What the page shows when the URL is silent: people, townspeople and density by region in the last census year, every cell
 * of which is published. Regions add up to the country, density is worked out again by area, and the three are not added.
 */
export function defaultPivot({ units, memberships }: CompareChoices, snapshot: string): Pivot {
  const provinces = units.filter(({ regime }) => regime === 'province63');
  const regions = new Set(provinces.map(regionOf(memberships)));
  return {
    rows: ['region', 'unit'],
    columns: ['indicator'],
    keep: {
      indicator: ['population', 'urban-population', 'population-density'],
      unit: provinces.map(({ code }) => code),
      period: ['2019']
    },
    by: '',
    values: 'value',
    totals: true,
    sort: { by: 'order', column: '', descending: false },
    closed: [...regions].map((region) => lineKey('', 'region', region)),
    snapshot
  };
}
