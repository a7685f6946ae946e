import type { Messages } from '../messages';

/** Words of the room `compare`. */
export const compare = {} as const satisfies Messages['compare'];
