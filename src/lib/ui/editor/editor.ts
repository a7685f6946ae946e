/** Something that may stand at the cursor. */
export interface EditorCompletion {
  label: string;
  detail: string;
  insert: string;
  /** Its kind in words. */
  kind: string;
}

/** Completions for the text between two offsets, best first. */
export interface EditorCompletions {
  from: number;
  to: number;
  options: readonly EditorCompletion[];
}

/** Words of the statement's language that are told apart by colour. */
export interface EditorWords {
  keywords: readonly string[];
  types: readonly string[];
  functions: readonly string[];
}

export interface EditorPhrases {
  completions: string;
  diagnostics: string;
  noDiagnostics: string;
  controlCharacter: string;
  selectionDeleted: string;
  close: string;
}

/** Where something is wrong, and what. */
export interface EditorProblem {
  from: number;
  to: number;
  sentence: string;
}

export interface EditorOptions {
  /** Its open shadow root holds the editor: the page's policy forbids style elements, but not adopted sheets. */
  host: HTMLElement;
  text: string;
  selection: { from: number; to: number };
  label: string;
  help: string;
  words: EditorWords;
  phrases: EditorPhrases;
  /** `asked`: by a key, not by typing. Several lists may fit; the first that has options is shown first. */
  complete: (text: string, at: number, asked: boolean) => readonly EditorCompletions[];
  onchange: (text: string) => void;
  onrun: () => void;
}

export interface Editor {
  setText(text: string): void;
  /** In place of the selection, with a space on either side where words would touch. */
  insert(text: string): void;
  setProblem(problem: EditorProblem | null): void;
  /** Puts the cursor at an offset, or leaves it where it is, and takes the focus. */
  focus(at?: number): void;
  /** Ends it and takes its host from the page. */
  destroy(): void;
}
