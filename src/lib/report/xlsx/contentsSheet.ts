import type { CellStyle, WriteSheet } from 'hucre';
import { sheetWords } from '$lib/language/briefing/sheetWords';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import type { ResolvedBriefing } from '../resolved';
import { pageSetup } from './pageSetup';
import { rowOf, sheetGrid, type GridRow } from './sheetGrid';
import type { SheetEntry } from './sheetFigures';
import { sheetReference } from './sheetName';
import { STYLES } from './styles';

const WIDTHS = [34, 96];

/** What the workbook is, how old its figures are, and what is in it, with links to the sheets; what could not be had and why. */
export function contentsSheet(
  { briefing, snapshots, synthetic }: ResolvedBriefing,
  entries: readonly SheetEntry[]
): WriteSheet {
  const words = sheetWords(briefing.lang);
  const t = message(briefing.lang);
  const line = (text: string, style: CellStyle): GridRow => rowOf([{ value: text, style, across: 2 }]);
  const facts = [
    [words.organisation, briefing.organisation],
    [words.symbol, briefing.symbol],
    [words.place, briefing.place],
    [words.classification, t.indicators.classes[briefing.classification]],
    [words.snapshots, snapshots.map((date) => formatDate(briefing.lang, date)).join('; ')]
  ] as const;
  const link = (name: string, text = name) => ({
    value: text,
    style: STYLES.link,
    link: { target: '', location: sheetReference(name, 'A1') }
  });
  const rows: GridRow[] = [
    ...(synthetic ? [line(words.someSynthetic, STYLES.stamp)] : []),
    line(briefing.title, STYLES.title),
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) =>
        rowOf([
          { value: name, style: STYLES.strong },
          { value, style: STYLES.body }
        ])
      ),
    [],
    rowOf([
      { value: words.sheet, style: STYLES.head },
      { value: words.figure, style: STYLES.head }
    ]),
    ...entries.map((entry): GridRow => {
      switch (entry.kind) {
        case 'heading':
          return line(entry.text, STYLES.strong);
        case 'figure':
          return rowOf([link(entry.figure.name), { value: entry.figure.title, style: STYLES.body }]);
        case 'lost':
          return rowOf([
            { value: words.absent, style: STYLES.absent },
            { value: `${entry.text}: ${words.lost[entry.why]}`, style: STYLES.absent }
          ]);
      }
    }),
    rowOf([link(words.sources)])
  ];
  return {
    name: words.contents,
    ...sheetGrid(rows, WIDTHS),
    view: { showGridLines: false },
    ...pageSetup({ head: t.indicators.classes[briefing.classification], foot: t.site.name, page: words.page })
  };
}
