import type { Segment } from '$lib/model/segment';
import type { ResolvedFigure } from '../resolved';
import { numberKey } from './numberKey';

/** A number that would say something else. */
export interface ChangedNumber {
  /** The row and column of the table, or what a sentence's number is. */
  about: string;
  /** Empty where there was none. */
  was: string;
  /** Empty where there is none any more. */
  is: string;
}

/** What the same figure says otherwise in another snapshot: cells of its table, then numbers worked out in its sentence. */
export function changedNumbers(before: ResolvedFigure, now: ResolvedFigure): ChangedNumber[] {
  // What is new since another snapshot is another list: only what is said of it is held against the old one.
  if (now.from.figure === CHANGES) return between(wordsOf(before), wordsOf(now));
  const cells = between(cellsOf(before), cellsOf(now));
  const told = new Set(cells.map(({ was, is }) => `${was}|${is}`));
  const said = between(saidIn(before.sentence), saidIn(now.sentence)).filter(
    ({ was, is }) => was !== '' && is !== '' && !told.has(`${was}|${is}`)
  );
  return [...cells, ...said];
}

const CHANGES = 'changes';
const BUDGET = 'budget';

const wordsOf = ({ card }: ResolvedFigure): Said => new Map([['', { about: card.what, text: card.sentence }]]);

type Said = ReadonlyMap<string, { about: string; text: string }>;

function between(before: Said, now: Said): ChangedNumber[] {
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [a, b] = [before.get(key), now.get(key)];
    const [was, is] = [a?.text ?? '', b?.text ?? ''];
    return was === is ? [] : [{ about: (b ?? a)?.about ?? '', was, is }];
  });
}

/** By row and column; rows of one name are told apart by their order. */
function cellsOf({ card: { table }, from }: ResolvedFigure): Said {
  const found = new Map<string, { about: string; text: string }>();
  const times = new Map<string, number>();
  for (const { head, cells } of table.rows) {
    // A bar of the budget is named by its status too: `2023 ước thực hiện` is the same bar once it is final.
    const plan = cells[0]?.status === 'plan';
    const name = from.figure === BUDGET && !plan ? (head.split(' ')[0] ?? head) : head;
    const nth = times.get(name) ?? 0;
    times.set(name, nth + 1);
    cells.forEach(({ text }, at) => {
      const { label = '', measure = '' } = table.columns[at] ?? {};
      const about = [head, label].filter(Boolean).join(', ');
      if (text) found.set([name, nth, at, label, measure].join('|'), { about, text });
    });
  }
  return found;
}

/** The first of each number: what leads, not what was also published. */
function saidIn(sentence: readonly Segment[]): Said {
  const numbers = sentence.filter((segment) => typeof segment !== 'string').reverse();
  return new Map(numbers.map((number) => [numberKey(number), { about: number.about, text: number.text }]));
}
