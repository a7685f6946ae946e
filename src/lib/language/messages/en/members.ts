/** Words of the room `members`. */
export const members = {
  heading: 'Member statistics'
} as const;
