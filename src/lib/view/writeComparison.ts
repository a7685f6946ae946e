import type { Comparison } from '$lib/model/comparison';
import type { CompareChoices } from './compareChoices';
import { defaultComparison } from './defaultComparison';
import { writePeriodList } from './periodList';

/**
 * The query string that `readComparison` reads back, with its `?`; empty when all is as by default. Commas and dots stay
 * as they are, so that a colleague can read and change the address. `latest` leaves the snapshot out.
 */
export function writeComparison(
  comparison: Comparison,
  choices: CompareChoices,
  { latest = false }: { latest?: boolean } = {}
): string {
  const usual = defaultComparison(choices, comparison.snapshot);
  const parts: [name: string, value: string, usual: string][] = [
    ['i', comparison.indicators.join(','), usual.indicators.join(',')],
    ['u', comparison.units.join(','), usual.units.join(',')],
    ['g', comparison.peers, ''],
    ['p', writePeriodList(comparison.periods), ''],
    ['by', comparison.by, ''],
    ['t', comparison.transform, 'level'],
    ['base', comparison.base, ''],
    ['as', comparison.reading, ''],
    ['e', comparison.events ? '' : '0', ''],
    ['title', encodeURIComponent(comparison.title.toWellFormed()), ''],
    ['s', latest ? '' : comparison.snapshot, choices.snapshots.at(-1) ?? '']
  ];
  const said = parts.filter(([, value, byDefault]) => value !== '' && value !== byDefault);
  return said.length > 0 ? `?${said.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}
