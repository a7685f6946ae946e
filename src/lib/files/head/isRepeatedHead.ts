import { cellText, type Row } from '../cells/cell';
import { filledOf } from './headRow';

/** Whether a row says what a row of the head says, as at the top of each printed page. */
export function isRepeatedHead(row: Row, heads: readonly Row[]): boolean {
  return heads.some((head) => isSame(row, head) && filledOf(head).length > 1);
}

function isSame(row: Row, head: Row): boolean {
  for (let i = 0; i < Math.max(head.length, row.length); i++)
    if (cellText(row[i]).trim() !== cellText(head[i]).trim()) return false;
  return true;
}
