import { checkInput, type InputTexts } from '../checkInput';
import { listChanges, type SnapshotChange } from '../changes';
import { firstDifference } from '../compareFacts';
import { csvLine } from '../csvLine';
import { seriesKey, type Entry } from '../entry';
import { factsDiffer } from '../immutable';
import { error, type Problem } from '../problem';
import { isDay } from '../publishedDate';
import { readCsv } from '../readCsv';
import { snapshotPlans, type SnapshotPlan } from '../snapshotPlan';
import type { IndexEntry } from '../snapshotIndex';
import { kindOf, type DroppedTable } from './droppedTable';
import { observationsName } from './observationsName';
import { observationsText } from './observationsText';
import type { PublicInput } from './publicInput';
import { releaseInputs } from './releaseInputs';

const SNAPSHOTS = 'data/snapshots.csv';

export type ReleaseTitle = Pick<IndexEntry, 'date' | 'title_vi' | 'title_en'>;

/** A snapshot that can be made, and what becomes of the input with it. */
export interface ReleasePlan {
  plan: SnapshotPlan;
  /** Against the newest snapshot: `own` of them first, about numbers that the release gives, then those that waited. */
  changes: SnapshotChange[];
  own: number;
  /** Dropped rows that are accepted but known only after the date. */
  waiting: number;
  /** The public input as it will be. */
  texts: InputTexts;
  /** What is new in it, by path: a whole file of observations, and lines that go to the end of other files. */
  observations: ReadonlyMap<string, string>;
  appended: ReadonlyMap<string, string>;
}

/**
 * The snapshot that publishing the dropped tables would add; for tables in which `checkRelease` found no error. Otherwise
 * the problems: a date that is not after the newest snapshot, a row that a published snapshot should have held, counts of
 * people that cannot be kept unknown here.
 */
export async function planRelease(
  input: PublicInput,
  tables: readonly DroppedTable[],
  title: ReleaseTitle
): Promise<ReleasePlan | { problems: Problem[] }> {
  const base = new Map(Object.entries(input.texts));
  const newest = input.index.at(-1)?.date ?? '';
  if (!isDay(title.date) || title.date <= newest) return { problems: [notAfter(title.date, newest)] };
  if (!input.complete) return { problems: [incomplete()] };

  const marked = releaseInputs(base, tables);
  const published = await snapshotPlans(checkInput(base));
  const figures = tables.filter((table) => kindOf(table) === 'observations');
  const path = observationsName(figures[0]?.name ?? '', title.date, new Set(base.keys()));
  const rows = figures.flatMap(({ name, text }) => readCsv(name, text).rows);
  const observations = new Map(rows.length > 0 ? [[path, observationsText(rows)]] : []);
  const appended = new Map([...marked.appended, [SNAPSHOTS, snapshotLine(base.get(SNAPSHOTS) ?? '', title)]]);
  const texts = new Map([...base, ...observations]);
  for (const [name, lines] of appended) texts.set(name, `${(base.get(name) ?? '').trimEnd()}\n${lines}`);

  const checked = checkInput(texts);
  const wrong = checked.problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) return { problems: wrong };
  try {
    const plans = await snapshotPlans(checked);
    const plan = plans.find(({ date }) => date === title.date);
    for (const [i, { date, facts }] of published.entries()) {
      const difference = firstDifference(facts, plans[i]?.facts ?? []);
      if (!difference) continue;
      // Judged again with the steward's own lines: the first snapshot that lacks a row is told, later ones lack the same.
      const { accepted } = checkInput(marked.texts);
      return { problems: [marked.toldOf(factsDiffer(date, difference, accepted))] };
    }
    if (!plan) return { problems: [notAfter(title.date, newest)] };
    const given = checked.accepted.filter(({ file }) => file === path);
    const keys = new Set(given.map(({ observation }) => seriesKey(observation)));
    const isOwn = ({ before, after }: SnapshotChange) => [before, after].some((o) => o && keys.has(seriesKey(o)));
    const changes = listChanges(plans.at(-2)?.observations ?? [], plan.observations);
    const own = changes.filter(isOwn);
    const waits = ({ observation, entered }: Entry) => observation.published > title.date || entered > title.date;
    return {
      plan,
      changes: [...own, ...changes.filter((change) => !isOwn(change))],
      own: own.length,
      waiting: given.filter(waits).length,
      texts,
      observations,
      appended
    };
  } catch (thrown) {
    return { problems: [unprotected(thrown instanceof Error ? thrown.message : String(thrown))] };
  }
}

function snapshotLine(text: string, title: ReleaseTitle): string {
  const cells: Record<string, string> = { ...title };
  const { header } = readCsv(SNAPSHOTS, text);
  return `${csvLine(header.map((column) => cells[column] ?? ''))}\n`;
}

const refuse = (vi: string, en: string): Problem => error({ file: SNAPSHOTS, line: 0 }, 'snapshot', vi, en);

const notAfter = (date: string, newest: string) =>
  refuse(
    `Ngày của bản số liệu "${date}" phải là một ngày sau bản mới nhất (${newest}); hãy chọn ngày khác.`,
    `The snapshot's date "${date}" must be a day after the newest one (${newest}); choose another date.`
  );

const incomplete = () =>
  refuse(
    'Số liệu có những số đếm người được giữ lại để không ai bị nhận ra; trang này không có các số đó nên chỉ kiểm tra, không dựng được bản số liệu. Hãy chạy npm run publish ở nơi có đủ số liệu.',
    'Some counts of people are withheld so that nobody can be recognised; this page does not have them, so it checks but cannot build a snapshot. Run npm run publish where the data are complete.'
  );

const unprotected = (message: string) =>
  refuse(
    `Không giữ kín được một số đếm người nhỏ trong bản số liệu này (${message}); hãy bỏ số chi tiết đó hoặc gộp nhóm.`,
    `A small count of people cannot be kept unknown in this snapshot (${message}); leave that detail out or merge its groups.`
  );
