/** Words of the room `targets`. */
export const targets = {
  heading: 'Chỉ tiêu kế hoạch'
} as const;
