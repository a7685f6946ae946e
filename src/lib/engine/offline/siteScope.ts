/** The address of the site's folder, as the worker knows it. `root`: its path, with the last slash. */
export const siteScope = (root: string): string => new URL(root, location.href).href;
