import type { PeriodTerm } from '../terms/term';
import { isPlanPeriod, isSubjectPeriod } from './choosePeriod';
import { periodKey, yearOf } from './periodKey';
import type { Scene } from './scene';

/** What a text as a whole is of: its year, and the period that holds where none is said. */
export interface DocumentPeriod {
  year: number | null;
  key: string;
}

const TITLE_LINES = 12;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** By the title, else the first date, else the period that is said most often. */
export function documentPeriod(scenes: readonly Scene[]): DocumentPeriod {
  const dated = dateOf(scenes);
  const title = titleOf(scenes, dated?.year ?? null);
  if (title) return title;
  const keys = new Map<string, number>();
  const years = new Map<number, number>();
  for (const scene of scenes)
    for (const term of scene.periods) {
      if (term.key === null || term.key.includes('..') || !isSubjectPeriod(scene, term) || isPlanPeriod(scene, term))
        continue;
      keys.set(term.key, (keys.get(term.key) ?? 0) + 1);
      const year = yearOf(term.key);
      if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
    }
  const most = mostFrequent(years);
  if (keys.size === 0 && !dated) {
    const planned = scenes.flatMap((scene) =>
      scene.periods.filter((term) => term.key !== null && !isRange(term) && isSubjectPeriod(scene, term))
    );
    if (planned[0]) return { year: yearOf(planned[0].key!), key: planned[0].key! };
  }
  // A report of January is of the year before.
  const late = dated !== null && dated.month <= 2 && most === dated.year - 1;
  const year = late || !dated ? (most ?? afterBase(scenes)) : dated.year;
  if (year === null) return { year: null, key: '' };
  const ofYear = new Map([...keys].filter(([key]) => yearOf(key) === year && !/-\d\d-\d\d$/.test(key)));
  return { year, key: mostFrequent(ofYear) ?? String(year) };
}

function titleOf(scenes: readonly Scene[], year: number | null): DocumentPeriod | null {
  let term: DocumentPeriod | null = null;
  for (const scene of scenes) {
    if (scene.line >= TITLE_LINES) break;
    if (!scene.heading) continue;
    const terms = scene.periods.filter((term) => !isRange(term) && isSubjectPeriod(scene, term));
    const yearly = terms.find((term) => term.key !== null);
    const part = terms.find((term) => term.part);
    const own = yearly ? yearOf(yearly.key!) : year;
    const key =
      part && yearly?.key?.length === 4
        ? periodKey(part, own)
        : yearly
          ? yearly.key!
          : part
            ? periodKey(part, own)
            : '';
    if (key && own !== null) return { year: own, key };
    const range = scene.periods.find((term) => isRange(term));
    if (range && !term) term = { year: yearOf(range.key!), key: range.key! };
  }
  return term;
}

/** `tăng 20% so với năm 2022`, where no other year is said: the year after. */
function afterBase(scenes: readonly Scene[]): number | null {
  const bases = scenes.flatMap((scene) =>
    scene.periods.filter((term) => term.role === 'base' && term.key !== null && !isRange(term))
  );
  const years = bases.flatMap((term) => yearOf(term.key!) ?? []);
  return years.length > 0 ? Math.max(...years) + 1 : null;
}

const isRange = (term: PeriodTerm) => term.key?.includes('..') ?? false;

function dateOf(scenes: readonly Scene[]): { year: number; month: number } | null {
  for (const scene of scenes)
    for (const { number } of scene.numbers) {
      if (number.form !== 'date') continue;
      const year = YEAR.exec(number.text);
      const month = /(?:tháng|[/\-.])\s*(\d{1,2})(?!\d)/u.exec(number.text);
      if (year) return { year: Number(year[1]), month: month ? Number(month[1]) : 12 };
    }
  return null;
}

/** The first of those with the highest count. */
function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | null {
  let best: K | null = null;
  let most = 0;
  for (const [key, count] of counts)
    if (count > most) {
      best = key;
      most = count;
    }
  return best;
}
