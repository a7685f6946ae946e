import { assets } from './assets.mjs';
import { isAllowed } from './allowed.mjs';
import { describePackage, packageFolder } from './packageOf.mjs';

const byName = (a, b) => (a.name === b.name ? (a.version < b.version ? -1 : 1) : a.name < b.name ? -1 : 1);

/** Sentences about packages that must not be shipped as they are. */
export const faultsOf = (packages) =>
  packages.flatMap(({ name, version, licence, text }) => [
    ...(isAllowed(licence)
      ? []
      : [`${name} ${version} has the licence “${licence}”, which tools/licences does not allow`]),
    ...(text ? [] : [`${name} ${version} has no text of its licence: add one to tools/licences/standIns.mjs`])
  ]);

/**
 * Two Vite plugins that write `licences.json` into the site: `{ packages, assets }`. `collect` belongs to the bundles of
 * workers, which are made before the page's; `write` adds the page's and stops a build with a licence that is not allowed.
 */
export function bundledLicences(root) {
  const folders = new Set();
  const note = (bundle) => {
    for (const output of Object.values(bundle))
      for (const id of output.type === 'chunk' ? Object.keys(output.modules) : []) {
        const folder = packageFolder(id, root);
        if (folder) folders.add(folder);
      }
  };
  const collect = { name: 'licences-of-workers', generateBundle: (_options, bundle) => note(bundle) };
  let ssr = false;
  const write = {
    name: 'licences',
    apply: 'build',
    configResolved: (config) => (ssr = Boolean(config.build.ssr)),
    async generateBundle(_options, bundle) {
      if (ssr) return;
      note(bundle);
      const packages = (await Promise.all([...folders].map(describePackage))).sort(byName);
      const faults = faultsOf(packages);
      if (faults.length > 0) this.error(faults.join('\n'));
      const source = JSON.stringify({ packages, assets: await assets(root) }, null, 1) + '\n';
      this.emitFile({ type: 'asset', fileName: 'licences.json', source });
    }
  };
  return { collect, write };
}
