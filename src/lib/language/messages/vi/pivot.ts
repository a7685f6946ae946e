/** The pivot table. */
export const pivot = {
  heading: 'Xoay số liệu theo đơn vị, kỳ và chỉ tiêu'
} as const;
