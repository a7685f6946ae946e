import { tokensOf } from './tokens';

/** How many values a statement wants: its `?` outside strings, quoted names and comments. */
export const parameters = (sql: string): number =>
  tokensOf(sql).filter(({ kind, text }) => kind === 'mark' && text === '?').length;
