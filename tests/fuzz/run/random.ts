/** 32-bit FNV-1a of a text. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Numbers that follow from the name of their stream alone: mulberry32 (Tommy Ettinger, public domain). */
export class Random {
  #state: number;

  constructor(private readonly stream: string) {
    this.#state = hash(stream);
  }

  /** A stream of its own, which takes nothing from this one. */
  of(name: string): Random {
    return new Random(`${this.stream}|${name}`);
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to below `end`; 0 where there is none. */
  below(end: number): number {
    return Math.floor(this.next() * Math.max(0, end));
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  /** Two places in order, within a length; the piece between them is more often short than long. */
  piece(length: number): [from: number, to: number] {
    const from = this.below(length);
    const most = this.chance(0.8) ? Math.min(length - from, 64) : length - from;
    return [from, from + this.between(Math.min(1, most), most)];
  }
}
