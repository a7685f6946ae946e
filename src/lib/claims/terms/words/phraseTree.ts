import type { Words } from './words';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

export interface Matched<T> {
  /** Number of the word after the last. */
  to: number;
  values: readonly T[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Phrases by their words, so that a text is read once however many there are. A comma in a phrase may be left out in the text. */
export class PhraseTree<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  private readonly spellings = new Map<string, string>();

  private readonly spell: (word: string) => string;

  constructor(spell: (word: string) => string) {
    this.spell = spell;
  }

  add(phrase: string, ...values: readonly T[]): void {
    for (const steps of this.steps(phrase)) {
      let node = this.root;
      for (const step of steps) {
        let next = node.next.get(step);
        if (!next) node.next.set(step, (next = { next: new Map(), values: [] }));
        node = next;
      }
      if (steps.length > 0) node.values.push(...values);
    }
  }

  /** What stands at a word and ends before another, the longest first. */
  at(words: Words, from: number, limit: number): Matched<T>[] {
    const found: Matched<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let word = from; word < limit; word++) {
      const gap = word === from ? ' ' : words.gaps[word];
      if (gap === '|') break;
      node = node.next.get(gap === ',' ? `,${words.keys[word]}` : words.keys[word]!);
      if (!node) break;
      if (node.values.length > 0) found.push({ to: word + 1, values: node.values });
    }
    return found.reverse();
  }

  private steps(phrase: string): string[][] {
    const lower = phrase.normalize('NFC').toLowerCase();
    const pieces = lower.split(',');
    let ways: string[][] = [[]];
    pieces.forEach((piece, i) => {
      const keys = Array.from(piece.match(WORD) ?? [], (word) => this.spelled(word));
      const [head, ...tail] = keys;
      if (head === undefined) return;
      const comma = i > 0 ? ways.map((way) => [...way, `,${head}`, ...tail]) : [];
      ways = [...comma, ...ways.map((way) => [...way, ...keys])];
    });
    return ways;
  }

  private spelled(word: string): string {
    let key = this.spellings.get(word);
    if (key === undefined) this.spellings.set(word, (key = this.spell(word)));
    return key;
  }
}
