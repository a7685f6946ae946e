import type { Annotation } from '../../../src/lib/model/annotation';
import type { Catalogue } from '../catalogue';
import { error, type Problem } from '../problem';
import { isDay } from '../publishedDate';
import type { Row } from '../readCsv';
import { listOf } from '../events';
import { REGIMES } from '../words';

const KINDS = ['break', 'context'] as const satisfies readonly Annotation['kind'][];

/** What a reader sees of an event: none may be empty. */
const TEXTS = ['label_vi', 'label_en', 'text_vi', 'text_en', 'source'] as const;

/** Every event has a real day, is about units and indicators that exist, is of a known kind, and says so in both languages. */
export function checkEvents(rows: readonly Row[], catalogue: Catalogue): Problem[] {
  const themes = new Set([...catalogue.indicators.values()].map((indicator) => indicator.theme));
  const isScope = (code: string) => catalogue.units.has(code) || (REGIMES as readonly string[]).includes(code);
  const isAbout = (code: string) => catalogue.indicators.has(code) || themes.has(code);
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const cell = (name: string) => row.cells[name] ?? '';
    const problems: Problem[] = [];
    const report = (vi: string, en: string) => problems.push(error(row, 'catalogue', vi, en));
    const notOne = (column: string, text: string, where: string) =>
      report(
        `Cột ${column}: "${text}" không dùng được; hãy viết ${where}.`,
        `Column ${column}: "${text}" cannot be used; write ${where}.`
      );

    if (!isDay(cell('date'))) notOne('date', cell('date'), '2025-07-01');
    for (const code of listOf(cell('scope')))
      if (!isScope(code)) notOne('scope', code, `P34-01, ${REGIMES.join(', ')}`);
    for (const code of listOf(cell('indicators')))
      if (!isAbout(code)) notOne('indicators', code, ['grdp-growth', ...themes].join(', '));
    if (!(KINDS as readonly string[]).includes(cell('kind'))) notOne('kind', cell('kind'), KINDS.join(', '));
    for (const column of TEXTS)
      if (cell(column) === '')
        report(`Cột ${column} để trống; hãy điền cho bạn đọc.`, `Column ${column} is empty; fill it in for readers.`);

    const key = ['date', 'scope', 'indicators', 'label_vi'].map(cell).join('\n');
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, row.line);
    else
      report(
        `Sự kiện "${cell('label_vi')}" đã có ở dòng ${earlier}; hãy xóa một dòng.`,
        `Event "${cell('label_vi')}" is already on line ${earlier}; remove one.`
      );
    return problems;
  });
}
