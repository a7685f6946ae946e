/** Checking the numbers of a text. */
export const check = {
  heading: 'Check the numbers of a text'
} as const;
