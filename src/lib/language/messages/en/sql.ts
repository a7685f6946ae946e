import type { Messages } from '../messages';

export const sql = {
  heading: 'Ask in SQL'
} as const satisfies Messages['sql'];
