import type { ExploreTexts } from '../messages';

export const explore = {
  heading: 'Explore the figures',
  rooms: 'Ways to explore',
  pivot: 'Pivot table',
  sql: 'SQL query',
  files: 'Your files',
  publish: 'Check and publish',
  noscript: 'This part needs JavaScript. It is off in this browser, so only the table that is here can be read.'
} as const satisfies ExploreTexts['explore'];
