import type { PeriodTerm } from '../../terms/term';
import { isPlanPeriod, isSubjectPeriod } from './choosePeriod';
import { isDateline } from '../unit/documentUnit';
import { periodKey, yearOf } from './periodKey';
import { textOf } from '../scene/place';
import { isFigure, type Scene } from '../scene/scene';

/** What a text as a whole is of: its year, and the period that holds where none is said. */
export interface DocumentPeriod {
  year: number | null;
  key: string;
}

const DATELINE = /^[("]?(?:(?:tp\.? ?)?[\p{L}. ]{2,30},\s*)?(?:ngày\s*)?$/u;
const TITLE_LINES = 12;
/** `1. Năm 2021`, `II/ Phương hướng`: the title of a part. */
const SECTION = /^(?:#+ )?(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[ivxl]{1,5}[.)/]|[a-zđ][.)]|phần)\s/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** By the title, else the date of the text, else the period that is said most often. */
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
  const year = dated
    ? yearOfDate(dated, years, most)
    : (most ?? afterBase(scenes) ?? dateOf(scenes, true)?.year ?? null);
  if (year === null) return { year: null, key: '' };
  const ofYear = new Map([...keys].filter(([key]) => yearOf(key) === year && !/-\d\d-\d\d$/.test(key)));
  return { year, key: mostFrequent(ofYear) ?? String(year) };
}

/** A text of January or February is of the year before, as is one that speaks of that year and never of its own. */
function yearOfDate(
  dated: { year: number; month: number },
  years: ReadonlyMap<number, number>,
  most: number | null
): number {
  const before = dated.year - 1;
  if (dated.month === 1 && (most === null || most === before)) return before;
  if (most === before && (dated.month === 2 || (!years.has(dated.year) && (years.get(before) ?? 0) > 1))) return before;
  return dated.year;
}

/** Of the lines before the first that tells a figure, those that are titles and no numbered section. */
function titleOf(scenes: readonly Scene[], year: number | null): DocumentPeriod | null {
  let term: DocumentPeriod | null = null;
  for (const scene of scenes) {
    if (scene.line >= TITLE_LINES) break;
    const told = scene.numbers.some(({ number }) => isFigure(number));
    const headline = scene.line === 0 && told && !scene.row && !/[.:;]$/u.test(textOf(scene, scene));
    if (told && !headline) break;
    if ((!scene.heading && !headline) || SECTION.test(textOf(scene, scene))) continue;
    if (scene.units.some((unit) => isDateline(scene, unit))) continue;
    const all = scene.periods.filter((term) => !isRange(term) && isSubjectPeriod(scene, term));
    const terms = reviewed(scene, all);
    const yearly = terms.find((term) => term.key !== null);
    const part = terms.find((term) => term.part);
    const other = all.find((term) => term.key !== null);
    const own = yearly ? yearOf(yearly.key!) : other ? yearOf(other.key!) : year;
    const said =
      part && yearly?.key?.length === 4
        ? periodKey(part, own)
        : yearly
          ? yearly.key!
          : part
            ? periodKey(part, own)
            : '';
    // A title `cuối năm 2023` is of the year.
    const key = said.endsWith('-12-31') ? said.slice(0, 4) : said;
    if (key && own !== null) return { year: own, key };
    const range = scene.periods.find((term) => isRange(term));
    if (range && !term) term = { year: yearOf(range.key!), key: range.key! };
  }
  return term;
}

/** `kết quả quý I, nhiệm vụ quý II năm 2025`: the periods of what was done, where a title names both. */
export function reviewed(scene: Scene, terms: readonly PeriodTerm[]): readonly PeriodTerm[] {
  const task = /(?<!\p{L})(?:phương hướng|nhiệm vụ|mục tiêu|kế hoạch|giải pháp|dự toán)(?!\p{L})/gu;
  for (const { index } of textOf(scene, scene).matchAll(task)) {
    const before = terms.filter((term) => term.end <= scene.start + index);
    if (before.length > 0) return before;
  }
  return terms;
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

/** The date in a line of its own or at the start of one (`Hà Nội, ngày …`), else the first that is not of a document; `cited`: of those too. */
function dateOf(scenes: readonly Scene[], cited = false): { year: number; month: number } | null {
  let first: { year: number; month: number } | null = null;
  for (const scene of scenes)
    for (const [i, { number }] of scene.numbers.entries()) {
      if (number.form !== 'date') continue;
      const year = YEAR.exec(number.text);
      if (!year) continue;
      const month = /(?:tháng|[/\-.])\s*(\d{1,2})(?!\d)/u.exec(number.text);
      const date = { year: Number(year[1]), month: month ? Number(month[1]) : 12 };
      const before = textOf(scene, { start: scene.start, end: number.start });
      if (scene.first && before.length < 40 && DATELINE.test(before)) return date;
      const document = scene.numbers[i - 1]?.number;
      const ofDocument = document?.form === 'document' && number.start - document.end < 16;
      if (cited || (!ofDocument && !isBasis(before))) first ??= date;
    }
  return first;
}

/** `căn cứ Nghị quyết … ngày`, `theo Quy định … ngày`: the date of what is cited. */
const isBasis = (before: string) =>
  /(?:nghị quyết|quyết định|chỉ thị|quy định|kế hoạch|kết luận|thông báo|công văn|luật|nghị định)[^.;:]{0,80}$/u.test(
    before.slice(-120)
  );

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
