import type { LiveNumber, TextPart } from '$lib/model/briefing';
import { joinedParts } from '$lib/report/edit/textParts';

/** The number that an element of the field stands for. Numbers are objects of the field, not text in it. */
const numbers = new WeakMap<Element, LiveNumber>();

/** A number as one piece of a text field: it is deleted as a whole and cannot be typed into. */
export function numberChip(number: LiveNumber, text: string, label: string): HTMLElement {
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.contentEditable = 'false';
  chip.className = 'chip';
  chip.textContent = text;
  chip.setAttribute('aria-label', label);
  numbers.set(chip, number);
  return chip;
}

export const numberOf = (target: EventTarget | null): LiveNumber | null => {
  const chip = target instanceof Element ? target.closest('.chip') : null;
  return (chip && numbers.get(chip)) ?? null;
};

/** Writes parts into a field, text as text. */
export function writeParts(field: HTMLElement, parts: readonly TextPart[], chip: (number: LiveNumber) => HTMLElement) {
  field.replaceChildren(
    ...parts.map((part) => (typeof part === 'string' ? document.createTextNode(part) : chip(part)))
  );
}

/** Numbers say what they are now; the text around them and the caret stay. */
export function refreshChips(field: HTMLElement, textOf: (number: LiveNumber) => string): void {
  for (const chip of field.querySelectorAll('.chip')) {
    const number = numbers.get(chip);
    const text = number && textOf(number);
    if (text && text !== chip.textContent) chip.textContent = text;
  }
}

/** What stands in a field: text, numbers, and line breaks however the browser made them. Anything else is its text. */
export function readParts(field: HTMLElement): TextPart[] {
  const read = (node: Node): TextPart[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof HTMLElement)) return [];
    const number = numbers.get(node);
    if (number) return [number];
    if (node.tagName === 'BR') return ['\n'];
    const inside = [...node.childNodes].flatMap(read);
    return node.tagName === 'DIV' || node.tagName === 'P' ? ['\n', ...inside] : inside;
  };
  return joinedParts([...field.childNodes].flatMap(read));
}
