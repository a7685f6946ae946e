export const USAGE = `npm run check-snapshot -- FOLDER|ADDRESS [--date YYYY-MM-DD] [--lang vi|en] [--json]
npm run check-snapshot -- FOLDER/YYYY-MM-DD --write-manifest [--title TEXT]

Holds snapshots against the contract of docs/snapshot.md, whoever wrote them. FOLDER holds index.json and a folder for each
date, or is the folder of one date. --write-manifest first makes datapackage.json and the line of index.json for a folder
of Parquet files. Ends with 1 when the contract is broken, 2 when it was asked wrongly.`;

export interface CheckCommand {
  /** Folder or address; not changed. */
  target: string;
  date?: string;
  lang: 'vi' | 'en';
  json: boolean;
  writeManifest: boolean;
  title?: string;
}

/** The command, or what is wrong with it. */
export function readOptions(args: readonly string[]): CheckCommand | string {
  const command: CheckCommand = { target: '', lang: 'vi', json: false, writeManifest: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const value = (): string => args[++i] ?? '';
    if (arg === '--json') command.json = true;
    else if (arg === '--write-manifest') command.writeManifest = true;
    else if (arg === '--title') command.title = value();
    else if (arg === '--date') {
      command.date = value();
      if (!/^\d{4}-\d{2}-\d{2}$/.test(command.date)) return `--date ${command.date}: write YYYY-MM-DD.`;
    } else if (arg === '--lang') {
      const lang = value();
      if (lang !== 'vi' && lang !== 'en') return `--lang ${lang}: write vi or en.`;
      command.lang = lang;
    } else if (arg.startsWith('-') || command.target !== '') return `${arg} is not understood.`;
    else command.target = arg;
  }
  if (command.target === '') return 'Say which folder or address to check.';
  return command;
}
