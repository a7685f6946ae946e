import { fold } from '../../../src/lib/model/fold';

const MOST = 60;

/** The path under which a release joins the input: from the steward's file name, never one that is taken. */
export function observationsName(dropped: string, date: string, taken: ReadonlySet<string>): string {
  const plain = fold(dropped.replace(/\.[a-z]+\b.*$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');
  const path = (name: string) => `data/observations/${name}.csv`;
  for (const name of [plain, `${plain}-${date}`]) if (plain !== '' && !taken.has(path(name))) return path(name);
  for (let i = 1; ; i++) {
    const name = path(`release-${date}${i === 1 ? '' : `-${i}`}`);
    if (!taken.has(name)) return name;
  }
}
