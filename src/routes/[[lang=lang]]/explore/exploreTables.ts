import { exploreConsole } from './exploreConsole';
import { OwnTables } from './ownTables.svelte';

/** The own tables of the tab, shared by the rooms of `/explore`. */
export const exploreTables = new OwnTables(exploreConsole);
