/** Words of the room `indicators`. */
export const indicators = {} as const;
