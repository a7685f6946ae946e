import { before, isNumber, type Words } from '../words/words';
import type { CueFound, CuesFound } from './cues';
import type { Entry } from './entry';
import { isCounted, numberFollows } from './numberBeside';

const LED = 30;
const FOLLOWED = 14;
/** Between a per cent and what it is a part of. */
const OF = new Set(['trong', 'của', 'tổng', 'vào', 'cua', 'tong', 'vao']);

/** The entries of a phrase that hold where it stands: words `from` to `to` of the sentence of words `first` to `last`; `carried`: cues of what it goes on from. */
export function chooseEntries(
  entries: readonly Entry[],
  words: Words,
  { from, to, first, last }: { from: number; to: number; first: number; last: number },
  cues: CuesFound,
  carried: ReadonlySet<number>
): Entry[] {
  const counted = isCounted(words, from, to, first);
  const part = isPart(words, from, first);
  const next = numberFollows(words, to, last);
  const said = entries.some((entry) => entry.carried && entry.with && meets(entry.with, cues.all));
  const holding = entries.filter(
    (entry) =>
      (!entry.counted || counted) &&
      (!entry.verb || next) &&
      (entry.whole === null || entry.whole === part) &&
      (entry.with === null || meets(entry.with, cues.all) || (entry.carried && !said && meets(entry.with, carried))) &&
      (entry.without === null || !meets(entry.without, cues.all))
  );
  if (!holding.some(({ led, followed }) => led || followed)) return holding;
  const following = nearest(holding, 'followed', followingSteps(words, to, last), cues.starting);
  if (following.length > 0) return following;
  const leading = nearest(holding, 'led', { from, step: -1, end: Math.max(first, from - LED) }, cues.ending);
  return leading.length > 0 ? leading : holding.filter(({ led, followed }) => !led && !followed);
}

const meets = (wanted: ReadonlySet<number>, found: ReadonlySet<number>): boolean => {
  for (const id of wanted) if (found.has(id)) return true;
  return false;
};

/** The entries whose cue is met first on the way, of those the ones whose cue is longest. */
function nearest(
  entries: readonly Entry[],
  side: 'led' | 'followed',
  { from, step, end }: { from: number; step: 1 | -1; end: number },
  cues: ReadonlyMap<number, readonly CueFound[]>
): Entry[] {
  for (let word = from; step > 0 ? word < end : word > end; word += step) {
    const here = cues.get(word);
    if (!here) continue;
    const longest = [...here].sort((a, b) => b.to - b.from - (a.to - a.from));
    for (const { id, from: start, to: stop } of longest) {
      const chosen = entries.filter((entry) => entry[side]?.has(id));
      if (chosen.length === 0) continue;
      const same = new Set(longest.filter((cue) => cue.from === start && cue.to === stop).map((cue) => cue.id));
      return entries.filter((entry) => [...same].some((other) => entry[side]?.has(other)));
    }
  }
  return [];
}

const JOINED = new Set(['và', 'va']);

/** Words after a phrase up to the next number; one number joined by `và` is passed over: `12 tổ chức đảng và 30 đảng viên khi …`. */
function followingSteps(words: Words, from: number, last: number): { from: number; step: 1; end: number } {
  let end = from;
  let passed = false;
  for (; end < Math.min(last, from + FOLLOWED); end++) {
    if (words.gaps[end] === ',' || (words.gaps[end] === '|' && !/^[\s:)(]*$/.test(before(words, end)))) break;
    if (!isNumber(words.keys[end])) continue;
    if (words.keys[end] === '4' && isGood(words.keys[end + 1])) continue;
    if (passed || !(JOINED.has(words.keys[end - 1] ?? '') || JOINED.has(words.keys[end - 2] ?? ''))) break;
    passed = true;
    while (end + 1 < last && isNumber(words.keys[end + 1]) && /^[.,]$/.test(before(words, end + 1))) end++;
  }
  return { from, step: 1, end };
}

const isGood = (key: string | undefined): boolean => key === 'tốt' || key === 'tot';

function isPart(words: Words, from: number, first: number): boolean {
  for (let word = from; word > first && word > from - 4; word--) {
    if (before(words, word).includes('%')) return true;
    const key = words.keys[word - 1]!;
    if (key === 'trăm' && words.keys[word - 2] === 'phần') return true;
    if (!OF.has(key)) return false;
  }
  return false;
}
