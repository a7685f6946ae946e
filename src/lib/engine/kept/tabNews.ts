/** What the tabs of one browser tell one another. A tab does not hear itself. */
export interface TabNews {
  tell(text: string): void;
  /** Returns the way out. */
  hear(fn: (text: string) => void): () => void;
}

/** Opened when it is first needed. Where there is no BroadcastChannel nothing is heard: what is kept must not rely on it. */
export function tabNews(name: string): TabNews {
  let own: BroadcastChannel | null | undefined;
  const channel = () => (own ??= typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name));
  return {
    tell: (text) => channel()?.postMessage(text),
    hear: (fn) => {
      const heard = ({ data }: MessageEvent<unknown>) => void (typeof data === 'string' && fn(data));
      channel()?.addEventListener('message', heard);
      return () => channel()?.removeEventListener('message', heard);
    }
  };
}
