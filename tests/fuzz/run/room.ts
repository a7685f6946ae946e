import type { Random } from './random';

/** What became of a case that kept its property. */
export type Outcome =
  /** Refused with a code of a closed list. */
  | { kind: 'refused'; code: string }
  /** `differs`: another answer than that of the unharmed input, where the property does not promise the same. */
  | { kind: 'answered'; differs?: boolean };

export const refused = (code: string): Outcome => ({ kind: 'refused', code });
export const ANSWERED: Outcome = { kind: 'answered' };

/** One harm done to an input, from random numbers alone. The given value stays as it is. */
export type Change<T> = (value: T, random: Random) => T;

export interface OpenRoom<T> {
  /** A sound input. */
  begin(random: Random): T;
  readonly changes: readonly Change<T>[];
  /** The property: throws, with words for the one who repairs it, for an input that breaks it. */
  hold(value: T): Promise<Outcome> | Outcome;
  /** The input as the bytes that a person would look at. */
  saved(value: T): { extension: string; bytes: Uint8Array };
  close?(): Promise<void> | void;
}

export interface Room {
  readonly name: string;
  /** Of a whole run. */
  readonly cases: number;
  /** After which a case counts as one that never ends. */
  readonly deadlineMs: number;
  /** Why the room cannot be opened on this machine; empty when it can. */
  missing?(): string;
  /** Loads what its cases share. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the harness hands a room's values back to it unseen
  open(): Promise<OpenRoom<any>>;
}
