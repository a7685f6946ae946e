import type { RegularTableElement } from 'regular-table';
import type { BigColumn, BigWords } from './bigColumn';
import { ordered, type Place, type RowRange } from './gridKeys';

interface Marks {
  rows: number;
  columns: readonly BigColumn[];
  words: BigWords;
  active: Place;
  selected: RowRange | null;
}

const ACTIVE = 'data-active';

/**
 * Gives the cells that are drawn their places, states and roles. The active cell is named by its place once its value is
 * here, so that a reader hears the value and not that it is awaited.
 */
export function markCells(node: RegularTableElement, { rows, columns, words, active, selected }: Marks): void {
  const table = node.querySelector('table');
  if (!table) return;
  set(table, 'role', 'grid');
  set(table, 'tabindex', '0');
  set(table, 'aria-label', words.label);
  set(table, 'aria-description', words.help);
  set(table, 'aria-multiselectable', 'true');
  set(table, 'aria-rowcount', String(rows + 1));
  set(table, 'aria-colcount', String(columns.length + 1));
  const range = selected && ordered(selected);
  let named = '';
  const place = (cell: HTMLElement, row: number, column: number, ready: boolean) => {
    const here = active.row === row && active.column === column;
    toggle(cell, ACTIVE, here);
    if (here && ready) cell.id = named = `${table.classList[0] ?? 'grid'}-${row}-${column}`;
    else cell.removeAttribute('id');
  };

  const [head] = table.tHead?.rows ?? [];
  if (head) set(head, 'aria-rowindex', '1');
  for (const cell of head?.cells ?? []) {
    const meta = node.getMeta(cell);
    const column = meta?.type === 'column_header' ? columns[meta.x] : undefined;
    set(cell, 'scope', 'col');
    if (meta?.type !== 'column_header' || !column) {
      set(cell, 'aria-colindex', '1');
      const [text] = cell.children;
      if (text && text.textContent !== words.corner) text.textContent = words.corner;
      continue;
    }
    set(cell, 'aria-colindex', String(meta.x + 2));
    set(cell, 'aria-sort', column.sort);
    cell.classList.toggle('number', column.number);
    place(cell, -1, meta.x, true);
  }
  let next = -1;
  for (const row of table.tBodies[0]?.rows ?? []) {
    // Below the last row in sight the library leaves a row of an earlier drawing.
    const y = rowOf(node, row);
    if (next < 0) next = y;
    toggle(row, 'hidden', y !== next++);
    for (const cell of row.cells) {
      const meta = node.getMeta(cell);
      if (meta?.type === 'row_header') {
        const chosen = range !== null && meta.y >= range.from && meta.y < range.to;
        set(row, 'aria-rowindex', String(meta.y + 2));
        set(row, 'aria-selected', String(chosen));
        set(cell, 'scope', 'row');
        set(cell, 'aria-colindex', '1');
      } else if (meta?.type === 'body') {
        set(cell, 'aria-colindex', String(meta.x + 2));
        cell.classList.toggle('number', columns[meta.x]?.number ?? false);
        cell.classList.toggle('absent', meta.user !== '');
        place(cell, meta.y, meta.x, meta.user !== 'pending');
      }
    }
  }
  if (named) set(table, 'aria-activedescendant', named);
  else table.removeAttribute('aria-activedescendant');
}

function rowOf(node: RegularTableElement, row: HTMLTableRowElement): number {
  const [cell] = row.cells;
  const meta = cell && node.getMeta(cell);
  return meta?.type === 'row_header' ? meta.y : -1;
}

/** Attributes are only written when they change: this runs at every step of scrolling. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const toggle = (element: Element, name: string, on: boolean) => {
  if (element.hasAttribute(name) !== on) element.toggleAttribute(name, on);
};
