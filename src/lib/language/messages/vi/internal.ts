/** Words of the room `internal`. */
export const internal = {
  heading: 'Bản số liệu nội bộ'
} as const;
