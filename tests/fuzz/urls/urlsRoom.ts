import { isDeepStrictEqual } from 'node:util';
import { mustBeUnpolluted, mustHold } from '../parts/fail';
import { utf8 } from '../parts/publishedSite';
import { ANSWERED, refused, type OpenRoom, type Room } from '../run/room';
import { PAGE_QUERIES, type PageName } from './pageQueries';
import { openPageReaders, type PageReader } from './pageReaders';
import { QUERY_CHANGES } from './queryChanges';

interface Address {
  page: PageName;
  query: string;
}

const PAGES = Object.keys(PAGE_QUERIES) as PageName[];
const LONGEST_GIVEN = 40;

/** `mended` replaces readers, to see that the room finds what is wrong with one. */
export async function openUrlsRoom(
  mended: Partial<Record<PageName, Partial<PageReader>>> = {}
): Promise<OpenRoom<Address>> {
  const readers = await openPageReaders();
  const readerOf = (page: PageName): PageReader => ({ ...readers[page], ...mended[page] });
  return {
    begin: (random) => {
      const page = random.pick(PAGES);
      return { page, query: random.pick<string>(PAGE_QUERIES[page]) };
    },
    changes: QUERY_CHANGES.map((change) => (value, random) => ({ ...value, query: change(value.query, random) })),
    hold: ({ page, query }) => {
      const { read, write, isValid } = readerOf(page);
      const params = new URLSearchParams(query);
      const { view, notices } = read(params);
      mustHold(isValid(view), `${page}: not a view of the model: ${JSON.stringify(view).slice(0, 500)}`);
      const written = write(view);
      const again = read(new URL(written || '?', 'http://127.0.0.1/').searchParams);
      mustHold(
        isDeepStrictEqual(again.view, view),
        `${page}: ${written.slice(0, 300)} is read back otherwise: ${JSON.stringify([view, again.view]).slice(0, 800)}`
      );
      mustHold(again.notices.length === 0, `${page}: the page refuses what it wrote: ${JSON.stringify(again.notices)}`);
      const values = [...params.values()];
      for (const { about, given } of notices) {
        mustHold(
          given.length <= LONGEST_GIVEN && given.isWellFormed(),
          `${page}: a notice cannot be shown: ${JSON.stringify(given)}`
        );
        const isSaid = about === 'many' || values.some((value) => value.includes(given)) || given.includes('%');
        mustHold(isSaid, `${page}: a notice names what the address does not say: ${JSON.stringify(given)}`);
      }
      mustBeUnpolluted();
      return notices.length > 0 ? refused(notices[0]?.about ?? '') : ANSWERED;
    },
    saved: ({ page, query }) => ({ extension: 'txt', bytes: utf8(`${page}?${query}`) })
  };
}

/** Addresses of every page: read into a valid view, which the page writes and reads back as the same. */
export const urlsRoom: Room = { name: 'urls', cases: 2_500, deadlineMs: 30_000, open: () => openUrlsRoom() };
