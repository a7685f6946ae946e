import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';

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

  const write = () => {
    const url = new URL(location.href);
    if (text.trim()) url.searchParams.set('q', text.trim());
    else url.searchParams.delete('q');
    replaceState(url, {});
  };
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
