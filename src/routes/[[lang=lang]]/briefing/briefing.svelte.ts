import { message } from '$lib/language/message';
import type { Block, Briefing } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { walk } from '$lib/report/edit/blocks';
import { classified } from '$lib/report/edit/classified';
import { change, redo, startHistory, undo, type History } from '$lib/report/edit/history';
import { insertBlocks, type NewBlock } from '$lib/report/edit/insertBlocks';
import { newBriefing, newBriefingId } from '$lib/report/edit/newBriefing';
import {
  forgetBriefing,
  keepBriefing,
  lastBriefing,
  listBriefings,
  loadBriefing,
  openNext,
  watchBriefings,
  type KeptBriefing
} from '$lib/report/keep/keptBriefings';
import { openedBriefing, setOpened } from '$lib/report/keep/openedBriefing';

/** Pause in typing after which it is kept. */
const PAUSE_MS = 400;

/**
 * The briefing that is open and those that are kept. What was opened from a file or a link is kept with the first change
 * or by `keep`, always under a name of its own.
 */
export class BriefingModel {
  history = $state.raw<History | null>(null);
  kept = $state.raw<KeptBriefing[]>([]);
  /** The open briefing is kept; false also while the browser refuses to keep it. */
  isKept = $state(false);
  /** The browser keeps nothing. */
  refused = $state(false);
  ready = $state(false);
  /** The block that is open for editing; new blocks go behind it. */
  chosen = $state<string | null>(null);
  /** What was done last, for a screen reader too. */
  said = $state('');

  #waiting: ReturnType<typeof setTimeout> | undefined;
  #unwatch: () => void = () => {};

  constructor(private readonly lang: Language) {}

  get briefing(): Briefing | null {
    return this.history?.present ?? null;
  }

  get block(): Block | null {
    const { briefing, chosen } = this;
    return (briefing && [...walk(briefing.blocks)].find(({ id }) => id === chosen)) ?? null;
  }

  /** Opens what the reader was at. */
  async start(): Promise<void> {
    const opened = openedBriefing();
    try {
      this.#show(opened ?? (await lastBriefing()), !opened);
      await this.#list();
    } catch {
      this.refused = true;
      this.#show(opened, false);
    }
    this.#unwatch = watchBriefings((id) => void this.#changedElsewhere(id));
    this.ready = true;
  }

  /** Keeps at once what was not kept yet. */
  async flush(): Promise<void> {
    if (this.#waiting === undefined) return;
    await this.keep();
  }

  stop(): void {
    void this.flush();
    this.#unwatch();
  }

  /** A step of the reader; `run` names a run of typing. */
  change(next: Briefing, said = '', run = ''): void {
    const history = this.history;
    if (!history || next === history.present) return;
    this.history = change(history, classified(next), run);
    this.said = said;
    this.#keepSoon();
  }

  undo(): void {
    if (!this.history || this.history.past.length === 0) return;
    this.history = undo(this.history);
    this.said = message(this.lang).briefing.undone;
    this.#keepSoon();
  }

  redo(): void {
    if (!this.history || this.history.future.length === 0) return;
    this.history = redo(this.history);
    this.said = message(this.lang).briefing.redone;
    this.#keepSoon();
  }

  /** Behind the chosen block, in a new briefing when none is open. */
  insert(blocks: readonly NewBlock[], said: string): void {
    const briefing = this.briefing ?? newBriefing(this.lang, message(this.lang).briefing.firstTitle);
    const { briefing: next, ids } = insertBlocks(briefing, blocks, this.chosen);
    if (this.history) this.change(next, said);
    else {
      this.#show(classified(next), false);
      this.#keepSoon();
      this.said = said;
    }
    this.chosen = ids[0] ?? null;
  }

  /** A briefing made here: kept beside the others. */
  async create(briefing: Briefing, said = ''): Promise<void> {
    await this.flush();
    this.#show({ ...briefing, id: newBriefingId() }, false);
    this.said = said;
    await this.keep();
  }

  /** A briefing from a file or a link: nothing is kept or replaced. */
  async openForeign(briefing: Briefing): Promise<void> {
    await this.flush();
    const own = { ...briefing, id: newBriefingId() };
    this.#show(own, false);
    setOpened(own);
  }

  async choose(id: string): Promise<void> {
    await this.flush();
    const briefing = await loadBriefing(id).catch(() => null);
    if (!briefing) return;
    this.#show(briefing, true);
    setOpened(null);
    await openNext(id).catch(() => {});
  }

  async keep(): Promise<void> {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const { briefing } = this;
    if (!briefing) return;
    try {
      await keepBriefing(briefing);
      setOpened(null);
      this.isKept = true;
      this.refused = false;
      await this.#list();
    } catch {
      this.refused = true;
      setOpened(briefing);
    }
  }

  async forget(): Promise<void> {
    const { briefing } = this;
    if (!briefing) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    setOpened(null);
    await forgetBriefing(briefing.id).catch(() => (this.refused = true));
    const next = await lastBriefing().catch(() => null);
    this.#show(next, next !== null);
    await this.#list().catch(() => {});
    this.said = message(this.lang).briefing.files.forgotten(briefing.title);
  }

  /** Another tab added to this briefing: what it kept is taken over as one step. */
  async #changedElsewhere(id: string): Promise<void> {
    if (id === this.briefing?.id) {
      const now = await loadBriefing(id).catch(() => null);
      if (now && this.history && this.briefing?.id === id && JSON.stringify(now) !== JSON.stringify(this.briefing))
        this.history = change(this.history, now);
    }
    await this.#list().catch(() => {});
  }

  #keepSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.keep(), PAUSE_MS);
  }

  #show(briefing: Briefing | null, kept: boolean): void {
    this.history = briefing && startHistory(briefing);
    this.isKept = kept && briefing !== null;
    this.chosen = null;
    this.said = '';
  }

  async #list(): Promise<void> {
    this.kept = await listBriefings();
  }
}
