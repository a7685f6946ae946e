import type { Messages } from '../messages';

export const briefing = {
  heading: 'Briefings',
  description:
    'Put together a briefing from the figures and numbers of this site: present it, take it as PPTX, DOCX or XLSX, or print it.',
  intro:
    'A briefing is made of figures, tables and sentences of this site. Every number brings its source and snapshot, so nobody retypes it and none goes stale unseen.',
  steps: [
    'On any page open “Take this figure” and choose “Add to briefing”; or start from a ready-made one.',
    'Put it in order, add headings and text, and insert numbers straight from the figures.',
    'Present it, print it, or take it as PowerPoint, Word or Excel.'
  ],
  how: 'How it works',
  stays:
    'Briefings are kept in this browser only and are sent nowhere. Export a file to store one or to move it to another machine.',
  noscript:
    'Writing a briefing needs JavaScript, which is off in this browser. The pages with figures can be read and printed all the same; to write, turn JavaScript on and open this page again.',
  loading: 'Opening the briefing…',
  untitled: 'Untitled briefing',
  firstTitle: 'My briefing',
  outline: 'Parts of the briefing',
  preview: 'As it reads',
  emptyOutline: 'This briefing has no parts yet. Add some below, or start from a ready-made one.',
  nothing: 'There is no briefing in this browser yet.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Redone.',
  saved: 'Kept in this browser.',
  notSaved: 'This browser keeps nothing. Please export a file before leaving the page, or the briefing is lost.',
  notKept: 'This briefing was opened from a file or a link and is not kept yet. Those you keep are as they were.',
  keep: 'Keep this briefing',
  elsewhere: {
    changed: 'This briefing was just changed in another tab.',
    changedStill:
      'You were changing it here too. Nothing is lost, but what you wrote in this tab is not kept yet. Which should stay?',
    takeTheirs: 'Take the other tab’s version',
    keepMine: 'Keep mine as a copy',
    gone: 'This briefing is no longer in the browser: it was deleted in another tab, or the data of the site were cleared.',
    goneStill: 'What is on this page is still here, but no longer kept.',
    keepAgain: 'Keep the briefing again',
    close: 'Close without keeping',
    followed: 'The briefing was just changed in another tab; this page now shows it.',
    taken: 'The other tab’s version is here. “Undo” shows yours again.',
    kept: (title: string) => `Your version is kept as “${title}”.`
  },
  busy: {
    resolving: (done, all) => `Looking up the figures: ${done}/${all}`,
    figures: 'Figures looked up',
    writing: (what) => `Writing ${what}…`,
    comparing: 'Comparing with the new snapshot…',
    building: 'Building the briefing…',
    cancel: 'Cancel',
    cancelled: 'Cancelled.'
  },
  failed: {
    resolve: 'The figures could not be looked up. The briefing is as it was.',
    write: (what) => `${what} could not be written. The briefing is as it was; please try again.`,
    build: 'This briefing could not be built. Please try another period or snapshot.',
    add: 'Not added: this browser keeps nothing.'
  },
  fields: {
    lang: 'Language',
    title: 'Title',
    organisation: 'Issued by',
    place: 'Place',
    symbol: 'Number and symbol',
    classification: 'Classification',
    blocks: 'parts'
  },
  fieldsHeading: 'About the briefing',
  classes: { public: 'Public', internal: 'Internal', restricted: 'Restricted' },
  classifiedInternal: 'A figure here is of an internal snapshot, so the briefing cannot be public.',
  languages: { vi: 'Vietnamese', en: 'English' },
  kinds: {
    title: 'Title page',
    heading: 'Heading',
    text: 'Text',
    sentence: 'Sentence of a figure',
    figure: 'Figure',
    table: 'Table',
    'page-break': 'Page break'
  },
  figures: {
    headline: 'Main indicators',
    growth: 'Economic growth',
    budget: 'Budget revenue',
    party: 'Party organisation',
    changes: 'What is new since the last snapshot',
    scorecard: 'Scorecard of planned targets',
    members: 'Party members',
    flows: 'Admitted, expelled, removed',
    transfers: 'Transfers of membership',
    organisation: 'Party organisations',
    inspection: 'Inspection and supervision',
    discipline: 'Party discipline',
    quality: 'Quality classification',
    authority: 'Committees and officials',
    work: 'Organisation building work',
    documents: 'Documents issued',
    'members-stock': 'Members over the years',
    'members-flows': 'Members gained and lost in the year',
    'members-pyramid': 'Age pyramid of members',
    'members-composition': 'Composition of members',
    'members-profile': 'One committee beside the others',
    'members-league': 'Table of committees',
    'members-outliers': 'Unusual figures',
    'members-together': 'Two indicators of the committees',
    compare: 'Comparison',
    pivot: 'Pivot table'
  },
  otherFigure: 'Figure without a known name',
  snapshotOf: (date) => `snapshot of ${date}`,
  emptyText: 'Empty text',
  block: {
    named: (kind, text) => (text ? `${kind}: ${text}` : kind),
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    up: 'Up',
    down: 'Down',
    in: 'Into the heading before',
    out: 'Out of the heading',
    duplicate: 'Duplicate',
    remove: 'Delete',
    actions: (name) => `Actions for ${name}`,
    moved: { up: 'Moved up.', down: 'Moved down.', in: 'Moved into the heading.', out: 'Moved out of the heading.' },
    dropped: 'Moved.',
    duplicated: 'Duplicated.',
    removed: (name) => `Deleted ${name}. “Undo” brings it back.`,
    added: (name) => `Added ${name}.`
  },
  drag: {
    handle: (name) => `Drag to move ${name}`,
    list: 'Parts of the briefing',
    listOf: (name) => `Parts of ${name}`,
    instructions:
      'Press space on the handle, then use the arrow keys to move. The buttons of each part move it as well.',
    started: (item) => `Moving ${item}. Use the arrow keys; Tab goes to another list.`,
    moved: (item, list, position) => `${item}: position ${position}, ${list}.`,
    stopped: (item) => `Dropped ${item}.`
  },
  edit: {
    text: 'Text',
    headingText: 'Heading',
    titleText: 'Title on the title page',
    titleSub: 'Line under the title',
    figureTitle: 'Title in place of the figure’s finding',
    figureTitleHelp: 'Leave it empty to use the finding of the figure itself, which always agrees with its numbers.',
    notes: 'Speaker’s notes',
    notesHelp: 'Shown only while presenting and in the notes of the PPTX; never in a document.',
    as: 'Shown as',
    asFigure: 'Figure with sentence and source',
    asTable: 'Table only',
    asSentence: 'Sentence only',
    insertNumber: 'Insert a number',
    openPage: 'Open on its page',
    pageBreak: 'What follows begins on a new page and a new slide.',
    done: 'Done'
  },
  number: {
    heading: 'Insert a number from a figure',
    from: 'Figure',
    find: 'Find a number',
    none: 'The briefing has no figure to take a number from. Please add one first.',
    noneFound: 'No number fits.',
    waiting: 'Looking up the numbers of this figure…',
    lost: 'The numbers of this figure could not be looked up.',
    internal:
      'A number of an internal snapshot cannot stand in a text, because briefings are kept unencrypted. Please use the figure or its sentence.',
    insert: (text, about) => `${text}, ${about}`,
    chip: (text) => `${text}, click for its source`
  },
  add: {
    heading: 'Add',
    title: 'Title page',
    part: 'Heading',
    text: 'Text',
    pageBreak: 'Page break',
    figure: 'Figure by link',
    where: (name) => `Added after: ${name}`,
    end: 'Added at the end',
    newHeading: 'New heading',
    newTitle: 'Title'
  },
  address: {
    heading: 'Add a figure by its link',
    field: 'Paste the link of a page of this site',
    help: 'Use “Copy link” on a figure, or the address of the overview, targets, Party or compare page.',
    which: 'Which figure',
    add: 'Add the figure',
    wrong: 'This is not the address of a page with figures on this site.'
  },
  ready: {
    heading: 'Start from a ready-made one',
    help: 'Makes a new briefing with all its parts in order; the one that is open stays.',
    kind: 'Kind',
    kinds: {
      yearEndReview: 'Year-end review',
      quarterBriefing: 'Quarter briefing',
      unitProfile: 'Profile of a unit',
      whatChanged: 'What changed between two snapshots'
    },
    unit: 'Unit',
    period: 'Period',
    snapshot: 'Snapshot',
    before: 'Against the snapshot of',
    build: 'Build the briefing',
    built: (title) => `Built “${title}”.`
  },
  update: {
    open: 'Update to the newest snapshot',
    heading: 'Update to a newer snapshot',
    to: (date) => `To the snapshot of ${date}`,
    lead: (count) => `${count} numbers would change. Nothing changes until you agree.`,
    none: 'No number would change. Updating only names the newer snapshot.',
    upToDate: 'All public figures are of the newest snapshot already.',
    where: 'In',
    was: 'Now',
    is: 'Would be',
    inText: 'in a text',
    nothing: 'no number',
    stay: 'These keep their snapshot, because the newer one does not have them:',
    gone: 'no number any more',
    apply: 'Update',
    applied: 'Updated. “Undo” brings back what was there.'
  },
  files: {
    choose: 'Open briefing',
    create: 'New briefing',
    duplicate: 'Duplicate the briefing',
    copyOf: (title) => `${title} (copy)`,
    forget: 'Delete the briefing',
    forgetSure: (title) => `Delete “${title}” from this browser for good?`,
    forgetYes: 'Delete for good',
    forgetNo: 'Keep it',
    notForgotten: (title: string) =>
      `“${title}” could not be deleted: the browser does not allow it. It is still here.`,
    forgotten: (title) => `Deleted “${title}”.`,
    export: 'Export as JSON',
    import: 'Open a JSON file',
    link: 'Copy a link',
    linkCopied: 'Link copied. Whoever opens it sees the briefing as it is now.',
    linkTooLong: (most) =>
      `The briefing is longer than the ${most} characters that a link can hold. Please export it as JSON and send the file.`,
    linkInternal: 'This briefing is not public, so it is not put into a link.',
    more: 'More for this briefing'
  },
  take: {
    heading: 'Present and take away',
    present: 'Present',
    print: 'Print',
    pptx: 'PowerPoint (PPTX)',
    docxParty: 'Word, Party document (DOCX)',
    docxState: 'Word, State document (DOCX)',
    xlsx: 'Excel (XLSX)'
  },
  opened: {
    wrong: 'This briefing could not be opened.',
    why: {
      'too-large': 'The file is larger than 2 MB. A briefing has some ten thousand bytes.',
      'not-json': 'The file is broken or cut: its content cannot be read.',
      'not-briefing': 'This file is not a briefing of Toàn Cảnh.',
      'newer-version': 'It was made with a newer version of Toàn Cảnh. Please open it on an updated site.'
    },
    brokenLink: 'The link is cut or broken. Please ask for it again, or for the JSON file.',
    nothingChanged: 'The briefings you keep are as they were.',
    lostSome: 'What could be kept is open. This could not:'
  },
  lost: {
    unknownKind: (at, kind) => (kind ? `Part ${at}: unknown kind “${kind}”.` : `Part ${at}: it does not say its kind.`),
    brokenBlock: (at) => `Part ${at}: its content is broken.`,
    tooDeep: (at) => `Part ${at} and all in it: headings in more than four levels.`,
    tooMany: (count) => `The last ${count} parts: the briefing is too long.`,
    field: (name) => `“${name}” is broken; it has its default now.`,
    renamed: (count) =>
      `${count} parts had a machine name that was taken and were given another; their content is as it was.`
  },
  tools: {
    add: 'Add to briefing',
    added: (title) => `Added to the briefing “${title}”.`,
    open: 'Open the briefing'
  }
} as const satisfies Messages['briefing'];
