import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule in the light, and in the dark again those about colour: nothing else differs there. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Changing views fades: colours are judged when it is over.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    // Our pages have no frames, which would need a second page to gather what was found.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const rules =
      colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations, passes } = await rules.analyze();
    expect(passes.length).toBeGreaterThan(colorScheme === 'light' ? 20 : 0);
    for (const { id, nodes } of violations)
      found.push(
        ...nodes.map(({ target, failureSummary }) => `${colorScheme} ${id}: ${target.join(' ')} ${failureSummary}`)
      );
  }
  return found;
}
