/** Words of the room `members`. */
export const members = {
  heading: 'Thống kê đảng viên'
} as const;
