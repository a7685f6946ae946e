import { captionPeriod } from '$lib/files/match/captionPeriod';
import { guessMatching } from '$lib/files/match/guessMatching';
import { captionsOf, keyCandidates } from '$lib/files/match/keyCandidates';
import { matchColumns, type TextColumn } from '$lib/files/match/matchColumns';
import type { FilePreview, Match, Matching } from '$lib/model/ownFile';
import type { Unit } from '$lib/model/unit';

/** What is matched: texts with units, or with periods. */
export type Matched = 'units' | 'periods';
/** The reader's choice of columns; what is left out is guessed. */
export type ChosenKeys = Partial<Pick<Matching, 'unitColumn' | 'periodColumn' | 'period'>>;
/** All different texts of a column with the number of their rows. */
export type TextsOf = (column: string) => Promise<TextColumn>;

/** What the places and times of a file mean: guessed, and corrected by the reader. Corrections outlive another reading. */
export class FileMatching {
  now = $state.raw<Matching | null>(null);
  #chosen: ChosenKeys = {};
  #corrected: Readonly<Record<Matched, readonly Pick<Match, 'text' | 'key'>[]>> = { units: [], periods: [] };

  constructor(
    private readonly units: readonly Unit[],
    private readonly newest: string
  ) {}

  /** Rejects as `textsOf`; then nothing has changed. */
  async match(preview: FilePreview, textsOf: TextsOf, chosen: ChosenKeys = {}): Promise<void> {
    const wanted = { ...this.#chosen, ...chosen };
    const guess = guessMatching(keyCandidates(preview), this.units, this.newest, captionPeriod(captionsOf(preview)));
    const isUsed = (wanted: string) => preview.reading.columns.some(({ name, as }) => name === wanted && as !== 'skip');
    const column = async (name: string) => (isUsed(name) ? textsOf(name) : undefined);
    const keys = {
      unitColumn: await column(wanted.unitColumn ?? guess.unitColumn),
      periodColumn: await column(wanted.periodColumn ?? guess.periodColumn),
      period: wanted.period ?? guess.period
    };
    const found = matchColumns(keys, this.units, this.newest);
    this.#chosen = wanted;
    this.now = {
      ...found,
      units: found.units.map((match) => this.#asCorrected('units', match)),
      periods: found.periods.map((match) => this.#asCorrected('periods', match))
    };
  }

  /** An empty key: the text means none. */
  correct(what: Matched, text: string, key: string): void {
    if (!this.now) return;
    this.#corrected = { ...this.#corrected, [what]: [{ text, key }, ...this.#corrected[what]] };
    this.now = { ...this.now, [what]: this.now[what].map((match) => this.#asCorrected(what, match)) };
  }

  #asCorrected(what: Matched, match: Match): Match {
    const corrected = this.#corrected[what].find(({ text }) => text === match.text);
    return corrected ? { ...match, key: corrected.key, by: corrected.key === '' ? 'none' : 'reader' } : match;
  }
}
