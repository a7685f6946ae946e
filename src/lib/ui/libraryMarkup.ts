/**
 * The only strings that libraries may still write as markup: `''` empties an element (zrender when a chart goes,
 * svelte-dnd-action), the others are regular-table's frame and table, letter for letter.
 */
const KNOWN: ReadonlySet<string> = new Set([
  '',
  '<table cellspacing="0"><thead></thead><tbody></tbody></table>',
  '<div class="rt-virtual-panel"></div><div class="rt-scroll-table-clip"><slot></slot></div>'
]);

/** Null lets the browser refuse, and report, what was written. */
export const knownMarkup = (markup: string): string | null => (KNOWN.has(markup) ? markup : null);

/**
 * What the browser asks when a plain string is written as markup. It makes nothing safe and lets nothing through but the
 * constants above. Scripts and their addresses are not its matter: those it does not answer for are refused.
 */
export function allowLibraryMarkup(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
  trustedTypes?.createPolicy('default', { createHTML: knownMarkup });
}
