/** Words of the room `partyPage`. */
export const partyPage = {
  heading: 'Công tác xây dựng Đảng'
} as const;
