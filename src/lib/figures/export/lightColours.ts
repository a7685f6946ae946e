/**
 * The light colours of styles/tokens.css as sRGB, for pictures that other programs open: they know neither variables nor
 * oklch. A test holds both together.
 */
export const LIGHT_COLOURS: Readonly<Record<string, string>> = {
  '--paper': '#fcfaf6',
  '--paper-2': '#f3f0e9',
  '--ink': '#1d1a17',
  '--ink-2': '#514c47',
  '--ink-3': '#67625c',
  '--rule': '#d4d1ca',
  '--accent': '#9e141e',
  '--accent-soft': '#fce1de',
  '--previous': '#c9c3b7',
  '--peer': '#7f7973',
  '--series-3': '#0f68a2',
  '--series-4': '#8a5f18',
  '--scale-1': '#e7f0f8',
  '--scale-2': '#bcd8f1',
  '--scale-3': '#86b7e1',
  '--scale-4': '#196ea9',
  '--scale-5': '#003e74',
  '--low-1': '#edcaa8',
  '--low-2': '#985521'
};
