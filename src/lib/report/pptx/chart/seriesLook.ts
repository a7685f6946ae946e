import type { NativeChart } from '../../resolved';
import { colour } from '../look';

/** `solid` fills a bar or draws a line; `outline` is a plan. */
export interface SeriesLook {
  colour: string;
  /** Colour of its words: what is too light to be read is written in ink. */
  text: string;
  form: 'solid' | 'outline';
  /** Of a line: `solid`, `dash`, `sysDot`, `lgDash`. */
  dash: string;
  /** Points. */
  width: number;
}

const GREYS = ['--peer', '--previous', '--ink-2'];
const DASHES = ['solid', 'dash', 'sysDot', 'lgDash'];
/** What a second and third series of the subject itself is drawn in. */
const OWN = ['--accent', '--series-3', '--series-4'];

/** The subject red, plans outlined, all others grey; those that share a colour differ in their strokes. */
export function seriesLooks({ series }: NativeChart): SeriesLook[] {
  let own = 0;
  let others = 0;
  return series.map(({ subject, plan }) => {
    if (plan) return { colour: colour('--ink'), text: colour('--ink'), form: 'outline', dash: 'dash', width: 1.5 };
    if (subject) {
      const name = OWN[own++ % OWN.length] ?? '--accent';
      return { colour: colour(name), text: colour(name), form: 'solid', dash: 'solid', width: 3.5 };
    }
    const at = others++;
    return {
      colour: colour(GREYS[at % GREYS.length] ?? '--peer'),
      text: colour('--ink-2'),
      form: 'solid',
      dash: DASHES[Math.floor(at / GREYS.length) % DASHES.length] ?? 'solid',
      width: 2
    };
  });
}
