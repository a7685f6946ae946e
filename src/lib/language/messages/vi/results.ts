/** A result of a query. */
export const results = {
  heading: 'Kết quả'
} as const;
