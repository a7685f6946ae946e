import type { Outcome } from './room';
import type { CaseId } from './runCase';

export interface Task extends CaseId {
  /** The changes that are made; absent: all. */
  kept?: readonly number[];
  /** Only the input's bytes are wanted: the case is not run. */
  bytesOnly?: boolean;
}

export type Answer =
  /** The room is open, the case begins. */
  | { kind: 'began' }
  | { kind: 'kept'; outcome: Outcome }
  | { kind: 'broken'; why: string }
  | { kind: 'bytes'; extension: string; bytes: Uint8Array };
