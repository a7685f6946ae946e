import { hostileText, textChanges } from '../parts/textChanges';
import type { Change } from '../run/room';
import { PAGE_QUERIES } from './pageQueries';

const ALL = Object.values(PAGE_QUERIES).flat();
const NAMES = [
  'u',
  'p',
  's',
  'by',
  'i',
  'g',
  't',
  'base',
  'as',
  'e',
  'title',
  'r',
  'c',
  'k',
  'v',
  'o',
  'x',
  'q',
  'z',
  'n',
  'y',
  'heat',
  'xy'
];

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

const parts = (query: string) => query.split('&').filter(Boolean);

/** Harm to a query string: as a whole, a parameter, or an item of a list. */
export const QUERY_CHANGES: readonly Change<string>[] = [
  ...Object.values(textChanges(20_000)),
  (query, random) => [...parts(query), `${random.pick(NAMES)}=${encoded(hostileText(random))}`].join('&'),
  (query, random) => [`${random.pick(NAMES)}=${encoded(hostileText(random))}`, ...parts(query)].join('&'),
  (query, random) => {
    const [list, other] = [parts(query), parts(random.pick(ALL))];
    return [...list, ...(other.length > 0 ? [random.pick(other)] : [])].join('&');
  },
  (query, random) => {
    const list = parts(query);
    if (list.length === 0) return encoded(hostileText(random));
    const at = random.below(list.length);
    return list
      .map((part, i) =>
        i === at ? `${part}${random.pick([',', '.', ':', '/'])}${encoded(hostileText(random))}` : part
      )
      .join('&');
  },
  // A value of one parameter under the name of another.
  (query, random) => {
    const list = parts(query);
    if (list.length === 0) return query;
    const value = random.pick(list).split('=').slice(1).join('=');
    return [...list, `${random.pick(NAMES)}=${value}`].join('&');
  },
  // Letters of two halves around where titles and notices are cut.
  (query, random) => {
    const length = random.between(34, 146);
    return [
      ...parts(query),
      `${random.pick(['title', 'u', 'i', 's', 'q'])}=${encoded('x'.repeat(length) + '😀'.repeat(9))}`
    ].join('&');
  },
  (query, random) => [...parts(query), `title=${encoded(` ${'a b  '.repeat(random.between(20, 40))}`)}`].join('&'),
  (query, random) =>
    [
      ...parts(query),
      `p=${Array.from({ length: random.between(1, 90) }, () => random.between(1985, 2030)).join(',')}`
    ].join('&')
];
