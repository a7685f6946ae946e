/** The columns of every fact table with their SQL types, in the order in which they are published. */
export const FACT_COLUMNS = {
  indicator: 'VARCHAR',
  unit: 'VARCHAR',
  period: 'VARCHAR',
  dimension: 'VARCHAR',
  category: 'VARCHAR',
  value: 'DOUBLE',
  upper: 'DOUBLE',
  status: 'VARCHAR',
  plan_by: 'VARCHAR',
  published: 'DATE',
  published_as: 'VARCHAR',
  source: 'VARCHAR',
  qualifier: 'VARCHAR',
  note: 'VARCHAR',
  restates: 'VARCHAR',
  class: 'VARCHAR',
  period_kind: 'VARCHAR',
  year: 'INTEGER'
} as const;
