import { cssString } from './cssString';

/** What stands in the margins of every page. */
export interface RunningWords {
  title: string;
  /** Classification or stamp; empty for nothing. */
  mark: string;
  foot: string;
}

/** Gives the margin boxes of `print.css` their words while the node is there. */
export const runningHead = (words: RunningWords) => (): (() => void) => {
  const { style } = document.documentElement;
  const names = { '--running-title': words.title, '--running-mark': words.mark, '--running-foot': words.foot };
  for (const [name, text] of Object.entries(names)) style.setProperty(name, cssString(text));
  return () => {
    for (const name of Object.keys(names)) style.removeProperty(name);
  };
};
