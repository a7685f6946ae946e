import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** An attribute that no page has, on the texts whose colours are judged. */
const JUDGED = 'data-judged';

/** Every rule in the light, those about colour in the dark too: nothing else differs there. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Changing views fades: colours are judged when it is over.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    const runs = [(await judging(page)).withRules(COLOURS)];
    if (colorScheme === 'light') runs.push(scan(page).withTags(RULES).disableRules(COLOURS));
    for (const [i, run] of runs.entries()) {
      const { violations, passes, incomplete } = await run.analyze();
      expect(passes.length + incomplete.length).toBeGreaterThan(i === 1 ? 20 : 0);
      for (const { id, nodes } of violations)
        found.push(
          ...nodes.map(({ target, failureSummary }) => `${colorScheme} ${id}: ${target.join(' ')} ${failureSummary}`)
        );
    }
  }
  return found;
}

/** Our pages have no frames, which would need a second page to gather what was found. */
const scan = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/**
 * A scan of three of all texts that are alike: in elements of the same names, classes and own styles up to the top, so that
 * of a table with a thousand cells as many are judged as look different. To judge a colour takes most of a scan's time.
 */
async function judging(page: Page) {
  await page.evaluate((attribute) => {
    const counts = new Map<string, number>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || !texts.currentNode.nodeValue?.trim()) continue;
      let look = '';
      for (let up: Element | null = element; up; up = up.parentElement)
        look += ` ${up.localName} ${up.getAttribute('class')} ${up.getAttribute('style')} ${up.getAttribute('fill')}`;
      const count = (counts.get(look) ?? 0) + 1;
      counts.set(look, count);
      element.toggleAttribute(attribute, count <= 3);
    }
  }, JUDGED);
  return scan(page).include(`[${JUDGED}]`);
}
