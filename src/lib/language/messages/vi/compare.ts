/** Words of the room `compare`. */
export const compare = {} as const;
