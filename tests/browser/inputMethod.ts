import type { CDPSession, Page } from '@playwright/test';

/**
 * A Vietnamese input method as a system has one: the letters of a word stand in the field, underlined, and replace each
 * other until the word is taken.
 */
export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /** Each is the word as it stands after one more key. */
  async compose(...stages: string[]): Promise<void> {
    for (const text of stages)
      await this.session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length
      });
  }

  /** A key that the input method keeps for itself, as Windows and Chromium tell of it. */
  async key(key: 'Enter' | 'Escape', { ctrl = false } = {}): Promise<void> {
    const common = { key, code: key, modifiers: ctrl ? 2 : 0 };
    await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, ...common });
    await this.session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      windowsVirtualKeyCode: key === 'Enter' ? 13 : 27,
      ...common
    });
  }

  /** Ends the word with this text. */
  async take(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }
}
