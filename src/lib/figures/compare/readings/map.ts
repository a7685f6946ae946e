import { choropleth, mapSizes } from '$lib/charts/choropleth';
import { islands } from '$lib/language/comparison/chartWords';
import { unitName } from '$lib/language/name';
import { mapClasses } from '../mapClasses';
import { placed } from '../placed';
import type { Reading } from '../reading';
import { pointText } from './parts';

const NARROW = 560;

/** In the sea beside each archipelago. */
const HOANG_SA = [112.6, 17.35] as const;
const TRUONG_SA = [114.4, 12.05] as const;

/** The 34 provinces in classes of colour, in the last period in which at least three have values. Points go by rank. */
export const map: Reading = {
  code: 'map',
  whyNot: (input) => {
    const found = placed(input, ['province34']);
    if (typeof found === 'string') return found;
    const { geometry } = input;
    const drawn = geometry && geometry.map !== '' && found.places.every(({ code }) => code in geometry.tiles);
    return drawn ? null : 'no-geometry';
  },
  draw: (input, width) => {
    const found = placed(input, ['province34']);
    const { geometry, lang } = input;
    if (typeof found === 'string' || !geometry) throw new Error('drawn against whyNot');
    const all = Object.keys(geometry.tiles).filter((code) => code.startsWith('P34-')).length;
    const { kindOf, legend, inOrder } = mapClasses(input, found, found.places.length < all);
    const narrow = width < NARROW;
    const names = islands(lang);
    const texts = inOrder.map(({ series, cell }) => pointText(input, series, cell));
    return {
      option: choropleth({
        map: geometry.map,
        areas: inOrder.map(({ code, series, cell }, i) => ({
          code,
          name: unitName(lang, series.unit),
          kind: kindOf(cell),
          subject: series.subject,
          text: texts[i] ?? ''
        })),
        marks: [
          { name: names.hoangSa, at: HOANG_SA },
          { name: names.truongSa, at: TRUONG_SA }
        ],
        legend,
        width,
        narrow
      }),
      points: [texts.map((text, dataIndex) => ({ seriesIndex: 0, dataIndex, text }))],
      height: mapSizes({ width, narrow, legend }).height
    };
  }
};
