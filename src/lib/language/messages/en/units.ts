import type { Messages } from '../messages';

/** Words of the room `units`. */
export const units = {} as const satisfies Messages['units'];
