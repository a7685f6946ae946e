import type { CardTable } from '$lib/figures/export/card';
import type { MemberFigure } from '$lib/figures/members/memberFigure';
import type { NativeChart } from '../../resolved';

type Series = NativeChart['series'][number];

/** A column of the table twin as a series; its last rows may be totals that are not drawn. */
const column = (table: CardTable, at: number, of: { subject: boolean; name?: string }, rows = table.rows): Series => ({
  name: of.name ?? table.columns[at]?.label ?? '',
  values: rows.map(({ cells }) => cells[at]?.value ?? null),
  subject: of.subject,
  plan: false
});

const heads = (rows: CardTable['rows']) => rows.map(({ head }) => head);

/** Members at year ends. */
const stock = ({ table, title, draw }: MemberFigure): NativeChart | null =>
  draw && {
    kind: 'line',
    categories: heads(table.rows),
    series: [column(table, 0, { subject: true, name: table.columns[0]?.label ?? title })],
    decimals: 0,
    measure: table.columns[0]?.label ?? ''
  };

/** Shares of the parts, this year and the year before; in the table every count is followed by its share. */
function composition({ table }: MemberFigure): NativeChart {
  const [now, before] = table.columns.flatMap(({ measure }, at) => (measure === '%' ? [at] : []));
  return {
    kind: 'bars',
    categories: heads(table.rows),
    series: [
      ...(now === undefined ? [] : [column(table, now, { subject: true })]),
      ...(before === undefined ? [] : [column(table, before, { subject: false })])
    ],
    decimals: 1,
    measure: '%'
  };
}

/** Women and men by age, both from zero: an office chart has no second side. The last row of the table is the total. */
function pyramid({ table, draw }: MemberFigure): NativeChart | null {
  if (!draw) return null;
  const bands = table.rows.slice(0, -1);
  return {
    kind: 'bars',
    categories: heads(bands),
    series: [column(table, 0, { subject: true }, bands), column(table, 2, { subject: false }, bands)],
    decimals: 0,
    measure: table.columns[0]?.measure ?? ''
  };
}

const MADE: Readonly<Record<string, (figure: MemberFigure) => NativeChart | null>> = {
  'members-stock': stock,
  'members-composition': composition,
  'members-pyramid': pyramid
};

/** The figures of member statistics that office programs can draw; null for the others. */
export const nativeMembers = (figure: MemberFigure): NativeChart | null => MADE[figure.id]?.(figure) ?? null;
