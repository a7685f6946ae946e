/** Words of the room `units`. */
export const units = {} as const;
