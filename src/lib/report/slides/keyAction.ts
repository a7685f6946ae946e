import type { PresentAction, SIMPLE_ACTIONS } from './presentAction';

/** What is read of a `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  /** The place of the key: says which letter it is under a Vietnamese or other input method. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

type Simple = (typeof SIMPLE_ACTIONS)[number];

const KEYS: Record<string, Simple> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'next',
  Enter: 'accept',
  Escape: 'escape',
  '.': 'black',
  '?': 'help',
  o: 'overview',
  b: 'black',
  s: 'speaker',
  f: 'fullscreen',
  t: 'timer'
};

/**
 * What a key asks for; null for a key that is not the presentation's. On a control (`onControl`: a link, a button, a
 * field), Enter and the space bar belong to the control. Shift turns a space round, and with `t` sets the timer to zero.
 */
export function keyAction(press: KeyPress, onControl: boolean): PresentAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = letterOf(press);
  if (onControl && (key === 'Enter' || key === ' ')) return null;
  if (/^[0-9]$/.test(key)) return { type: 'digit', digit: key };
  if (press.shiftKey && key === ' ') return { type: 'previous' };
  if (press.shiftKey && key === 't') return { type: 'reset-timer' };
  const type = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  return type ? { type } : null;
}

function letterOf({ key, code }: KeyPress): string {
  const [, place] = /^Key([A-Z])$/.exec(code) ?? [];
  if (place && (key.length !== 1 || !/[a-z]/i.test(key))) return place.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}
