/** English words of the session plan. `{name}` marks a placeholder. */

export const session = {
  'session.title': 'Session plan',
  'session.about': 'Session plan for the facilitator',
  'session.intro': 'What takes which minutes, in the order of the pages. It follows what is written: change it there.',
  'session.sum': '{time} in all, activities to run: {count}',
  'session.time': 'Time',
  'session.from': 'From',
  'session.to': 'To',
  'session.what': 'What',
  'session.work': 'Work',
  'session.goals': 'Goals',
  'session.page': 'Page',
  'session.steps': 'Steps',
  'session.nothing': 'Nothing in this module takes time yet. Add pages or activities in Write.',
  'session.as.html': 'Sheet to print (HTML)',
} as const;
