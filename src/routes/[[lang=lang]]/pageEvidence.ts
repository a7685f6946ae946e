import { citeHeadline } from '$lib/language/sentence/citeHeadline';
import { headlineLines } from '$lib/language/sentence/headlineLines';
import type { OverviewParagraph } from '$lib/language/sentence/overviewParagraph';
import { partyRows } from '$lib/figures/party/partyRows';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { Evidence, Segment } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import type { OverviewFigures } from '$lib/view/overviewFigures';

/** Every number of the page that has evidence, in the order of reading, each once. */
export function pageEvidence(
  lang: Language,
  paragraph: OverviewParagraph,
  figures: OverviewFigures,
  country: Unit
): Evidence[] {
  const strip = figures.strip.flatMap((standing): Segment[] =>
    isMissing(standing.now)
      ? []
      : [citeHeadline(lang, standing, standing.now).number, ...headlineLines(lang, standing, country).flat()]
  );
  const party = partyRows(lang, figures.party).flatMap((row) => [row.value, row.plan ?? '', row.percent ?? '']);
  const all = [...paragraph.known, ...paragraph.hindsight, ...strip, ...party].filter(
    (segment): segment is Evidence => typeof segment !== 'string'
  );
  return [...new Map(all.map((evidence) => [evidence.id, evidence])).values()];
}
