/**
 * Whether a key belongs to an input method, which composes a word with it: Enter then takes the word and chooses nothing.
 * Safari tells of that Enter after the word has ended, as key 229.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229;

/** Whether what is typed is in the middle of a composed word. */
export const isHalf = (event: Event): boolean => (event as Partial<InputEvent>).isComposing === true;

/** On a telephone every word is composed, and a reader who waits in the middle of one wants to know what it finds. */
const PAUSE_MS = 1500;

type InField = { currentTarget: HTMLInputElement };

/** Only one word is composed at a time. */
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Handlers of a field that tells what is typed into it. `half`: the last word is still being composed, and letters of it
 * may not stay (`nooi` on the way to `nội`). It is told once more when it is whole, or when the reader pauses.
 */
export const typing = (tell: (text: string, half: boolean) => void) => ({
  oninput: (event: Event & InField) => {
    const field = event.currentTarget;
    const half = isHalf(event);
    clearTimeout(waiting);
    tell(field.value, half);
    if (half) waiting = setTimeout(() => field.isConnected && tell(field.value, false), PAUSE_MS);
  },
  oncompositionend: ({ currentTarget }: CompositionEvent & InField) => {
    clearTimeout(waiting);
    tell(currentTarget.value, false);
  }
});
