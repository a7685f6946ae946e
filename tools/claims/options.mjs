export const USAGE = `npm run --silent check-claims -- [--snapshot DATE] [--subject UNIT] [--corrections FILE] FILE

Finds every number in a Vietnamese text and holds it against the published figures. Prints one JSON line per number.

  FILE                a text (TXT, MD, DOCX); - reads standard input
  --snapshot DATE     the figures as known on that day, e.g. 2023-12-28; default: the newest
  --subject UNIT      code of the unit the text is about; default: P34-01
  --corrections FILE  JSON list of { start, text, reading, ignored }: how some numbers are to be read
  --help              this text

Ends with 0 when the text was checked, whatever the verdicts, with 2 when the call was wrong, with 1 otherwise.`;

const NAMED = { '--snapshot': 'snapshot', '--subject': 'subject', '--corrections': 'corrections' };

/** The options of a call; a string says what is wrong with it. */
export function readOptions(args) {
  const options = { file: '', help: false };
  for (let i = 0; i < args.length; i++) {
    const [name, ...rest] = args[i].startsWith('--') ? args[i].split('=') : [args[i]];
    if (name === '--help' || name === '-h') options.help = true;
    else if (Object.hasOwn(NAMED, name)) {
      const value = rest.length > 0 ? rest.join('=') : args[++i];
      if (!value) return `${name} needs a value.`;
      options[NAMED[name]] = value;
    } else if (name.startsWith('-') && name !== '-') return `Unknown option: ${name}.`;
    else if (options.file) return `One file at a time: ${options.file} or ${name}.`;
    else options.file = name;
  }
  return options.help || options.file ? options : 'No file is named.';
}
