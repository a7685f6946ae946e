import { claimNaming, type Naming } from '$lib/language/claims/naming';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { sourceAddress } from '$lib/figures/sourceAddress';
import { formatDate } from '$lib/language/date';
import { measureLabel } from '$lib/language/measure';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { statusWord } from '$lib/language/status';
import type { GridCell } from '../../xlsx/sheetGrid';
import { STYLES } from '../../xlsx/styles';
import type { CheckedRow } from '../checkedRows';
import { usedValues, type UsedValue } from '../usedSources';
import type { Verification } from '../verification';
import { numberCell, textCell } from './cells';
import { tableSheet, type TableSheet } from './tableSheet';

type Column = keyof ReturnType<typeof verificationWords>['sources'];

const WIDTHS: Readonly<Record<Column, number>> = {
  indicator: 40,
  unit: 16,
  period: 12,
  part: 18,
  value: 14,
  measure: 14,
  status: 14,
  published: 12,
  publisher: 22,
  title: 44,
  url: 30,
  usedBy: 16
};
const COLUMNS = Object.keys(WIDTHS) as Column[];

/** Excel's longest address of a link. */
const LONGEST_LINK = 2_079;
/** Links that a sheet may hold. */
const MOST_LINKS = 65_000;

/** Every published value that a number was held against, one a row, with where and when it was published. */
export function valuesSheet(verification: Verification, rows: readonly CheckedRow[]): TableSheet {
  const t = verificationWords(verification.lang);
  const naming = claimNaming(verification.lang, verification);
  return tableSheet(verification, {
    name: t.tables.sources,
    title: t.tables.sources,
    columns: COLUMNS.map((column) => ({ label: t.sources[column], width: WIDTHS[column] })),
    body: usedValues(rows).map((used, i) => COLUMNS.map((column) => cellOf(naming, used, column, i < MOST_LINKS)))
  });
}

function cellOf(naming: Naming, { row, usedBy }: UsedValue, column: Column, mayLink: boolean): GridCell {
  const { lang } = naming;
  const indicator = naming.indicator(row.indicator);
  switch (column) {
    case 'indicator':
      return textCell(naming.indicatorName(row.indicator, row.unit));
    case 'unit': {
      const unit = naming.unit(row.unit);
      return textCell(unit ? unitName(lang, unit) : naming.place(row.unit));
    }
    case 'period':
      return textCell(formatPeriod(lang, row.period, 'short'));
    case 'part':
      return textCell(naming.part(row.dimension, row.category));
    case 'value':
      return numberCell(row.value);
    case 'measure':
      return textCell(
        indicator
          ? measureLabel(lang, indicator.measure, lang === 'vi' ? indicator.measure_vi : indicator.measure_en)
          : ''
      );
    case 'status':
      return textCell(
        row.status === 'plan' ? naming.plan(row.plan_by, row.indicator, row.unit) : statusWord(lang, row.status)
      );
    case 'published':
      return textCell(formatDate(lang, row.published_as || row.published));
    case 'publisher':
      return textCell(row.from.publisher);
    case 'title':
      return textCell(row.from.title);
    case 'url': {
      const target = sourceAddress(row.from.url);
      const opens = mayLink && target !== '' && target.length <= LONGEST_LINK;
      return { value: row.from.url, style: opens ? LINK : STYLES.address, ...(opens && { link: { target } }) };
    }
    case 'usedBy':
      return textCell(usedBy.join(', '));
  }
}

const LINK = { ...STYLES.address, font: STYLES.link.font };
