/** What the frame of every page shows of it, loaded after everything else. */
export { default as OfflineLine } from './OfflineLine.svelte';
export { offlineSite } from './offlineSite.svelte';
export { default as UpdateOffer } from './UpdateOffer.svelte';
