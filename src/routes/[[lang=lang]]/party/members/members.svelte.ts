import { memberFacts, type MemberFacts, type MemberFrame } from '$lib/compute/members/memberFacts';
import type { Engine } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/errors';
import { askMemberFrame, askMemberRows } from '$lib/questions/members/memberRows';
import { readMembersSnapshot, readMembersView, type MembersNotice, type MembersView } from '$lib/view/readMembersView';
import { Recent } from '$lib/view/recent';
import type { Failure } from '../../overview.svelte';

const REMEMBERED = 24;

/** A view with what is shown for it. */
export interface MembersAnswer {
  view: MembersView;
  input: { snapshot: string; frame: MemberFrame; facts: MemberFacts };
}

/**
 * What the page shows for its URL. Starts with the prerendered answer; a committee, a year or a snapshot is asked of the
 * engine once, everything else follows from facts already here. The latest wish wins; the last good answer stays until
 * the next is ready or has failed.
 */
export class MembersModel {
  answer = $state.raw() as MembersAnswer;
  notices = $state.raw<readonly MembersNotice[]>([]);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  readonly #first: MembersAnswer;
  #frames = new Recent<MemberFrame>(REMEMBERED);
  #facts = new Recent<MemberFacts>(REMEMBERED);
  #wanted: [URLSearchParams, readonly string[]] | null = null;
  #stop: AbortController | null = null;

  constructor(
    first: MembersAnswer,
    private readonly engine: () => Promise<Engine>
  ) {
    this.answer = this.#first = first;
    this.#keepFirst();
  }

  /** Shows what a URL asks for, among the snapshots that are open to the reader (the default first). */
  async show(params: URLSearchParams, snapshots: readonly string[]): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    this.#wanted = [params, snapshots];
    this.failure = null;
    this.busy = false;
    const snapshot = readMembersSnapshot(params, snapshots);
    try {
      const frame = this.#frames.get(snapshot) ?? (await this.#askFrame(snapshot, signal));
      const { view, notices } = readMembersView(params, { snapshots, frame });
      const facts = this.#facts.get(keyOf(view)) ?? (await this.#askFacts(view, frame, signal));
      if (signal.aborted) return;
      this.notices = notices;
      this.answer = { view, input: { snapshot, frame, facts } };
    } catch (thrown) {
      if (signal.aborted) return;
      const error = thrown instanceof EngineError ? thrown : new EngineError('query-failed', String(thrown));
      this.failure = { code: error.code, detail: error.detail };
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }

  again(): void {
    if (this.#wanted) void this.show(...this.#wanted);
  }

  /** Forgets everything but the prerendered answer: what was unlocked must not stay. */
  forget(): void {
    this.#stop?.abort();
    this.#frames = new Recent(REMEMBERED);
    this.#facts = new Recent(REMEMBERED);
    this.#keepFirst();
    this.answer = this.#first;
    this.busy = false;
  }

  #keepFirst(): void {
    const { view, input } = this.#first;
    this.#frames.set(input.snapshot, input.frame);
    this.#facts.set(keyOf(view), input.facts);
  }

  async #askFrame(snapshot: string, signal: AbortSignal): Promise<MemberFrame> {
    this.busy = true;
    const engine = await this.engine();
    await engine.open(snapshot, { signal });
    const frame = await askMemberFrame(engine.run, snapshot, signal);
    if (frame.units.length === 0 || frame.years.length === 0)
      throw new EngineError('query-failed', `no committees in ${snapshot}`);
    if (!signal.aborted) this.#frames.set(snapshot, frame);
    return frame;
  }

  async #askFacts(view: MembersView, frame: MemberFrame, signal: AbortSignal): Promise<MemberFacts> {
    this.busy = true;
    const { snapshot, committee, year } = view;
    const unit = frame.units.find(({ code }) => code === committee);
    if (!unit) throw new EngineError('query-failed', `no committee ${committee}`);
    const engine = await this.engine();
    await engine.open(snapshot, { signal });
    const rows = await askMemberRows(engine.run, snapshot, { frame, unit: committee, year }, signal);
    const facts = memberFacts(frame, unit, year, rows);
    if (!signal.aborted) this.#facts.set(keyOf(view), facts);
    return facts;
  }
}

const keyOf = ({ snapshot, committee, year }: MembersView): string => [snapshot, committee, year].join('|');
