import type { Briefing } from '$lib/model/briefing';
import type { ResolveContext } from '../resolve/resolveContext';
import { quarterBriefing } from './quarterBriefing';
import type { ReadySubject } from './readySubject';
import { unitProfile } from './unitProfile';
import { whatChanged } from './whatChanged';
import { yearEndReview } from './yearEndReview';

/** The briefings that make themselves, by kind. */
export const READY_MADE = { yearEndReview, quarterBriefing, unitProfile, whatChanged } satisfies Record<
  string,
  (subject: ReadySubject, context: ResolveContext) => Promise<Briefing>
>;

export type ReadyKind = keyof typeof READY_MADE;

export const READY_KINDS = Object.keys(READY_MADE) as ReadyKind[];
