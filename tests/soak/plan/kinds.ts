import { READINGS } from '../../../src/lib/model/comparison';
import type { Random } from '../../fuzz/run/random';
import { comparison, pivot, quarters, statement, text } from './selections';
import type { Act, Place } from './step';

/** One kind of change of what is on the screen. */
export interface Kind {
  name: string;
  /** How often it comes, against the others. */
  weight: number;
  place: Place | null;
  act: (random: Random) => Act;
}

const kind = (name: string, weight: number, place: Place | null, act: Kind['act']): Kind => ({
  name,
  weight,
  place,
  act
});
const n = (random: Random) => random.below(100_000);
const choose =
  (...names: string[]) =>
  (random: Random): Act => ({ do: 'choose', names, n: n(random) });
const press =
  (selector: string) =>
  (random: Random): Act => ({ do: 'press', selector, n: n(random) });
const under =
  (path: string) =>
  (random: Random): Act => ({ do: 'link', under: path, n: n(random) });
const submit =
  (query: (random: Random) => string) =>
  (random: Random): Act => ({ do: 'submit', query: query(random) });

/** The snapshot is chosen apart from these (`SWITCH_PLACES`). */
export const KINDS: readonly Kind[] = [
  ...READINGS.map((reading) =>
    kind(
      `compare as ${reading}`,
      3,
      'compare',
      submit((random) => comparison(reading, random))
    )
  ),
  kind('compare, another reading', 5, 'compare', press('.readings button[aria-pressed=false][aria-disabled=false]')),
  kind('compare, a selector', 6, 'compare', choose('g', 't', 'by')),
  kind('overview, a selector', 8, 'overview', choose('u', 'p')),
  kind('overview, growth by quarter', 3, 'overview', submit(quarters)),
  kind('targets, a selector', 5, 'targets', choose('u', 'p', 'by')),
  kind('party, a selector', 3, 'party', choose('u')),
  kind('member statistics', 2, 'party', () => ({ do: 'link', to: 'party/members/' })),
  kind('one indicator', 5, 'indicators', under('indicators/')),
  kind('one unit', 5, 'units', under('units/')),
  kind('explore, a table', 4, 'explore', submit(pivot)),
  kind(
    'explore, a drawing',
    4,
    'explore',
    submit((random) => `${pivot(random)}&as=${random.pick(READINGS)}`)
  ),
  kind(
    'explore, a statement',
    2,
    'sql',
    submit((random) => `?q=${encodeURIComponent(statement(random))}`)
  ),
  kind('check, a text', 3, 'check', (random) => ({ do: 'check', text: text(random) })),
  kind('back', 4, null, () => ({ do: 'back' }))
];

/** Where the snapshot can be chosen. */
export const SWITCH_PLACES: readonly Place[] = ['overview', 'compare', 'targets', 'party'];
