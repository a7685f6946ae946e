/** Not in every browser: keeps Escape for the page, which closes what lies over the slide before it leaves. */
type WithKeyboard = Navigator & { keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void } };

const keyboard = () => (navigator as WithKeyboard).keyboard;

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Where the browser does not allow it, the presentation goes on in the window. */
export async function enterFullScreen(): Promise<void> {
  // Browsers only allow it right after a key or a click.
  if (!navigator.userActivation?.isActive) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    await keyboard()?.lock?.(['Escape']);
  } catch {
    // Refused all the same.
  }
}

export async function leaveFullScreen(): Promise<void> {
  keyboard()?.unlock?.();
  if (isFullScreen()) await document.exitFullscreen().catch(() => {});
}
