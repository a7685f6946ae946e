import type { CheckTexts } from '../messages';
import { check as vi } from '../vi/check';

/** Checking the numbers of a text. The sample stays Vietnamese: that is what the page reads. */
export const check = {
  heading: 'Check the numbers of a text',
  description:
    'Paste a speech or a report in Vietnamese: every number is found, read and held against the published figures.',
  lead: 'Every number of a Vietnamese text is found, read (which indicator, unit and period it is about) and held against the published figures.',
  noscript: 'This page needs JavaScript to read the text; JavaScript is off in this browser.',
  notice: {
    snapshot: (given) => `There is no snapshot “${given}”; the newest is used.`,
    verdict: (given) => `“${given}” is no filter; all figures are shown.`,
    number: (given) => `The text has no number “${given}”.`,
    noText: 'This address points into the result of a text, but a text is never in the address. Please paste it here.'
  },
  input: {
    label: 'Text to check',
    hint: 'Paste a speech, a report or an article in Vietnamese, or drop a DOCX or TXT file. The text is read on this machine; nothing is sent.',
    files: 'Open a text from a file',
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    dropHint: 'DOCX, TXT or MD, one file at a time.',
    run: 'Check',
    sample: 'Try it with a sample',
    back: 'Bring back the text before',
    from: (name) => `Open: ${name}`,
    first: (name) => `One file is read at a time; ${name} was opened.`,
    size: (count) => `${count} characters`,
    reading: (name) => `Opening ${name}…`,
    keep: 'Keep this text in the browser',
    keepHint: 'Kept on this machine only: the text and the readings you corrected. Untick to remove it.',
    notKept: 'This browser does not allow keeping it. The text stays until you close the page.'
  },
  problem: {
    empty: 'There is no text yet. Please paste or open one first.',
    tooLong: (count, limit) =>
      `The text has ${count} characters; at most ${limit} are read at a time. Please split it into parts.`,
    notVietnamese:
      'This does not look like Vietnamese written with its marks. Only such sentences are understood, so most numbers below may stay unread.',
    noNumbers: 'There is no number in the text.',
    noFigures: 'All numbers of the text are dates, document numbers or ordinals; there is no figure to check.'
  },
  file: {
    empty: 'This file is empty: there is no text in it.',
    tooLarge: (size, limit) =>
      `The file is ${size} MB, more than the ${limit} MB that can be read. Copy the part to be checked into the field above.`,
    tooLargeMemory:
      'This file needs more memory than the browser has. Copy the part to be checked into the field above.',
    zipBomb: 'Unpacked, this file would be extraordinarily large; it was not read.',
    protected: 'This file has a password. Open it in Word, take the password off and save it again.',
    notRead:
      'The part of the page that reads files could not be loaded or stopped half-way; your file is as it was. Check the connection and open the file again.',
    damaged:
      'This file cannot be read: it may be damaged or not wholly copied. Open it in Word again and save it as .docx.',
    unknown: 'This file is no text. Save it as .docx or .txt, or copy the text into the field above.',
    kinds: {
      doc: 'This is an old Word file (.doc). Open it in Word and save it as .docx.',
      rtf: 'This is an RTF file. Open it in Word and save it as .docx.',
      pdf: 'This is a PDF. Copy its text into the field above; a scan is a picture and has no text to copy.',
      image: 'This is a picture and has no text to read. Put the text into the field above.',
      html: 'This is a web page (HTML). Copy its text into the field above.',
      xlsx: 'This is a spreadsheet. Copy the part to be checked into the field above.',
      xls: 'This is a spreadsheet. Copy the part to be checked into the field above.',
      pptx: 'These are slides. Copy their text into the field above.'
    }
  },
  kept: {
    heading: 'Texts kept in this browser',
    about: (date, count) => `kept on ${date}, ${count} characters`,
    open: 'Open',
    openLabel: (name) => `Open ${name}`,
    remove: 'Remove',
    removeLabel: (name) => `Remove ${name}`,
    notRemoved: (title: string) => `“${title}” could not be removed: the browser does not allow it. It is still here.`,
    changed:
      'This text was just changed in another tab. The one in this tab is now kept beside it; both are in the list.',
    gone: 'This text was just removed in another tab, so it is no longer kept. It is still on this page.',
    removed: (name) => `${name} was removed.`
  },
  busy: {
    open: 'Opening the snapshot…',
    read: (share) => `Reading the text: ${share}…`,
    ask: 'Looking up the published figures…',
    judge: (share) => `Comparing: ${share}…`,
    cancel: 'Stop'
  },
  result: {
    heading: 'Result',
    edit: 'Edit the text',
    text: 'Text',
    textHint: 'Press a number to see what it rests on. Arrow keys move between the numbers.',
    list: 'List of figures',
    listHint: 'In the list: arrow keys, or n and p, go to the next and the previous number.',
    filter: 'Filter by result',
    all: 'All figures',
    none: 'No number has this result.',
    more: (count) => `Show ${count} more`,
    counted: (figures, parts) => `Figures found: ${figures}. ${parts}.`,
    others: (count) => `Other numbers (dates, document numbers, ordinals): ${count}.`,
    against: (date) => `Held against the snapshot of ${date}.`,
    suggest: (day) =>
      `The figures of this text end about ${day}; the snapshot in use also has what was published after that.`,
    suggestLink: (date) => `Hold it against the snapshot of ${date}`,
    inconsistencies: 'Numbers of the text that do not go together',
    moreInconsistencies: (count: string) => `Show more (${count} left)`,
    see: (number) => `Show ${number}`,
    legend: 'How numbers are marked',
    unread: 'Not clear which indicator',
    corrected: 'corrected by you',
    confirmed: 'confirmed by you'
  },
  detail: {
    label: (number) => `What ${number} rests on`,
    close: 'Back to the list',
    before: 'Previous',
    next: 'Next',
    place: (place, all) => `${place} of ${all}`,
    sentence: 'Sentence of the text',
    reading: 'Read as',
    evidence: 'Published figures',
    older: 'Earlier publication that gives the number',
    published: 'The comparison as a source printed it',
    nearby: 'Close readings that give this number',
    missing: 'What would be needed',
    missingPlan: (text) => `${text} (plan)`,
    suggested: 'The sentence as the figures have it',
    copy: 'Copy this sentence',
    copied: 'The sentence was copied.',
    notCopied: 'The browser does not allow copying. Please select the sentence above and copy it.',
    sql: 'See the SQL that asked for the figures'
  },
  form: {
    heading: 'Correct the reading',
    indicator: 'Indicator',
    findIndicator: 'Find an indicator…',
    part: 'Part',
    whole: 'the whole',
    unit: 'Unit',
    findUnit: 'Find a unit…',
    nothing: (text) => `Nothing found for “${text}”.`,
    period: 'Period',
    periodHint: 'For example 2023, 2023-9M, 2023-Q3, 31/12/2023, 2021-2025.',
    badPeriod: (given) => `“${given}” is no period.`,
    comparison: 'This number is',
    level: 'the figure itself',
    comparisons: {
      'percent-of-plan': 'a percentage of the plan',
      'percent-change': 'a change in per cent',
      'point-change': 'a change in percentage points',
      'amount-change': 'a change as an amount',
      'average-growth': 'average growth a year',
      ratio: 'so many times another place or period',
      gap: 'the gap to another place',
      share: 'a share of a whole',
      rank: 'a rank'
    },
    said: 'How it is said',
    sayings: { plain: 'reaches, grows by, times …', excess: 'exceeds by, higher by …', index: 'is … of the base' },
    direction: 'Direction',
    directions: { none: 'not said', up: 'up, higher', down: 'down, lower' },
    againstUnit: 'Against the unit',
    againstPeriod: 'Against the period',
    plan: 'This is a plan or target',
    planBy: 'Who assigned the plan',
    assigners: {
      none: 'not said',
      central: 'the central authorities',
      council: "the People's Council",
      congress: 'the Party Congress resolution',
      unstated: 'not known'
    },
    confirm: 'Confirm this reading',
    apply: 'Use the corrected reading',
    ignore: 'This is no figure',
    restore: 'Back to the reading of the page',
    done: {
      confirmed: 'The reading is confirmed.',
      applied: 'Checked again with your reading.',
      ignored: 'The number is no longer counted as a figure.',
      restored: 'The reading of the page is back.'
    }
  },
  take: {
    heading: 'Verification sheet',
    docx: 'Word sheet (.docx)',
    xlsx: 'Excel table (.xlsx)',
    hint: 'The sheet lists every number with its evidence, the hash of the text and that of the snapshot.',
    fileName: 'verification of figures'
  },
  sample: vi.sample
} as const satisfies CheckTexts['check'];
