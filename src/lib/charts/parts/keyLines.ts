import type { TitleComponentOption } from '../echarts';
import { INK, PAPER } from '../theme';
import { escapeRich } from './escapeRich';
import { textWidth } from './textWidth';

/** What stands before the words of a key: a filled or outlined area, a stroke lying as lines do, or standing as rules do. */
export type Swatch =
  | { kind: 'area'; fill: string; outline?: string; dash?: number[] }
  | { kind: 'line' | 'rule'; colour: string; stroke: 'solid' | number[] };

export interface Key {
  /** Null for words alone. */
  swatch: Swatch | null;
  label: string;
}

const SWATCH = 14;
const BETWEEN = 16;
const NEAR = 5;

/** A key in as many lines as the width needs, at the top of a drawing, and its height in pixels (0 without entries). */
export function keyLines(
  keys: readonly Key[],
  { width, size }: { width: number; size: number }
): { title: TitleComponentOption[]; height: number } {
  if (keys.length === 0) return { title: [], height: 0 };
  const rich: Record<string, object> = { gap: { width: BETWEEN }, near: { width: NEAR } };
  let [lines, used, text] = [1, 0, ''];
  keys.forEach((key, i) => {
    const wide = textWidth(key.label, size) * 1.06 + (key.swatch ? SWATCH + 4 + NEAR : 0);
    const first = used === 0;
    const breaks = !first && used + BETWEEN + wide > width;
    if (breaks) lines++;
    used = breaks || first ? wide : used + BETWEEN + wide;
    text += first ? '' : breaks ? '\n' : '{gap|}';
    if (key.swatch) {
      rich[`s${i}`] = swatchStyle(key.swatch);
      text += `{s${i}|}{near|}`;
    }
    text += escapeRich(key.label);
  });
  const lineHeight = size + 6;
  return {
    height: lines * lineHeight + 6,
    title: [
      {
        text,
        left: 1,
        top: 1,
        padding: 0,
        textStyle: { color: INK, fontSize: size, fontWeight: 400, lineHeight, rich }
      }
    ]
  };
}

function swatchStyle(swatch: Swatch) {
  if (swatch.kind === 'area')
    return {
      width: SWATCH - 2,
      height: SWATCH - 3,
      backgroundColor: swatch.fill,
      borderColor: swatch.outline ?? PAPER,
      borderWidth: swatch.outline ? 1.5 : 0,
      borderType: swatch.dash ?? 'solid'
    };
  const { colour, stroke } = swatch;
  const line = { borderColor: colour, borderWidth: 1, borderType: stroke };
  return swatch.kind === 'line' ? { ...line, width: SWATCH + 4, height: 0.1 } : { ...line, width: 0.1, height: SWATCH };
}
