import { STATUSES, type Observation } from '../../src/lib/model/observation';

type Vintage = Pick<Observation, 'status' | 'restates' | 'published' | 'published_as' | 'source'>;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders vintages of one key, the latest known first. The rule, and why:
 * 1. a compilation by a third party (`secondary`) never displaces a publication, however late it was copied;
 * 2. a rounder value that only says a finer one again (`restates`) is no revision of it;
 * 3. the later publication counts;
 * 4. `published` is the earliest day consistent with the source, so on a tie the more precise date is the surer one;
 * 5. then the more settled status;
 * 6. then the source code, so that the answer never depends on the order of a file.
 * `src/lib/questions/latest.ts` says the same in SQL.
 */
export function compareLatest(a: Vintage, b: Vintage): number {
  return (
    Number(a.status === 'secondary') - Number(b.status === 'secondary') ||
    Number(a.restates !== '') - Number(b.restates !== '') ||
    text(b.published, a.published) ||
    b.published_as.length - a.published_as.length ||
    STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) ||
    text(a.source, b.source)
  );
}
