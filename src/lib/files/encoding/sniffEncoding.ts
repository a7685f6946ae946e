import { FileProblem, type Encoding } from '../../model/ownFile';
import { decodeText } from './decodeText';
import { vietnameseShare } from './vietnameseShare';

/**
 * How a text file says letters: by its mark, by its zeros, as UTF-8 where that fits all of it, else by how Vietnamese the
 * text comes out. Throws `mixed-encoding` (detail: `line`, the first that disagrees with most others) where some lines are
 * plainly UTF-8 and others cannot be.
 */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  const lines = highLines(bytes);
  refuseMixed(bytes, lines);
  return mostVietnamese(sampleOf(bytes, lines));
}

function byMark([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/** Text without a mark in UTF-16 has a zero beside every sign and figure. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const part = bytes.subarray(0, 65_536);
  const zeros = [0, 0];
  part.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < part.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

interface Line {
  /** From 1. */
  number: number;
  from: number;
  to: number;
}

/** The lines with a byte that is not ASCII. */
function highLines(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  let number = 1;
  for (let from = 0; from < bytes.length; number++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    for (let i = from; i < to; i++)
      if (bytes[i]! >= 0x80) {
        lines.push({ number, from, to });
        break;
      }
    from = to + 1;
  }
  return lines;
}

function refuseMixed(bytes: Uint8Array, lines: readonly Line[]): void {
  const first = { utf8: 0, other: 0 };
  const count = { utf8: 0, other: 0 };
  for (const line of lines) {
    const part = bytes.subarray(line.from, line.to);
    const kind = !isUtf8(part) ? 'other' : isPlainlyUtf8(part) ? 'utf8' : undefined;
    if (!kind) continue;
    count[kind]++;
    first[kind] ||= line.number;
  }
  if (count.utf8 && count.other)
    throw new FileProblem('mixed-encoding', { line: count.utf8 > count.other ? first.other : first.utf8 });
}

/** Holds a Vietnamese letter of three bytes, a stroke or a horn, which as single bytes stand together in no language. */
function isPlainlyUtf8(part: Uint8Array): boolean {
  return /[\u1ea0-\u1ef9đĐơƠưƯ]/.test(new TextDecoder().decode(part));
}

function sampleOf(bytes: Uint8Array, lines: readonly Line[]): Uint8Array {
  const LONGEST = 65_536;
  const taken: number[] = [];
  for (const { from, to } of lines) {
    if (taken.length > LONGEST) break;
    taken.push(...bytes.subarray(from, Math.min(to, from + LONGEST)), 0x0a);
  }
  return Uint8Array.from(taken);
}

/** The first of equals wins: what reads as well in windows-1252 is no Vietnamese of the old kinds. */
function mostVietnamese(sample: Uint8Array): Encoding {
  const LEAST = 0.5;
  const kinds = ['windows-1252', 'windows-1258', 'tcvn3', 'vni'] as const;
  const scores = kinds.map((encoding) => vietnameseShare(decodeText(sample, encoding)) ?? 0);
  const best = scores.indexOf(Math.max(...scores));
  return scores[best]! >= LEAST ? kinds[best]! : 'windows-1252';
}
