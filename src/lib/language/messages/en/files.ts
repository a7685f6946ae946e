import type { Messages } from '../messages';

export const files = {
  heading: 'Open your own files'
} as const satisfies Messages['files'];
