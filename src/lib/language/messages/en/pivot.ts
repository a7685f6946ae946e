import type { Messages } from '../messages';

export const pivot = {
  heading: 'Turn the figures by unit, period and indicator'
} as const satisfies Messages['pivot'];
