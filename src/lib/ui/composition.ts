/**
 * Whether a key belongs to an input method, which composes a word with it: Enter then takes the word and chooses nothing.
 * Safari tells of that Enter after the word has ended, as key 229.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229;

type InField = { currentTarget: HTMLInputElement };

/**
 * Handlers of a field that tells what is typed into it. `half`: the last word is still being composed, and letters of it
 * may not stay (`nooi` on the way to `nội`). It is told once more when it is whole.
 */
export const typing = (tell: (text: string, half: boolean) => void) => ({
  oninput: (event: Event & InField) =>
    tell(event.currentTarget.value, event instanceof InputEvent && event.isComposing),
  oncompositionend: ({ currentTarget }: CompositionEvent & InField) => tell(currentTarget.value, false)
});
