import { unitName } from '$lib/language/name';
import type { Block, Briefing } from '$lib/model/briefing';
import type { Unit } from '$lib/model/unit';
import type { ResolveContext } from '../resolve/resolveContext';
import { resolveFigures } from '../resolve/resolveFigures';
import type { ReadySubject } from './readySubject';
import { saysSomething } from './saysSomething';
import type { Section } from './section';

/** What a kind of ready-made briefing is made of. */
export interface Plan {
  kind: string;
  title: string;
  sub: string;
  sections: readonly Section[];
}

/** The subject's unit; a code that is not in the catalogue stands for itself, and its figures are not found. */
export const subjectName = ({ lang, unit }: ReadySubject, { catalogue }: ResolveContext): string => {
  const found = unitOf(unit, catalogue.units);
  return found ? unitName(lang, found) : unit;
};

const unitOf = (code: string, units: readonly Unit[]) => units.find((entry) => entry.code === code);

/** Asks all figures of a plan and leaves the ones that say something. Rejects only with `cancelled`. */
export async function composed(subject: ReadySubject, plan: Plan, context: ResolveContext): Promise<Briefing> {
  const { lang, unit: code, period, snapshot } = subject;
  const wanted = plan.sections.flatMap((section) => section.wanted);
  const resolved = await resolveFigures(
    lang,
    wanted.map(({ from }) => from),
    context
  );
  let count = 0;
  const id = () => `b${++count}`;
  const text = (words: string): Block => ({ id: id(), kind: 'text', parts: [words] });
  const under = ({ wanted: figures, nothing, fill }: Section): Block[] => {
    const found = figures
      .filter((entry) => saysSomething(entry, resolved(entry.from), period))
      .map(({ as, from }): Block => ({ id: id(), kind: as, from }));
    return [...found, ...(found.length === 0 && nothing ? [text(nothing)] : []), ...(fill ? [text(fill)] : [])];
  };
  const unit = unitOf(code, context.catalogue.units);
  return {
    format: 'toan-canh-briefing',
    version: 1,
    id: [plan.kind, code, period, snapshot].join('-'),
    lang,
    title: plan.title,
    organisation: '',
    place: unit && unit.regime !== 'country' ? unitName(lang, unit) : '',
    symbol: '',
    classification: 'public',
    blocks: [
      { id: id(), kind: 'title', text: plan.title, sub: plan.sub },
      ...plan.sections.map((section): Block => ({
        id: id(),
        kind: 'heading',
        text: section.heading,
        blocks: under(section)
      }))
    ]
  };
}
