import type { Messages } from '../messages';

export const release = {
  heading: 'Check and publish a release'
} as const satisfies Messages['release'];
