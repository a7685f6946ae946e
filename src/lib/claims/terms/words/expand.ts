const LITERAL = /[^|/()[\]]*/y;

/**
 * All ways to say a pattern. `|` parts phrases; `(a/b)` is a choice, `[a/b]` one that may be left out; both can hold others.
 * `tốc độ tăng [trưởng] (GRDP/GDP)` is four phrases. Spaces count once.
 */
export function expand(pattern: string): string[] {
  let place = 0;

  function literalAt(from: number): string {
    LITERAL.lastIndex = from;
    return LITERAL.exec(pattern)![0];
  }

  function alternatives(end: string): string[] {
    const found: string[] = [];
    let ways = [''];
    while (place < pattern.length && pattern[place] !== end) {
      const letter = literalAt(place) || pattern[place]!;
      place += letter.length;
      if (letter === '|' || (letter === '/' && end !== '')) {
        found.push(...ways);
        ways = [''];
      } else {
        const next = letter === '(' ? alternatives(')') : letter === '[' ? ['', ...alternatives(']')] : [letter];
        ways = ways.flatMap((way) => next.map((more) => way + more));
      }
    }
    place++;
    return [...found, ...ways];
  }

  return [...new Set(alternatives('').map((phrase) => phrase.replace(/\s+/g, ' ').trim()))].filter(Boolean);
}
