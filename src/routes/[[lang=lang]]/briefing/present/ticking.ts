import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
  const beat = setInterval(update, 500);
  return () => clearInterval(beat);
});

/**
 * The reader's clock, and milliseconds of one that is never set, for what is measured; what reads them is written anew
 * twice a second.
 */
export function ticking(): { clock: Date; steady: number } {
  subscribe();
  return { clock: new Date(), steady: performance.now() };
}
