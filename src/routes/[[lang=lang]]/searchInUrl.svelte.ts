import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Search } from '$lib/view/searchIndex';
import { withSearch } from './withSearch';

const PAUSE = 250;

interface Typed {
  readonly text: string;
  /** `half`: in the middle of a composed word. While it finds nothing, what was found before stays. */
  type: (text: string, half: boolean) => void;
}

/** What is typed into a page's search field, kept in `?q=` without a new entry in the history. To be made in a component. */
export function searchInUrl(search: Search): Typed {
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
    type(next, half) {
      if (half && search(next)?.size === 0) return;
      text = next;
      clearTimeout(waiting);
      waiting = setTimeout(write, PAUSE);
    }
  };
}
