import { PAGE_QUERIES } from '../urls/pageQueries';
import { QUERY_CHANGES } from '../urls/queryChanges';
import type { Random } from '../run/random';
import type { Change } from '../run/room';

/** What a server, a cache or a proxy makes of a file. */
export const FAULTS = [
  'missing',
  'error',
  'cut-off',
  'truncated',
  'flipped',
  'empty',
  'web-page',
  'other-file',
  'not-json'
] as const;
export type Fault = (typeof FAULTS)[number];

export interface PageCase {
  lang: 'vi' | 'en';
  /** From the language's folder. */
  path: string;
  query: string;
  /** A file of the site, as its address ends, and what comes in its place. */
  fault: { file: string; kind: Fault; at: number } | null;
}

/** Pages, with the queries that their readers know. */
const PAGES: readonly (readonly [path: string, queries: readonly string[]])[] = [
  ['', PAGE_QUERIES.view],
  ['targets/', PAGE_QUERIES.targets],
  ['party/', PAGE_QUERIES.party],
  ['party/members/', PAGE_QUERIES.members],
  ['compare/', PAGE_QUERIES.comparison],
  ['explore/', PAGE_QUERIES.pivot],
  ['explore/sql/', PAGE_QUERIES.sql],
  ['check/', PAGE_QUERIES.check],
  ['indicators/', ['', 'q=grdp']],
  ['indicators/grdp-growth/', ['', 'u=P34-79']],
  ['units/', ['', 'q=ha+noi']],
  ['units/P34-01/', ['', 's=2025-12-31']],
  ['briefing/', ['']],
  ['briefing/present/', ['']]
];

const NAMES = [
  'grdp',
  'budget',
  'society',
  'members',
  'targets',
  'organisation',
  'units',
  'indicators',
  'sources',
  'peer_groups',
  'unit_changes'
];
const FOLDERS = ['snapshots/2023-12-28', 'snapshots/2024-12-31', 'snapshots/2025-12-31', 'snapshots/2022-12-31'];

/** A file that the page is likely to ask for, when it shows a snapshot. */
const fileOf = (folder: string, random: Random): string =>
  random.pick([
    `${folder}/${random.pick(NAMES)}.parquet`,
    `${folder}/${random.pick(NAMES)}.parquet`,
    `${folder}/datapackage.json`,
    `${folder.split('/')[0]}/index.json`,
    '.wasm'
  ]);

export const beginPage = (random: Random): PageCase => {
  const [path, queries] = random.pick(PAGES);
  return { lang: random.pick(['vi', 'en']), path, query: random.pick(queries), fault: null };
};

/** A page that asks for a snapshot, and a fault of one of its files. */
const withFault: Change<PageCase> = (value, random) => {
  const folder = value.path === 'party/members/' ? 'demo/2025-12-31' : random.pick(FOLDERS);
  const others = value.query.split('&').filter((part) => part !== '' && !part.startsWith('s='));
  const query = folder.startsWith('demo/') ? others : [...others, `s=${folder.split('/')[1]}`];
  return {
    ...value,
    query: query.join('&'),
    fault: { file: fileOf(folder, random), kind: random.pick(FAULTS), at: random.next() }
  };
};

export const PAGE_CHANGES: readonly Change<PageCase>[] = [
  ...QUERY_CHANGES.map((change): Change<PageCase> => (value, random) => ({
    ...value,
    query: change(value.query, random).slice(0, 4_000)
  })),
  ...QUERY_CHANGES.map(() => withFault)
];
