/** Words of the room `internal`. */
export const internal = {
  heading: 'Internal snapshots'
} as const;
