/** A block whose longest line is outside this is not text broken to a width. */
const NARROWEST = 24;
const WIDEST = 130;
const ENDS = /[.!?:;…]["”’»)]*$/;
const BULLET = /^(?:[-+*•·#] |[a-zđ][).]|\d{1,3}(?:[.)/](?: |$)|\.\d{1,2}\.? \p{Lu}))/u;
const UNIT = /^(?:USD|VN[DĐ])(?!\p{L})/u;

interface Line {
  /** Of its line end in the text. */
  end: number;
  body: string;
}

/**
 * Offsets of the line ends that only break a line of running text to a width, as a scan or a printed page copied from its
 * viewer has them. Widths are of composed letters. A blank line, the end of a sentence, a bullet and a table keep their line ends.
 */
export function softBreaks(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let block: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const body = text.slice(start, end).normalize('NFC').trimEnd();
    if (body.trimStart() === '') {
      addBreaks(block, found);
      block = [];
    } else block.push({ end, body });
    start = end + 1;
  }
  addBreaks(block, found);
  return found;
}

function addBreaks(block: readonly Line[], found: Set<number>): void {
  if (block.length < 2) return;
  const width = block.reduce((widest, { body }) => Math.max(widest, body.length), 0);
  if (width < NARROWEST || width > WIDEST || block.some(({ body }) => /[\t|]/.test(body))) return;
  const upper: number[] = [];
  let sure = 0;
  for (let i = 1; i < block.length; i++) {
    const line = block[i - 1]!;
    const kind = continuation(line.body, block[i]!.body.trimStart(), width);
    if (kind === 'sure') {
      found.add(line.end);
      sure += 1;
    } else if (kind === 'name') upper.push(line.end);
  }
  if (sure > 1) for (const end of upper) found.add(end);
}

/** How sure it is that a line goes on in the next; `name`: it begins with a capital, so only among others that go on. */
function continuation(line: string, next: string, width: number): 'sure' | 'name' | null {
  if (ENDS.test(line) || BULLET.test(next)) return null;
  const letters = line.replace(/[^\p{L}]/gu, '');
  if (letters !== '' && letters === letters.toUpperCase()) return null;
  const filled = (line.length + 1 + next.search(/ |$/)) / width;
  if (/^[%‰]/.test(next)) return /\d$/.test(line) ? 'sure' : null;
  if (/^\p{Ll}/u.test(next)) return filled >= 0.5 ? 'sure' : null;
  if (/^[\d(]/.test(next)) return filled >= 0.7 && /[\p{Ll}\d,]$/u.test(line) ? 'sure' : null;
  if (UNIT.test(next)) return /(?:\d|t[ỷỉ]|triệu|nghìn)$/.test(line) ? 'sure' : null;
  return /^\p{Lu}/u.test(next) && filled >= 0.85 && /[\p{Ll},]$/u.test(line) ? 'name' : null;
}
