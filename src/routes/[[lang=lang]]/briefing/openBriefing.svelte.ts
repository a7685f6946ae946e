import { message } from '$lib/language/message';
import type { Briefing } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { classified } from '$lib/report/edit/classified';
import { change, redo, startHistory, undo, type History } from '$lib/report/edit/history';
import { newBriefingId } from '$lib/report/edit/newBriefing';
import { dropDraft, setDraft } from '$lib/report/keep/briefingDraft';
import { keepBriefing, type KeptVersion } from '$lib/report/keep/keptBriefings';
import { setOpened } from '$lib/report/keep/openedBriefing';
import { setTabBriefing } from '$lib/report/keep/tabBriefing';
import { KeepSoon } from './keepSoon';

/** What another tab made of the open briefing while it was written here; `theirs` null: removed. */
export interface ElsewhereChange {
  theirs: KeptVersion | null;
}

/**
 * The briefing that is open, its steps, and whether it is kept. What another tab kept is never written over: where both
 * wrote, `elsewhere` is set and nothing more is kept until the reader has chosen.
 */
export class OpenBriefing {
  history = $state.raw<History | null>(null);
  /** The open briefing is kept; false also while the browser refuses to keep it. */
  isKept = $state(false);
  /** The browser keeps nothing. */
  refused = $state(false);
  elsewhere = $state.raw<ElsewhereChange | null>(null);
  /** The block that is open for editing; new blocks go behind it. */
  chosen = $state<string | null>(null);
  /** What was done last, for a screen reader too. */
  said = $state('');

  /** Mark of the version that the open briefing was made from; null when it was never kept. */
  protected over: string | null = null;
  protected readonly soon = new KeepSoon(() => this.#write());
  /** What needs no writing: as it is kept, or opened and not touched. */
  #safe: Briefing | null = null;

  constructor(protected readonly lang: Language) {}

  get briefing(): Briefing | null {
    return this.history?.present ?? null;
  }

  /** Keeps at once what was not kept yet. */
  flush(): Promise<void> {
    return this.soon.flush();
  }

  keep(): Promise<void> {
    this.soon.ask();
    return this.soon.flush();
  }

  /** The page may go at any moment: what is not kept is written where it needs no time. False when it would be lost. */
  leave(): boolean {
    const { briefing, over } = this;
    const isSafe = !briefing || !this.isUnkept || setDraft({ briefing, over });
    void this.flush();
    return isSafe;
  }

  /** A step of the reader; `run` names a run of typing. */
  change(next: Briefing, said = '', run = ''): void {
    const history = this.history;
    if (!history || next === history.present) return;
    this.history = change(history, classified(next), run);
    this.said = said;
    this.soon.ask();
  }

  undo(): void {
    if (!this.history || this.history.past.length === 0) return;
    this.history = undo(this.history);
    this.said = message(this.lang).briefing.undone;
    this.soon.ask();
  }

  redo(): void {
    if (!this.history || this.history.future.length === 0) return;
    this.history = redo(this.history);
    this.said = message(this.lang).briefing.redone;
    this.soon.ask();
  }

  /** The own version beside the other tab's, under another name, with all its steps. */
  async keepMine(): Promise<void> {
    const { history, elsewhere } = this;
    if (!history || !elsewhere) return;
    const t = message(this.lang).briefing;
    const id = newBriefingId();
    const { title, id: before } = history.present;
    const name = elsewhere.theirs ? t.files.copyOf(title || t.untitled) : title;
    const renamed = (briefing: Briefing): Briefing => ({ ...briefing, id });
    this.over = null;
    this.elsewhere = null;
    this.history = {
      ...history,
      past: history.past.map(renamed),
      present: { ...history.present, id, title: name },
      future: history.future.map(renamed)
    };
    this.said = t.elsewhere.kept(name || t.untitled);
    await this.keep();
    dropDraft(before);
  }

  protected get isUnkept(): boolean {
    return this.briefing !== this.#safe;
  }

  protected show(briefing: Briefing | null, over: string | null): void {
    this.soon.drop();
    this.#safe = briefing;
    this.history = briefing && startHistory(briefing);
    this.over = over;
    this.isKept = over !== null;
    this.elsewhere = null;
    this.chosen = null;
    this.said = '';
  }

  /** Shows what is not kept as it is, made from the version `over`. */
  protected showUnkept(history: History, over: string | null): void {
    this.show(history.present, over);
    this.history = history;
    this.#safe = null;
  }

  /** The version of another tab in the place of the own, which one step back brings again. */
  protected follow({ briefing, mark }: KeptVersion, said: string): void {
    if (!this.history) return;
    const isSame = JSON.stringify(briefing) === JSON.stringify(this.briefing);
    if (!isSame) this.history = change(this.history, briefing);
    if (!isSame) this.said = said;
    this.over = mark;
    this.#safe = this.briefing;
    this.elsewhere = null;
    this.isKept = true;
    this.soon.drop();
  }

  protected collide(theirs: KeptVersion | null): void {
    const { briefing, over } = this;
    this.isKept = false;
    this.elsewhere = { theirs };
    if (briefing && this.isUnkept) setDraft({ briefing, over });
  }

  /** One writing at a time; what is written over is what this tab has seen. */
  async #write(): Promise<void> {
    const { briefing, over } = this;
    if (!briefing) return;
    if (this.elsewhere) return void setDraft({ briefing, over });
    try {
      const outcome = await keepBriefing(briefing, over);
      if (this.briefing?.id !== briefing.id) return;
      this.refused = false;
      if (!outcome.kept) return this.collide(outcome.now);
      this.over = outcome.mark;
      this.#safe = briefing;
      this.isKept = true;
      setOpened(null);
      setTabBriefing(briefing.id);
      dropDraft(briefing.id, over);
    } catch {
      this.refused = true;
      this.isKept = false;
      this.#safe = null;
      setTabBriefing(briefing.id);
      if (!setDraft({ briefing, over })) setOpened(briefing);
    }
    await this.listChanged(briefing).catch(() => {});
  }

  /** Told of a briefing that was kept, or could not be. */
  protected async listChanged(_briefing: Briefing): Promise<void> {}
}
