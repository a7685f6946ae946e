import { blockAt } from './blockAnchor';

/** Brings the reader to the block that the address points to (`blockAnchor`), once, when the document is there. */
export function arriveAtBlock(node: HTMLElement): void {
  const wanted = blockAt(location.hash);
  const block = [...node.children].find(({ id }) => wanted !== null && id === `block-${wanted}`);
  if (!(block instanceof HTMLElement)) return;
  block.scrollIntoView();
  block.focus({ preventScroll: true });
}
