import type { ExploreTexts } from '../messages';

export const release = {
  heading: 'Check and publish a release',
  lead: 'Drop the file of a new release here. Your own machine runs the checks of publication, tells what would change against the current snapshot, and packs the snapshot for the server. Nothing is sent anywhere.',
  noscript: 'This part needs JavaScript. It is off in this browser, so no file can be checked here.',
  drop: {
    heading: 'Files',
    label: 'Drop a CSV or XLSX file here, or',
    choose: 'Choose a file…',
    hint: 'One file of figures; if the release has new sources, also a file or a sheet that lists them.',
    excel:
      'In XLSX, format columns period, published and entered as text: otherwise Excel turns 2023-11 into 1 November 2023.',
    remove: (name: string) => `Remove file ${name}`,
    size: (size: string) => `${size} KB`,
    templates: 'Templates:',
    observations: 'figures (CSV)',
    sources: 'sources (CSV)',
    observationsFile: 'template-figures.csv',
    sourcesFile: 'template-sources.csv'
  },
  title: {
    heading: 'The snapshot to be made',
    date: 'Date of the snapshot',
    dateHint: (newest: string) => `Must be after the newest, ${newest}.`,
    vi: 'Title in Vietnamese',
    en: 'Title in English',
    named: (date: string) => `Snapshot of ${date}`
  },
  action: {
    check: 'Check',
    cancel: 'Stop',
    download: 'Download the snapshot (ZIP)'
  },
  stage: {
    read: 'Reading the files…',
    check: 'Checking every line…',
    plan: 'Comparing with the current snapshot…',
    write: 'Packing…'
  },
  cancelled: 'Stopped. The files are still here; press “Check” to start again.',
  verdict: {
    valid: 'The data are valid',
    refused: (errors) => `NOT published: ${errors} ${errors === '1' ? 'error' : 'errors'}`,
    counts: (read, accepted, setAside, refused, warnings) =>
      `read ${read}, accepted ${accepted}, set aside ${setAside}, refused ${refused}, warnings ${warnings}`,
    counted: 'Counts the figures that are there already and the new lines.',
    outdated: 'Files, date or title have changed since this check. Press “Check” again.'
  },
  problems: {
    heading: 'What must be corrected',
    onlyWarnings: 'What should be looked at again',
    where: 'Where',
    level: 'Level',
    what: 'What',
    error: 'error',
    warning: 'warning',
    line: (file, line) => `${file}, line ${line}`,
    more: (count) => `and ${count} more; correct those above first.`
  },
  changes: {
    heading: (date) => `Changes since the snapshot of ${date}`,
    counted: (added, revised, withdrawn) => `${added} new, ${revised} revised, ${withdrawn} withdrawn.`,
    pending: (count) => `Of these, entered before and in no snapshot yet: ${count}.`,
    none: 'Nothing changes.',
    waiting: (count, date) =>
      `Lines of the file that were published after ${date} and are not in this snapshot: ${count}. They wait for the next one.`,
    kind: 'Kind',
    new: 'new',
    revised: 'revised',
    withdrawn: 'withdrawn',
    more: (count) => `and ${count} more changes, all listed in changes.csv of the archive.`
  },
  ready: {
    heading: 'The snapshot, packed',
    what: (date, rows, size) =>
      `Snapshot of ${date}: ${rows} figures, ${size} KB. File DOC-TRUOC.txt in the archive says where everything goes (in Vietnamese).`
  },
  failed: {
    input: 'The published figures to compare with could not be loaded. Check the network, then press “Check” again.',
    worker: 'The check stopped unexpectedly. Your files are unchanged; press “Check” to start again.',
    kind: (name) => `This page checks CSV and XLSX files only; it does not take ${name}.`,
    file: (name) => `File ${name} could not be read.`
  }
} as const satisfies ExploreTexts['release'];
