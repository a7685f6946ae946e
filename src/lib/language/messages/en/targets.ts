/** Words of the room `targets`. */
export const targets = {
  heading: 'Targets'
} as const;
