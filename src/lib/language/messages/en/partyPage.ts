/** Words of the room `partyPage`. */
export const partyPage = {
  heading: 'Party organisation',
  page: (unit: string) => `Party organisation, ${unit}`,
  description:
    'Members, organisations, inspection, discipline, ratings and documents, from published figures; every number with its source and date.',
  lead: (unit: string, numbers: string, sources: string, date: string) =>
    `${unit}: ${numbers} published figures from ${sources} sources, the latest published ${date}. Member statistics are internal until a named source releases them; only published figures are used here.`,
  none: (unit: string) => `This snapshot has no Party figures of ${unit}.`,
  busy: (unit: string, snapshot: string) =>
    `Looking for ${unit}, snapshot of ${snapshot}. The numbers below are still those of the last view.`,
  scales: 'Each group of bars has a scale of its own, from zero.',
  facts: { part: 'Indicator' },
  measure: (what: string, unit: string) => `${what}; ${unit}`,
  blocks: {
    members: { heading: 'Members', what: 'Party members at the dates published' },
    flows: { heading: 'Admissions and removals', what: 'Members admitted, and removed from the Party, in the period' },
    transfers: { heading: 'Transfers between committees', what: 'Members and organisations that changed committee' },
    organisation: {
      heading: 'Organisation',
      what: 'Affiliated committees, grassroots organisations, cells and delegates at the dates published'
    },
    inspection: {
      heading: 'Inspection and supervision',
      what: 'Organisations, members and units, by period and inspecting body'
    },
    discipline: { heading: 'Discipline by form', what: 'Members disciplined in the period, by form' },
    authority: {
      heading: 'Discipline by deciding authority',
      what: 'Members and organisations disciplined in the period, by authority'
    },
    quality: { heading: 'Ratings', what: 'Share rated good or excellent, %; and the ceiling on excellent' },
    work: {
      heading: 'Software and tasks set',
      what: 'Software of the organisation-building sector; tasks set for the following year'
    }
  },
  total: 'Total',
  together: (name: string) => `${name}, several years together`,
  transfers: {
    receiver: 'Receiver',
    members: 'Members',
    organisations: 'Organisations',
    named: (count: string) => `The ${count} named, together`,
    other: 'Receiver not named',
    whole: 'All transfers'
  },
  inspection: {
    done: 'What was done'
  },
  authority: {
    ofCountry: (unit: string) =>
      `There are no discipline figures by deciding authority for ${unit}; these are the country's.`,
    reason: (period: string, number: string, reason: string) =>
      `Of members disciplined in ${period}, ${number}: ${reason}.`
  },
  ceiling: {
    heading: 'Ceiling on excellent ratings',
    default: 'in use',
    lead: (sources: string) =>
      `Under ${sources}. The base can be set in three ways; where figures by level exist, the page Member statistics holds each organisation against it.`
  },
  fourGood: '“Four-good cells”: there is no figure of cells that qualify.',
  documents: {
    document: 'Document',
    issued: 'Issued',
    issuer: 'Issued by',
    count: (count: string) => `Documents: ${count}.`,
    heading: 'Documents and programmes',
    measure: (unit: string, date: string) =>
      `Directives, regulations, guidance and plans behind the figures of this page; ${unit} and nationwide, up to ${date}`,
    figures: (count: string) => `Figures that hang on it (${count}):`,
    source: (publisher: string, date: string) => `From ${publisher}, ${date}.`,
    note: 'A document without a source is looked up by its number and symbol. Where only the year of issue is known, the year stands.'
  },
  withheld: {
    heading: 'Not published',
    lead: 'Nothing is guessed in place of a missing figure. These have no public figure:',
    missing: (what: string, reason: string) => `${what}: ${reason}`,
    internal: 'internal; no source has published it.',
    items: {
      classification: (unit: string) => `Ratings of organisations and members of ${unit}, as shares`,
      districts: 'Members by district, commune or ward',
      breakdowns: 'Members by sex, age, ethnicity, religion, education, political theory and occupation'
    },
    link: 'Member statistics: made-up figures that show the layout, or internal figures with a passphrase'
  }
} as const;
