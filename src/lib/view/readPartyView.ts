import type { View } from '$lib/model/view';
import type { ViewChoices } from './defaults';
import { readView, type ViewNotice } from './readView';

/** Reads `u` and `s`; the page shows every period, so that a `p` of another page says nothing here. */
export function readPartyView(params: URLSearchParams, choices: ViewChoices): { view: View; notices: ViewNotice[] } {
  const own = new URLSearchParams(params);
  own.delete('p');
  return readView(own, choices);
}
