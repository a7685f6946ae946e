import type { ExploreTexts } from '../messages';

export const sqlSchema = {
  heading: 'Tables and columns',
  note: 'Choose a name to put it into the query.',
  own: 'Your files',
  insert: (name: string) => `Insert ${name}`,
  rows: (count: string) => `${count} rows`,
  tables: {
    observations: 'All published figures, from the tables below',
    grdp: 'GRDP figures',
    economy: 'Other economic figures',
    budget: 'Budget revenue and spending',
    society: 'Social figures',
    members: 'Party member figures',
    organisation: 'Party organisation figures',
    targets: 'Plans, budget plans, assigned targets',
    indicators: 'The indicators',
    units: 'The units',
    unit_changes: 'What former units were merged or split into',
    peer_groups: 'Groups of units to compare with',
    sources: 'Where the figures come from',
    withheld: 'Figures that exist but are not shown, so that no person can be recognised'
  },
  columns: {
    observations: {
      indicator: 'Code of the indicator, see indicators',
      unit: 'Code of the unit, see units',
      period: 'Period: 2023, 2023-Q3, 2023-9M, 2023-12-31',
      dimension: 'Broken down by what; empty for the total',
      category: 'Part of the breakdown; empty for the total',
      value: 'The value, in the measure of the indicator',
      upper: 'Upper end, where the source gives a band (7.0–7.5%)',
      status: 'Status: plan, estimate, preliminary, final …',
      plan_by: 'Who assigned the plan: central, council, congress',
      published: 'Earliest day on which it can have been published, year-month-day',
      published_as: 'Date as the source gives it, at times only month or year',
      source: 'Code of the source, see sources',
      qualifier: 'Word before the number: over, about, nearly …',
      note: 'Remark; how the source printed it',
      restates: 'Source of the finer figure that this one only repeats, rounded',
      class: 'Classification',
      period_kind: 'Kind of period: year, quarter, half, cumulative, month, date …',
      year: 'Year of the period'
    },
    indicators: {
      code: 'Code of the indicator',
      table: 'Which table holds its figures',
      theme: 'Theme',
      name_vi: 'Vietnamese name',
      name_en: 'English name',
      country_name_vi: 'Name for the whole country (GDP for GRDP), Vietnamese',
      country_name_en: 'Name for the whole country, English',
      measure: 'Code of the measure',
      measure_vi: 'Measure, Vietnamese',
      measure_en: 'Measure, English',
      decimals: 'Digits after the decimal sign when shown',
      kind: 'Kind: stock, flow, rate, ratio, comparison',
      better: 'Whether a rise is good (up) or a fall (down) …',
      aggregation: 'How it adds up: sum, weighted, ratio, none',
      compares: 'The indicator that a comparison is about',
      comparison: 'What is compared: per cent of plan, rank …',
      out_of: 'The indicator that holds the N of n/N',
      class: 'Classification',
      definition_vi: 'Definition, Vietnamese',
      definition_en: 'Definition, English',
      aliases: 'Other names',
      min: 'Smallest value that is taken for plausible',
      max: 'Largest value that is taken for plausible',
      reference: 'Code in the national system of indicators'
    },
    units: {
      code: 'Code of the unit',
      regime: 'Kind: country, province34, province63, district, commune126, committee',
      name: 'Short name',
      full_name: 'Full name',
      name_en: 'English name',
      parent: 'Code of the unit above',
      region: 'Socio-economic region',
      valid_from: 'First day; empty if it was always there',
      valid_to: 'Last day; empty if it is still there',
      territory: 'Code of the land, shared by the old and new code of one place',
      search: 'Name without diacritics, for searching'
    },
    unit_changes: {
      from_unit: 'Code of the former unit',
      to_unit: 'Code of the new unit',
      relation: 'unchanged, merged or split',
      effective: 'Day on which it took effect',
      legal_basis: 'Legal basis'
    },
    peer_groups: {
      group: 'Code of the group',
      name_vi: 'Name of the group, Vietnamese',
      name_en: 'Name of the group, English',
      unit: 'Code of a unit in the group',
      valid_from: 'In the group from',
      valid_to: 'In the group until'
    },
    sources: {
      code: 'Code of the source',
      title: 'Title of the article or document',
      publisher: 'Publisher',
      date: 'Date of publication',
      url: 'Address'
    },
    withheld: {
      indicator: 'Code of the indicator',
      unit: 'Code of the unit',
      period: 'Period',
      dimension: 'Broken down by what',
      category: 'Part of the breakdown'
    }
  }
} as const satisfies ExploreTexts['sql']['schema'];
