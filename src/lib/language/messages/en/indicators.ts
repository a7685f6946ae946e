import type { Messages } from '../messages';

/** Words of the room `indicators`. */
export const indicators = {} as const satisfies Messages['indicators'];
