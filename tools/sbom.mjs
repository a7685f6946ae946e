/** `npm run sbom`: what the site is made from, as CycloneDX, into dist/. npm writes it; only what changes by the clock goes. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, root } from './run.mjs';

const byRef = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** npm's list of `name` without number, time, addresses of a registry and the name of a folder, in an order of its own. */
export function settled(bom, name) {
  const { components, dependencies } = bom;
  const rest = without(bom, ['serialNumber', 'metadata', 'components', 'dependencies']);
  const about = without(bom.metadata, ['timestamp', 'tools']);
  const withoutDistribution = ({ externalReferences, ...component }) => {
    const others = externalReferences?.filter(({ type }) => type !== 'distribution') ?? [];
    return others.length > 0 ? { ...component, externalReferences: others } : component;
  };
  return {
    ...rest,
    metadata: { ...about, component: { ...withoutDistribution(about.component), type: 'application', name } },
    components: components.map(withoutDistribution).sort((a, b) => byRef(a['bom-ref'], b['bom-ref'])),
    dependencies: dependencies
      .map((dependency) => ({ ...dependency, dependsOn: [...(dependency.dependsOn ?? [])].sort(byRef) }))
      .sort((a, b) => byRef(a.ref, b.ref))
  };
}

/** The text of the list. From the lock alone, so that packages made for other platforms are in it everywhere. */
export async function sbom() {
  const { code, output } = await npm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--silent']);
  if (code !== 0) throw new Error(`npm sbom failed:\n${output}`);
  return JSON.stringify(settled(JSON.parse(output), 'toan-canh'), null, 2) + '\n';
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const file = join(root, 'dist', `toan-canh-${version}.sbom.cdx.json`);
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(file, await sbom());
  console.log(file);
}
