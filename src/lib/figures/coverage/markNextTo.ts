/** The nearest mark in the direction of an arrow key, in the table of a coverage grid; null where there is none. */
export function markNextTo(link: Element, key: string): HTMLElement | null {
  const cell = link.closest('td');
  const row = cell?.closest('tr');
  const table = cell?.closest('table');
  if (!cell || !row || !table) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const marks = [...row.querySelectorAll<HTMLElement>('a[data-mark]')];
    return marks[marks.findIndex((mark) => mark === link) + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const rows = [...table.rows];
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let i = rows.indexOf(row) + step; i >= 0 && i < rows.length; i += step) {
    const mark = rows[i]?.cells[cell.cellIndex]?.querySelector<HTMLElement>('a[data-mark]');
    if (mark) return mark;
  }
  return null;
}
