import { message } from '$lib/language/message';
import type { Block, Briefing } from '$lib/model/briefing';
import { walk } from '$lib/report/edit/blocks';
import { classified } from '$lib/report/edit/classified';
import { change, startHistory, type History } from '$lib/report/edit/history';
import { insertBlocks, type NewBlock } from '$lib/report/edit/insertBlocks';
import { newBriefing, newBriefingId } from '$lib/report/edit/newBriefing';
import { draftOf, drafts, dropDraft } from '$lib/report/keep/briefingDraft';
import { currentVersion } from '$lib/report/keep/currentBriefing';
import {
  forgetBriefing,
  lastBriefing,
  listBriefings,
  loadBriefing,
  openNext,
  watchBriefings,
  type KeptBriefing,
  type KeptVersion
} from '$lib/report/keep/keptBriefings';
import { openedBriefing, setOpened } from '$lib/report/keep/openedBriefing';
import { setTabBriefing, tabBriefing } from '$lib/report/keep/tabBriefing';
import { OpenBriefing } from './openBriefing.svelte';
import { withUnkept } from './withUnkept';

/**
 * The briefing that is open and those that are kept. What was opened from a file or a link is kept with the first change
 * or by `keep`, always under a name of its own.
 */
export class BriefingModel extends OpenBriefing {
  kept = $state.raw<KeptBriefing[]>([]);
  ready = $state(false);

  /** Briefings of this tab that could not be kept, when another was opened. */
  #aside: readonly { history: History; over: string | null }[] = [];
  #unwatch: () => void = () => {};

  get block(): Block | null {
    const { briefing, chosen } = this;
    return (briefing && [...walk(briefing.blocks)].find(({ id }) => id === chosen)) ?? null;
  }

  /** Opens what the reader was at. */
  async start(): Promise<void> {
    const opened = openedBriefing();
    try {
      if (opened) this.show(opened, null);
      else this.#open(await currentVersion());
      await this.#list();
    } catch {
      this.refused = true;
      if (opened) this.show(opened, null);
      else this.#open(null);
    }
    this.#unwatch = watchBriefings((id) => void this.#changedElsewhere(id));
    this.ready = true;
  }

  stop(): void {
    this.leave();
    this.#unwatch();
  }

  /** Looks whether another tab was at work, where tabs cannot tell one another. */
  async look(): Promise<void> {
    if (this.briefing) await this.#changedElsewhere(this.briefing.id);
  }

  /** Behind the chosen block, in a new briefing when none is open. */
  insert(blocks: readonly NewBlock[], said: string): void {
    const briefing = this.briefing ?? newBriefing(this.lang, message(this.lang).briefing.firstTitle);
    const { briefing: next, ids } = insertBlocks(briefing, blocks, this.chosen);
    if (this.history) this.change(next, said);
    else {
      this.showUnkept(startHistory(classified(next)), null);
      this.soon.ask();
      this.said = said;
    }
    this.chosen = ids[0] ?? null;
  }

  /** A briefing made here: kept beside the others. */
  async create(briefing: Briefing, said = ''): Promise<void> {
    await this.#putAside();
    this.showUnkept(startHistory({ ...briefing, id: newBriefingId() }), null);
    this.said = said;
    await this.keep();
  }

  /** A briefing from a file or a link: nothing is kept or replaced. */
  async openForeign(briefing: Briefing): Promise<void> {
    await this.#putAside();
    const own = { ...briefing, id: newBriefingId() };
    this.show(own, null);
    setOpened(own);
  }

  async choose(id: string): Promise<void> {
    await this.#putAside();
    const aside = this.#aside.find(({ history }) => history.present.id === id);
    const version = await loadBriefing(id).catch(() => null);
    if (!aside && !version && !draftOf(id)) return;
    setOpened(null);
    if (aside) {
      this.#aside = this.#aside.filter((one) => one !== aside);
      this.showUnkept(aside.history, aside.over);
      await this.keep();
    } else this.#open(version, id);
    await openNext(id).catch(() => {});
  }

  /** While another tab's version stands against it there is nothing to remove: the reader chooses first. */
  async forget(): Promise<void> {
    const { briefing } = this;
    if (!briefing || this.elsewhere) return;
    const { files } = message(this.lang).briefing;
    this.soon.drop();
    try {
      await this.soon.settled();
      if (this.over !== null) await forgetBriefing(briefing.id);
    } catch {
      this.refused = true;
      this.said = files.notForgotten(briefing.title);
      return;
    }
    await this.#openNext(briefing.id);
    this.said = files.forgotten(briefing.title);
  }

  /** The other tab's version in the place of the own; a removed one is closed. */
  async takeTheirs(): Promise<void> {
    const { briefing, elsewhere } = this;
    if (!briefing || !elsewhere) return;
    if (!elsewhere.theirs) return this.#openNext(briefing.id);
    dropDraft(briefing.id);
    this.follow(elsewhere.theirs, message(this.lang).briefing.elsewhere.taken);
  }

  /** Another tab kept or removed it: taken over as one step where nothing was written here meanwhile. */
  async #changedElsewhere(id: string): Promise<void> {
    await this.soon.settled();
    const { over } = this;
    if (id === this.briefing?.id && over !== null) {
      const now = await loadBriefing(id).catch(() => undefined);
      // Of what was written here meanwhile the writing itself finds out.
      const isNews = this.briefing?.id === id && this.over === over && !this.soon.isBusy && now?.mark !== over;
      if (now && isNews && !this.isUnkept) this.follow(now, message(this.lang).briefing.elsewhere.followed);
      else if (now !== undefined && isNews) this.collide(now);
    }
    await this.#list().catch(() => {});
  }

  protected override async listChanged({ id, title }: Briefing): Promise<void> {
    if (!this.kept.some((one) => one.id === id && one.title === title)) await this.#list();
  }

  async #openNext(left: string): Promise<void> {
    setOpened(null);
    setTabBriefing(null);
    dropDraft(left);
    this.#open(await lastBriefing().catch(() => null));
    await this.#list().catch(() => {});
  }

  /** What cannot be kept stays in the list of this tab when another briefing takes its place. */
  async #putAside(): Promise<void> {
    await this.flush();
    const { history, over } = this;
    if (!history || !this.isUnkept) return;
    this.leave();
    this.#aside = [...this.#aside, { history, over }];
    await this.#list().catch(() => {});
  }

  /** A kept version with what was written over it and not kept; `id` where only that may be left. */
  #open(version: KeptVersion | null, id = version?.briefing.id ?? tabBriefing() ?? drafts()[0]?.briefing.id): void {
    const draft = id === undefined ? null : draftOf(id);
    const isSame = draft && JSON.stringify(draft.briefing) === JSON.stringify(version?.briefing);
    if (!draft || isSame) this.show(version?.briefing ?? null, version?.mark ?? null);
    else this.showUnkept(change(startHistory(version?.briefing ?? draft.briefing), draft.briefing), draft.over);
    setTabBriefing(this.briefing?.id ?? null);
    if (draft && isSame) dropDraft(draft.briefing.id);
    if (!draft || isSame || this.refused) return;
    if (draft.over === (version?.mark ?? null)) this.soon.ask();
    else this.collide(version);
  }

  async #list(): Promise<void> {
    const unkept = [...this.#aside.map(({ history }) => history.present), ...drafts().map((one) => one.briefing)];
    try {
      this.kept = withUnkept(await listBriefings(), unkept);
    } catch (thrown) {
      this.kept = withUnkept([], unkept);
      throw thrown;
    }
  }
}
