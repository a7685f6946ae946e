import { collate } from '$lib/language/collate';
import { message } from '$lib/language/message';
import { categoryName, indicatorName } from '$lib/language/name';
import { cite } from '$lib/language/sentence/cite';
import { THEMES, themeName } from '$lib/language/themeName';
import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Evidence } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import { HEADLINE_INDICATORS } from '$lib/questions/headline';
import { latestFigures } from './latestFigures';

export interface KeyFigure {
  indicator: Indicator;
  name: string;
  latest: Vintage;
  times: number;
  evidence: Evidence;
  /** The code it was published under, where that is not the page's; else empty. */
  under: string;
}

export interface KeyFigures {
  id: string;
  name: string;
  figures: readonly KeyFigure[];
}

/** The latest figure of every indicator of a unit's territory: headline ones in their order, then by theme and name. */
export function keyFigures(
  lang: Language,
  unit: Unit,
  indicators: readonly Indicator[],
  rows: readonly Vintage[]
): KeyFigures[] {
  const byCode = new Map(indicators.map((entry) => [entry.code, entry]));
  const all = latestFigures(rows).flatMap((published): KeyFigure[] => {
    const [latest] = published;
    const indicator = byCode.get(latest.indicator);
    if (!indicator) return [];
    const whole = indicatorName(lang, indicator, unit);
    const part = latest.dimension && categoryName(lang, latest.dimension, latest.category);
    return [
      {
        indicator,
        name: part ? `${whole}: ${part}` : whole,
        latest,
        times: published.length,
        evidence: withPart(cite(lang, latest, { indicator, unit }), latest, part),
        under: latest.unit === unit.code ? '' : latest.unit
      }
    ];
  });
  const headline: readonly string[] = HEADLINE_INDICATORS;
  const place = ({ indicator }: KeyFigure) => headline.indexOf(indicator.code);
  const themes = [...new Set([...THEMES, ...all.map(({ indicator }) => indicator.theme)])];
  return [
    {
      id: 'headline',
      name: message(lang).units.figures.headline,
      figures: all.filter((entry) => place(entry) >= 0).sort((a, b) => place(a) - place(b))
    },
    ...themes.map((theme) => ({
      id: theme,
      name: themeName(lang, theme),
      figures: all
        .filter((entry) => place(entry) < 0 && entry.indicator.theme === theme)
        .sort((a, b) => collate(a.name, b.name))
    }))
  ].filter(({ figures }) => figures.length > 0);
}

/** Parts of one indicator have ids of their own. */
function withPart(evidence: Evidence, { dimension, category }: Vintage, part: string): Evidence {
  if (!part) return evidence;
  return { ...evidence, id: `${evidence.id}-${dimension}-${category}`, about: `${evidence.about}, ${part}` };
}
