import { allowLibraryMarkup } from '$lib/ui/libraryMarkup';

allowLibraryMarkup();
