/** Checking the numbers of a text. */
export const check = {
  heading: 'Kiểm tra số liệu trong văn bản'
} as const;
