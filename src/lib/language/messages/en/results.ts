import type { Messages } from '../messages';

export const results = {
  heading: 'Result'
} as const satisfies Messages['results'];
