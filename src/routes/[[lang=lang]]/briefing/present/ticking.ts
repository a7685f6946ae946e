import { createSubscriber } from 'svelte/reactivity';

const subscribe = createSubscriber((update) => {
  const beat = setInterval(update, 500);
  return () => clearInterval(beat);
});

/** The reader's clock in milliseconds; what reads it is written anew twice a second. */
export function ticking(): number {
  subscribe();
  return Date.now();
}
