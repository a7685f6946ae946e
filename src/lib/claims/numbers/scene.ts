import type { Span } from '../../model/claim';
import type { Passage } from '../text/passages';
import type { Readable } from '../text/readable';

/** One paragraph under the lexer. Offsets are of the whole readable text. */
export interface Scene extends Span {
  /** Composed text, and the same in lower case. */
  text: string;
  lower: string;
  /** The text writes 6.27 and 400,421. */
  english: boolean;
  /** A cell of a table ends here: the space was a tab. */
  isTab(offset: number): boolean;
  /** A place in a short quotation, in which a number belongs to a name: “chi bộ 4 tốt”. Asked in the order of the text. */
  inName(offset: number): boolean;
}

const NAME = /[“"«‘]([^“”"«»‘’\n]{1,48})[”"»’]/g;

export function sceneOf(readable: Readable, paragraph: Passage, english: boolean): Scene {
  const names: Span[] = [];
  let next = 0;
  for (const { 0: name, index } of readable.text.slice(paragraph.start, paragraph.end).matchAll(NAME)) {
    names.push({ start: paragraph.start + index, end: paragraph.start + index + name.length });
  }
  return {
    start: paragraph.start,
    end: paragraph.end,
    text: readable.text,
    lower: readable.lower,
    english,
    isTab: (offset) => readable.text[offset] === ' ' && readable.original[readable.at(offset)] === '\t',
    inName: (offset) => {
      while (next < names.length && names[next]!.end <= offset) next++;
      return next < names.length && names[next]!.start < offset;
    }
  };
}

/** Whether a text writes decimals with a point: more unmistakable English numbers in it than Vietnamese ones. */
export function writesEnglish(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  const vietnamese = count(/\d,\d{1,2}(?![\d,])/g) + count(/\d\.\d{3}(?:\.\d{3}|,\d)/g);
  return count(/\d\.\d{1,2} ?%/g) + count(/\d,\d{3}(?:,\d{3}|\.\d)/g) > vietnamese;
}

/** Tries a sticky expression at a place of the lower-case text. */
export function match(pattern: RegExp, scene: Scene, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(scene.lower);
}

/** What stands before a place in its paragraph, at most so many letters of it, in lower case, every run of spaces one. */
export function before(scene: Scene, at: number, length = 32): string {
  return singleSpaced(scene.lower.slice(Math.max(scene.start, at - length), at));
}

export function after(scene: Scene, at: number, length = 48): string {
  return singleSpaced(scene.lower.slice(at, Math.min(scene.end, at + length)));
}

function singleSpaced(text: string): string {
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
}

/** Sticky and aware of Vietnamese letters. `_` stands for one to three spaces, `~` for none to two. */
export function sticky(source: string): RegExp {
  return new RegExp(source.replaceAll('_', ' {1,3}').replaceAll('~', ' {0,2}'), 'uy');
}

/** Alternatives, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
