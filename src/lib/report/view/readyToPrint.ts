import { tick } from 'svelte';
import { loadPaper } from './paperState.svelte';

/**
 * Resolves when every figure of the briefing on this page can be drawn for paper at once: `window.print()` may follow.
 * Without the code that draws, the figures print as they stand on the screen.
 */
export async function readyToPrint(): Promise<void> {
  await Promise.all([loadPaper().catch(() => {}), document.fonts.ready]);
  await tick();
}
