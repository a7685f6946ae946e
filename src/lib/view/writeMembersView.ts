import { defaultMembersView, yearsOf, type MembersChoices, type MembersView } from './readMembersView';

/** The query string of a view, with its `?`; what `readMembersView` would take by default is not written. */
export function writeMembersView(view: MembersView, choices: MembersChoices): string {
  const usual = defaultMembersView(choices);
  const query: [string, string][] = [];
  if (view.snapshot !== usual.snapshot) query.push(['s', view.snapshot]);
  if (view.committee !== usual.committee) query.push(['c', view.committee]);
  if (view.year !== (yearsOf(choices.frame, view.committee).at(-1) ?? usual.year)) query.push(['y', `${view.year}`]);
  if (view.by !== usual.by) query.push(['by', view.by]);
  if (view.order !== usual.order || view.lowestFirst) query.push(['o', `${view.lowestFirst ? '-' : ''}${view.order}`]);
  if (view.kind) query.push(['k', view.kind]);
  if (view.coloured) query.push(['heat', '1']);
  if (view.x !== usual.x || view.y !== usual.y) query.push(['xy', `${view.x},${view.y}`]);
  // Nothing in these needs escaping but what a hostile snapshot could bring.
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  return text && `?${text}`;
}
