import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONOSPACE = "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', monospace";

/** The page's tokens reach into the shadow root, so that light, dark and print follow the page. */
export const theme = EditorView.theme({
  '&': { border: '1px solid var(--ink-3)', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: MONOSPACE, fontSize: '0.9375rem', lineHeight: '1.6', maxHeight: '60vh' },
  '.cm-content, .cm-gutter': { minHeight: '11rem' },
  '.cm-content': { padding: 'var(--s2) 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 var(--s2)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--scale-2)'
  },
  '.cm-gutters': { backgroundColor: 'var(--paper-2)', color: 'var(--ink-3)', border: '0', userSelect: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 var(--s2)', minWidth: '2rem' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--accent)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    backgroundColor: 'var(--accent-soft)',
    textDecoration: 'underline wavy var(--accent)',
    textUnderlineOffset: '0.25em'
  },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--accent)' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--accent)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--ink)',
    maxWidth: 'min(40rem, 92vw)',
    zIndex: '20'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font)',
    fontSize: 'var(--size-s)',
    maxHeight: 'none',
    overflow: 'hidden',
    minWidth: 'min(16rem, 80vw)',
    maxWidth: 'min(40rem, 92vw)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--s1) var(--s2)', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent-soft)', color: 'var(--ink)' },
  '.cm-completionLabel': { fontFamily: MONOSPACE },
  '.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'normal', marginLeft: 'var(--s3)' }
});

export const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--series-3)', fontWeight: '600' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--series-3)' },
  { tag: tags.string, color: 'var(--series-4)' },
  { tag: tags.comment, color: 'var(--ink-3)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ink)', fontWeight: '600' }
]);
