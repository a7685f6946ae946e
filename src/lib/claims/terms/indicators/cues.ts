import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import type { Words } from '../words/words';

/** In these, shorter cues mean nothing. */
const NO_CUE =
  '[từ ]đầu (năm/tháng/quý/nhiệm kỳ) đến nay|lũy kế[ đến hết] (2/3/4/5/6/7/8/9/10/11/ba/sáu/chín/mười) tháng|lũy kế từ đầu năm|ủy ban kiểm tra|công tác kiểm tra, giám sát|trong đó có|có dấu|có thể|có trách nhiệm|tổng số tiền|phát triển kinh tế|không có|đảng viên mới';
const NOTHING = -1;

/** Words around a phrase that decide what it says, by number. */
export class Cues {
  private readonly tree: PhraseTree<number>;
  private readonly ids = new Map<string, number>();

  constructor(spell: (word: string) => string) {
    this.tree = new PhraseTree(spell);
    for (const phrase of expand(NO_CUE)) this.tree.add(phrase, NOTHING);
  }

  /** Numbers of the phrases of a pattern; null for none. */
  add(pattern: string | undefined): ReadonlySet<number> | null {
    if (pattern === undefined) return null;
    return new Set(
      expand(pattern).map((phrase) => {
        const id = this.ids.get(phrase) ?? this.ids.size;
        if (!this.ids.has(phrase)) {
          this.ids.set(phrase, id);
          this.tree.add(phrase, id);
        }
        return id;
      })
    );
  }

  /** Those in the words of one sentence. */
  find(words: Words, from: number, to: number): CuesFound {
    const found: CuesFound = { all: new Set(), starting: new Map(), ending: new Map() };
    for (let word = from, hidden = from; word < to; word++) {
      if (word < hidden) continue;
      const matches = this.tree.at(words, word, to);
      const nothing = matches.find(({ values }) => values.includes(NOTHING));
      if (nothing) hidden = nothing.to;
      for (const match of matches) {
        if (nothing && match.to < nothing.to) continue;
        for (const id of match.values) if (id !== NOTHING) note(found, id, word, match.to);
      }
    }
    return found;
  }
}

export interface CueFound {
  id: number;
  from: number;
  to: number;
}

export interface CuesFound {
  all: Set<number>;
  /** By their first word, and by the word after their last. */
  starting: Map<number, CueFound[]>;
  ending: Map<number, CueFound[]>;
}

function note({ all, starting, ending }: CuesFound, id: number, from: number, to: number): void {
  const cue = { id, from, to };
  all.add(id);
  const first = starting.get(from);
  if (first) first.push(cue);
  else starting.set(from, [cue]);
  const last = ending.get(to);
  if (last) last.push(cue);
  else ending.set(to, [cue]);
}
