/** Words of a briefing as it is read, printed and presented. */
export const present = {
  heading: 'Present',
  description: 'The briefing on the full screen, one block a slide.',
  none: 'There is no briefing to present yet.',
  empty: 'This briefing has no block to present yet.',
  toBriefing: 'Go to Briefing',
  noscript: 'Presenting needs JavaScript. The briefing can still be read and printed on its page.',
  opening: 'Opening the briefing…',
  preparing: (done: string, all: string) => `Fetching figures: ${done} of ${all}…`,
  failed: 'The briefing could not be opened.',
  again: 'Try again',
  stage: 'The slide shown',
  slide: (number: string, of: string) => `Slide ${number}/${of}`,
  said: (number: string, of: string, title: string) => `Slide ${number} of ${of}. ${title}`,
  part: (number: string, of: string) => `part ${number}/${of}`,
  typed: (number: string) => `To slide ${number}: press Enter`,
  black: 'Black screen. Any key of the presentation brings the slide back.',
  bar: 'Presentation controls',
  action: {
    previous: 'Previous slide',
    next: 'Next slide',
    overview: 'All slides',
    black: 'Black screen',
    timer: 'Stopwatch',
    speaker: 'Speaker view',
    fullscreen: 'Full screen',
    help: 'Keys',
    leave: 'Leave'
  },
  keys: {
    heading: 'Keys',
    next: ['→ ↓ PageDown, space', 'next slide'],
    previous: ['← ↑ PageUp, Shift + space', 'previous slide'],
    ends: ['Home, End', 'first slide, last slide'],
    go: ['a number, then Enter', 'to the slide of that number'],
    overview: ['O', 'all slides'],
    black: ['B or full stop', 'black screen'],
    timer: ['T, Shift + T', 'start or stop the stopwatch; set it to zero'],
    speaker: ['S', 'speaker view in another window'],
    fullscreen: ['F', 'full screen'],
    leave: ['Esc', 'close, or leave to the same block of the briefing']
  },
  speaker: {
    heading: 'Speaker view',
    now: 'On the screen',
    next: 'Next',
    end: 'End of the briefing.',
    notes: 'Speaker’s notes',
    noNotes: 'This block has no notes.',
    sentence: 'In words',
    figureNotes: 'Notes of the figure',
    clock: 'Clock',
    timer: 'Stopwatch',
    start: 'Start',
    pause: 'Stop',
    reset: 'Set to zero',
    waiting: 'Waiting for the presentation’s window…',
    over: 'The presentation’s window has been closed.',
    blocked: 'The browser does not allow a new window. Allow this site to open windows and try again.',
    isBlack: 'the screen is black'
  },
  number: {
    changed: 'changed',
    was: (text: string) => `as written: ${text}`,
    lost: 'no longer in the figures'
  },
  lost: {
    heading: 'This block cannot be shown',
    from: 'See its page',
    why: {
      'no-snapshot': 'The snapshot this figure was taken from is not there.',
      locked: 'The internal snapshot of this figure is locked.',
      'no-unit': 'The snapshot does not have the unit of this figure.',
      'no-indicator': 'The snapshot does not have the indicator of this figure.',
      'no-figure': 'Its page has no such figure for the chosen unit and period.',
      failed: 'The numbers of this figure could not be fetched.'
    },
    todo: {
      'no-snapshot': 'Update the briefing to a newer snapshot, or take this block out.',
      locked: 'Unlock the internal snapshot on the page Member statistics, then open the briefing again.',
      'no-unit': 'Choose another unit on its page and add the figure again, or take this block out.',
      'no-indicator': 'Choose another indicator on its page and add the figure again, or take this block out.',
      'no-figure': 'Choose another period on its page and add the figure again, or take this block out.',
      failed: 'Check the network and open the briefing again.'
    }
  },
  print: {
    heading: 'Print the briefing',
    paper: 'Paper',
    portrait: 'A4 portrait',
    landscape: 'A4 landscape',
    print: 'Print or save as PDF',
    drawing: 'Drawing the figures…'
  },
  snapshots: (dates: string) => `Snapshot of ${dates}`
} as const;
