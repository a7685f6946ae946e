/** Words of the room `partyPage`. */
export const partyPage = {
  heading: 'Party organisation'
} as const;
