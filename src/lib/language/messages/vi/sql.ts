/** The SQL console. */
export const sql = {
  heading: 'Viết câu hỏi bằng SQL'
} as const;
