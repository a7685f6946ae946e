import { stat } from 'node:fs/promises';

const SIBLINGS = [
  ['br', '.br'],
  ['gzip', '.gz']
];

/** The precompressed sibling the client accepts, brotli first, else the file itself; `vary` when a sibling exists. */
export async function chooseEncoding(found, accepted = '') {
  const accepts = new Set(
    accepted
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/)
      )
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name)
  );
  let vary = false;
  for (const [encoding, suffix] of SIBLINGS) {
    const file = found.file + suffix;
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.isFile()) continue;
    vary = true;
    if (accepts.has(encoding)) return { file, stats, encoding, vary };
  }
  return { ...found, vary };
}
