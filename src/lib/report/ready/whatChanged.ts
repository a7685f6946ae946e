import { readyWords } from '$lib/language/briefing/readyWords';
import type { Briefing } from '$lib/model/briefing';
import type { ResolveContext } from '../resolve/resolveContext';
import { composed, subjectName } from './composed';
import { refTo, type ReadySubject } from './readySubject';
import type { Section } from './section';

/**
 * What changed between two snapshots: one section for each snapshot after `before` up to the subject's, then the key figures
 * now. Without `before`, since the snapshot before.
 */
export function whatChanged(
  { before, ...subject }: ReadySubject & { before?: string },
  context: ResolveContext
): Promise<Briefing> {
  const { lang, period, unit, snapshot } = subject;
  const words = readyWords(lang);
  const name = subjectName(subject, context);
  const { snapshots } = context.catalogue;
  const last = snapshots.indexOf(snapshot);
  const given = before === undefined ? last - 1 : snapshots.indexOf(before);
  const first = given < 0 ? last - 1 : given;
  const query = `u=${unit}&p=${period}`;
  const steps = snapshots.slice(first + 1, last + 1).flatMap((after, i): Section[] => {
    const from = snapshots[first + i];
    if (from === undefined) return [];
    const changes = refTo({ snapshot: after }, 'overview', 'changes', query);
    return [
      {
        heading: words.between(from, after),
        wanted: [
          { as: 'sentence', from: changes },
          { as: 'table', from: changes }
        ],
        nothing: words.noChange
      }
    ];
  });
  const headline = refTo(subject, 'overview', 'headline', query);
  return composed(
    subject,
    {
      kind: 'what-changed',
      title: words.title.whatChanged(name),
      sub: words.sub(name, snapshot),
      sections: [
        ...(steps.length > 0
          ? steps
          : [{ heading: words.heading.changes, wanted: [], nothing: words.onlySnapshot(snapshot) }]),
        {
          heading: words.heading.now,
          wanted: [
            { as: 'sentence', from: headline },
            { as: 'table', from: headline }
          ],
          nothing: words.nothing(name, period, snapshot)
        }
      ]
    },
    context
  );
}
