import { FIGURE_PAGES, type FigurePage, type FigureRef } from '$lib/model/briefing';
import { parseSnapshotId } from '$lib/model/snapshotId';

const PATHS: Record<FigurePage, string> = {
  overview: '/',
  targets: '/targets/',
  party: '/party/',
  members: '/party/members/',
  compare: '/compare/',
  explore: '/explore/'
};

/** A view of a page: what its address says, without the figure. `snapshot` is empty when the address leaves it open. */
export interface ViewAddress {
  page: FigurePage;
  query: string;
  snapshot: string;
  /** The figure that the address points to by its fragment; else empty. */
  fragment: string;
}

/**
 * The view of an address of this site (`/en/compare/?i=…&s=2026-01-31#compare`), under `base`. Null for a page without
 * figures. The query stays as it was written but for the snapshot.
 */
export function readAddress(address: string, base: string): ViewAddress | null {
  // Only path, query and fragment are read: a pasted address may name the host it was copied from.
  const [, path = '', query = '', fragment = ''] =
    /^(?:https?:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address.trim()) ?? [];
  if (!path.startsWith(`${base}/`)) return null;
  const own = `${path.slice(base.length).replace(/^\/en(?=\/|$)/, '')}/`.replace(/\/+$/, '/');
  const page = FIGURE_PAGES.find((name) => PATHS[name] === own);
  if (!page) return null;
  const said = query.split('&').filter(Boolean);
  const snapshot = said.find((part) => part.startsWith('s='))?.slice(2) ?? '';
  return {
    page,
    query: said.filter((part) => !part.startsWith('s=')).join('&'),
    snapshot: parseSnapshotId(snapshot) ? snapshot : '',
    fragment
  };
}

/** A figure of the view that an address gives together with its snapshot; null for an address that gives none. */
export function figureRef(address: string, figure: string, base: string): FigureRef | null {
  const view = readAddress(address, base);
  if (!view?.snapshot) return null;
  return { page: view.page, query: view.query, figure, snapshot: view.snapshot };
}

/** The page's address with this view and snapshot, without base and language, to be given to `view/href`. */
export const addressOf = ({ page, query, snapshot }: Pick<FigureRef, 'page' | 'query' | 'snapshot'>) => ({
  path: PATHS[page] as `/${string}`,
  query: `?${[query, `s=${snapshot}`].filter(Boolean).join('&')}`
});
