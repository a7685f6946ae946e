import { attribute, readXml } from './readXml';

export type NumberStyle = 'plain' | 'percent' | 'date' | 'time';

/** What the numbers of each cell style are, by the style's number. */
export function readStyles(xml: string): NumberStyle[] {
  const formats = new Map<string, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        formats.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = attribute(attributes, 'numFmtId') ?? '0';
        styles.push(styleOf(Number(id), formats.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    }
  });
  return styles;
}

/** Formats below 164 are numbered by the standard; East Asian Excel has more dates among them. */
function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'plain';
  }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  if (bare.includes('%')) return 'percent';
  if (/[yd]|mmm/i.test(bare) && !/general/i.test(bare)) return 'date';
  return /[hs]/i.test(bare) ? 'time' : 'plain';
}
