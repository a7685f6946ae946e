const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Basic Latin, Latin-1 and Latin Extended-A: names of places and people from abroad keep one typeface. */
const latin = range(0x20, 0x7e) + range(0xa0, 0x17f);

/** Precomposed letters, and the marks for text that arrives decomposed (NFD, as macOS file names do). */
const vietnamese = 'ƠơƯư' + range(0x1ea0, 0x1ef9) + '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u25cc';

const punctuation = '“”‘’„‚‹›–—‒‑…•†‡′″';
const mathematics = '−≥≤≈≠∞√∑∆‰⁴⁰⁵⁶⁷⁸⁹';
const shapes = '←→↑↓▲▼△▽●○■□✓';
const money = '₫€№';
const spaces = '\u2007\u2009\u200a\u202f';

/** Every character a published page may need from the typeface. */
export const characters = latin + vietnamese + punctuation + mathematics + shapes + money + spaces;
