import { endOfOpaque } from '$lib/engine/endOfOpaque';

/** `name` is a quoted name; `mark` is one character that belongs to nothing else. Spaces are no tokens. */
export interface Token {
  kind: 'word' | 'name' | 'text' | 'number' | 'comment' | 'mark';
  from: number;
  to: number;
  text: string;
}

const NUMBER = /(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(?![\w\u0080-\uffff])/iy;
const WORD = /[\w\u0080-\uffff]+/y;

/** Never throws: what is not closed reaches to the end. A doubled quote makes two tokens that adjoin. */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length;) {
    if (/\s/.test(sql[at] ?? '')) {
      at++;
      continue;
    }
    const { kind, to } = nextToken(sql, at);
    tokens.push({ kind, from: at, to, text: sql.slice(at, to) });
    at = to;
  }
  return tokens;
}

function nextToken(sql: string, at: number): Pick<Token, 'kind' | 'to'> {
  const to = endOfOpaque(sql, at);
  // The end of a line belongs to no comment: what is typed after it is none.
  if (to > at) return { kind: opaqueKind(sql[at] ?? ''), to: sql[at] === '-' && sql[to - 1] === '\n' ? to - 1 : to };
  for (const [kind, pattern] of [
    ['number', NUMBER],
    ['word', WORD]
  ] as const) {
    pattern.lastIndex = at;
    if (pattern.test(sql)) return { kind, to: pattern.lastIndex };
  }
  return { kind: 'mark', to: at + 1 };
}

function opaqueKind(first: string): Token['kind'] {
  if (first === '"') return 'name';
  return first === "'" || first === '$' ? 'text' : 'comment';
}
