/** Queries as the pages write them, by the page's reader. */
export const PAGE_QUERIES = {
  view: ['u=P63-01&p=2023&s=2023-12-28', 'p=2023-9M', 'u=VN&p=2024-Q1', 'u=P34-79&s=2025-12-31&by=quarter', ''],
  party: ['u=P34-01&s=2025-12-31', 's=2022-12-31', ''],
  targets: ['u=P63-01&p=2021..2025&by=result&s=2024-12-31', 'p=2045', 'by=theme', ''],
  comparison: [
    'i=grdp-growth,budget-revenue&u=P34-01,VN,P34-79&g=central-cities&p=2019..2025&t=index&base=2019&as=line',
    'i=population&u=P63-01&p=2021-Q1..2023-Q4&e=0&title=M%E1%BB%99t%20ti%C3%AAu%20%C4%91%E1%BB%81',
    'i=grdp&by=sector&t=share&as=waterfall&s=2023-12-28',
    'g=region&t=rank&as=bump',
    `title=${encodeURIComponent('Thu ngân sách '.repeat(9))}`,
    ''
  ],
  pivot: [
    'r=region,unit&c=indicator&i=population,budget-revenue&u=all63&p=2019..2024&v=of-column&t=0',
    'k=status:final.estimate,regime:province34&o=-value:indicator:population&x=region:region-southeast',
    'r=unit&c=period,indicator&by=sector&k=category:agriculture&p=2020,2021-Q4&s=2022-12-31',
    'k=publisher:T%E1%BB%95ng%20c%E1%BB%A5c%252C%20b%252E.x&x=none&o=name',
    ''
  ],
  sql: [
    "q=select+*+from+observations+where+unit+=+%3F+and+period+=+%3F&p='P34-01','2025'",
    'q=select+1;&s=2024-12-31',
    'z=i1YqTs1JTS5RsFIw0lEqV9BSyK0sLqxMUYoFAA',
    "q=select+%3F&p=null,true,-1.5e3,Infinity,'a''b'",
    ''
  ],
  check: ['s=2023-12-28&v=differs&n=3', 'v=match', 'n=999999', ''],
  members: [
    's=demo-2025-12-31&y=2024&by=education&o=-women&k=ward&heat=1&xy=economy,good',
    'o=members&xy=good',
    'c=P34-01&y=2025',
    ''
  ]
} as const;

export type PageName = keyof typeof PAGE_QUERIES;
