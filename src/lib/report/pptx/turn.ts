/** A turn of the event loop: the page answers whoever waits for it. */
export const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume));
