/** A reader’s own files. */
export const files = {
  heading: 'Mở tệp của bạn'
} as const;
