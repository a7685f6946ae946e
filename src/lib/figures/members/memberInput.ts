import { wholeOf, type MemberFacts, type MemberFrame } from '$lib/compute/members/memberFacts';
import { isSynthetic, originOf, type MemberOrigin } from '$lib/compute/members/memberOrigins';
import { unitName } from '$lib/language/name';
import type { Language } from '$lib/model/language';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { Unit } from '$lib/model/unit';

/** What every figure of member statistics is made from. */
export interface MemberInput {
  lang: Language;
  /** Id of the snapshot. */
  snapshot: string;
  frame: MemberFrame;
  facts: MemberFacts;
  /** Of an internal snapshot: its classification, date and when it was opened, for everything taken from here. */
  stamp?: string;
}

/** Made up, or internal to the Party; `open` for published figures. */
export type MemberStamp = 'synthetic' | 'internal' | 'open';

/** A snapshot of the demo is made up whatever its rows say, and so is one that holds a made-up row. */
export function stampOf({ snapshot, facts }: MemberInput): MemberStamp {
  const collection = parseSnapshotId(snapshot)?.collection;
  if (collection === 'demo' || isSynthetic(facts.origins)) return 'synthetic';
  return collection === 'internal' ? 'internal' : 'open';
}

const unitOf = ({ frame }: MemberInput, code: string): Unit | undefined =>
  frame.units.find((unit) => unit.code === code);

/** The name of a committee; an unknown one is its code. */
export function committeeName(input: MemberInput, code: string): string {
  const unit = unitOf(input, code);
  return unit ? unitName(input.lang, unit) : code;
}

export const isWhole = ({ frame, facts }: MemberInput): boolean => wholeOf(frame.units)?.code === facts.unit;

/** The name of a kind of committees; an unknown one is its code. */
export function kindName({ lang, frame }: MemberInput, kind: string): string {
  const found = frame.memberships.find((entry) => entry.group === kind);
  return found ? (lang === 'en' && found.name_en) || found.name_vi : kind;
}

/** Origins of some indicators and periods, each once. */
export function originsOf(input: MemberInput, keys: readonly (readonly [string, string])[]): MemberOrigin[] {
  const found = keys.flatMap(([indicator, period]) => originOf(input.facts.origins, indicator, period) ?? []);
  return [...new Set(found)];
}
