import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { changeBetween } from './changeBetween';
import { completionSource } from './completionSource';
import { duckdbLanguage } from './duckdbLanguage';
import type { Editor, EditorOptions, EditorPhrases } from './editor';
import { colours, theme } from './theme';

const HELP = 'help';
/** Options seen at once: the list never scrolls, which only a pointer could do. */
const MOST_SEEN = 10;

/** The editor, in the shadow root of its host. Tab indents; after Escape it moves the focus (the library's own rule). */
export function createEditor(options: EditorOptions): Editor {
  const { host, text, selection, help, words, onchange, onrun } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: Math.min(selection.from, text.length), head: Math.min(selection.to, text.length) },
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        indentUnit.of('  '),
        duckdbLanguage(words),
        syntaxHighlighting(colours),
        theme,
        autocompletion({ override: completionSource(options.complete), icons: false, maxRenderedOptions: MOST_SEEN }),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: (view) => (closeCompletion(view), onrun(), true) }])),
        keymap.of([
          // While a list is there or on its way, Tab is about the list and never indents.
          { key: 'Tab', run: (view) => acceptCompletion(view) || completionStatus(view.state) !== null },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
          indentWithTab
        ]),
        EditorState.phrases.of(phrasesOf(options.phrases)),
        EditorView.contentAttributes.of({ 'aria-label': options.label, 'aria-describedby': HELP, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        })
      ]
    })
  });
  const description = Object.assign(document.createElement('span'), { id: HELP, hidden: true, textContent: help });
  root.replaceChildren(view.dom, description);
  return {
    setText: (next) => {
      const now = view.state.doc.toString();
      if (next !== now) view.dispatch({ changes: changeBetween(now, next) });
    },
    insert: (piece) => view.dispatch(view.state.replaceSelection(apart(view.state, piece)), { scrollIntoView: true }),
    setProblem: (problem) => {
      const { length } = view.state.doc;
      const found = problem && problem.to <= length ? problem : null;
      const marked = found
        ? [{ from: found.from, to: found.to, severity: 'error' as const, message: found.sentence }]
        : [];
      view.dispatch(setDiagnostics(view.state, marked));
    },
    focus: (at) => {
      view.focus();
      if (at !== undefined)
        view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
    },
    destroy: () => {
      view.destroy();
      // The library keeps the range that it measured with last, and the range its root: that root must not hold the page.
      host.remove();
    }
  };
}

/** A name put beside another word would become part of it. */
function apart({ doc, selection }: EditorState, piece: string): string {
  const { from, to } = selection.main;
  const before = doc.sliceString(from - 1, from);
  const after = doc.sliceString(to, to + 1);
  return `${/[\p{L}\p{N}_"'),]/u.test(before) ? ' ' : ''}${piece}${/[\p{L}\p{N}_"'(]/u.test(after) ? ' ' : ''}`;
}

const phrasesOf = (phrases: EditorPhrases) => ({
  Completions: phrases.completions,
  Diagnostics: phrases.diagnostics,
  'No diagnostics': phrases.noDiagnostics,
  'Control character': phrases.controlCharacter,
  'Selection deleted': phrases.selectionDeleted,
  close: phrases.close
});
