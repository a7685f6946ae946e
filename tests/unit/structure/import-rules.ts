import { posix } from 'node:path';
import ts from 'typescript';

/** Folders of src/lib from the ground up; those on one line stand beside each other and do not import one another. */
const LAYERS = [
  ['model'],
  ['compute'],
  ['language'],
  ['engine'],
  ['questions'],
  ['files', 'sql'],
  ['view'],
  ['charts'],
  ['ui'],
  ['figures'],
  ['report', 'claims']
];

/** What publishing may take from src/lib. */
const PUBLISH_MAY_USE = ['model', 'compute', 'language'];

const WITHOUT_SVELTE = ['model', 'compute', 'questions', 'charts'];

const ONLY_IN: Record<string, readonly string[]> = {
  '@duckdb/duckdb-wasm': ['engine'],
  echarts: ['charts'],
  pptxgenjs: ['report'],
  docx: ['report'],
  hucre: ['report'],
  'sql-formatter': ['sql'],
  'regular-table': ['ui'],
  '@codemirror': ['ui']
};

/** What is wrong with the imports of one file, each as a sentence. `path` is relative to the project's root. */
export function importViolations(path: string, source: string): string[] {
  return importsOf(path, source).flatMap((specifier) => {
    const reason = reasonAgainst(path, specifier);
    return reason ? [`${path} imports ${specifier}: ${reason}`] : [];
  });
}

/** Specifiers of static and dynamic imports, type imports and re-exports; of a component, also those in its markup. */
export function importsOf(path: string, source: string): string[] {
  if (!path.endsWith('.svelte')) return specifiersIn(source);
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const markup = source.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, '');
  const inMarkup = [...markup.matchAll(/\bimport\(\s*(['"`])([^'"`]+)\1/g)].map((match) => match[2] ?? '');
  return [...scripts.flatMap(specifiersIn), ...inMarkup];
}

function specifiersIn(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

function reasonAgainst(path: string, specifier: string): string | undefined {
  const target = resolve(path, specifier);
  return target === undefined ? againstPackage(path, specifier) : againstFile(path, target);
}

/** The project path of an own file, undefined for a package. */
function resolve(path: string, specifier: string): string | undefined {
  const [plain = ''] = specifier.split('?');
  if (plain === '$lib' || plain.startsWith('$lib/')) return posix.join('src/lib', plain.slice('$lib'.length));
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
  return undefined;
}

function againstPackage(path: string, specifier: string): string | undefined {
  const folder = libFolder(path);
  const isOf = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  const owners = Object.entries(ONLY_IN).find(([name]) => isOf(name))?.[1];
  if (owners && !owners.includes(folder ?? '')) return `only src/lib/${owners.join(' and ')} may`;
  if (folder && WITHOUT_SVELTE.includes(folder) && (isOf('svelte') || isOf('$app')))
    return `src/lib/${folder} knows nothing of Svelte`;
  return undefined;
}

function againstFile(path: string, target: string): string | undefined {
  const from = libFolder(path);
  const to = libFolder(target);
  if (path.startsWith('data/publish/')) {
    if (target.startsWith('data/')) return undefined;
    return to && PUBLISH_MAY_USE.includes(to) ? undefined : `publishing uses only ${PUBLISH_MAY_USE.join(', ')}`;
  }
  if (!isInLib(path)) return to && rank(to) === undefined ? `src/lib/${to} has no place in the order` : undefined;
  if (from === undefined || rank(from) === undefined) return 'its own folder has no place in the order';
  if (!isInLib(target)) return 'src/lib imports nothing outside itself';
  if (from === to) return undefined;
  const [below, above] = [to === undefined ? undefined : rank(to), rank(from)];
  if (below === undefined) return 'that folder has no place in the order';
  return below < above! ? undefined : `${from} stands below or beside ${to}`;
}

const isInLib = (path: string) => path.startsWith('src/lib/');

/** The folder of src/lib a path lies in, or is itself (`$lib/model`). */
function libFolder(path: string): string | undefined {
  return /^src\/lib\/([^/]+)(\/|$)/.exec(path)?.[1];
}

function rank(folder: string): number | undefined {
  const at = LAYERS.findIndex((layer) => layer.includes(folder));
  return at === -1 ? undefined : at;
}
