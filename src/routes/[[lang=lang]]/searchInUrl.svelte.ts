import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { withSearch } from './withSearch';

const PAUSE = 250;

/** What is typed into a page's search field, kept in `?q=` without a new entry in the history. To be made in a component. */
export function searchInUrl(): { readonly text: string; type: (text: string) => void } {
  let text = $state('');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  afterNavigate(() => {
    clearTimeout(waiting);
    text = page.url.searchParams.get('q') ?? '';
  });
  $effect(() => () => clearTimeout(waiting));

  const write = () => replaceState(withSearch(location, text), {});
  return {
    get text() {
      return text;
    },
    type(next) {
      text = next;
      clearTimeout(waiting);
      waiting = setTimeout(write, PAUSE);
    }
  };
}
