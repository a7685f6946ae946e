import type { CellStyle } from 'hucre';
import { LIGHT_COLOURS } from '$lib/figures/export/lightColours';

/** Every office machine has it, with all Vietnamese letters. */
export const FONT = { name: 'Arial', size: 10 } as const;

const colour = (name: string) => ({ rgb: (LIGHT_COLOURS[name] ?? '').slice(1).toUpperCase() });
const font = (more: CellStyle['font'] = {}): CellStyle['font'] => ({ ...FONT, color: colour('--ink'), ...more });
const thin = { style: 'thin', color: colour('--rule') } as const;
const strong = { style: 'thin', color: colour('--ink') } as const;
const ruled = { top: thin, bottom: thin, left: thin, right: thin } as const;
const wrapped = { wrapText: true, vertical: 'top' } as const;

export const STYLES = {
  stamp: {
    font: font({ bold: true, size: 12, color: colour('--accent') }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: colour('--accent-soft') },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true }
  },
  running: { font: font({ color: colour('--ink-3'), size: 9 }), alignment: wrapped },
  title: { font: font({ bold: true, size: 14 }), alignment: wrapped },
  measure: { font: font({ color: colour('--ink-2') }), alignment: wrapped },
  unitLine: { font: font({ italic: true }), alignment: { horizontal: 'right' } },
  head: {
    font: font({ bold: true }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: colour('--paper-2') },
    border: { ...ruled, top: strong, bottom: strong },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true }
  },
  rowHead: { font: font(), border: ruled, alignment: wrapped },
  number: { font: font(), border: ruled, alignment: { horizontal: 'right', vertical: 'top', indent: 1 } },
  text: { font: font(), border: ruled, alignment: wrapped },
  reason: {
    font: font({ italic: true, color: colour('--ink-3') }),
    border: ruled,
    alignment: { ...wrapped, horizontal: 'right', indent: 1 }
  },
  status: {
    font: font({ color: colour('--ink-2') }),
    border: ruled,
    alignment: { ...wrapped, horizontal: 'left', indent: 1 }
  },
  /** Cut at the edge of its cell rather than wrapped or laid over the next one. */
  address: { font: font(), border: ruled, alignment: { horizontal: 'fill', vertical: 'top' } },
  absent: { font: font({ italic: true, color: colour('--ink-3') }), alignment: wrapped },
  body: { font: font(), alignment: wrapped },
  strong: { font: font({ bold: true }), alignment: wrapped },
  source: { font: font({ color: colour('--ink-2'), size: 9 }), alignment: wrapped },
  link: { font: font({ underline: true, color: colour('--series-3') }), alignment: wrapped }
} as const satisfies Record<string, CellStyle>;
