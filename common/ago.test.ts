import { ago } from './ago';

it.each([
  [-5, 'just now'],
  [59, 'just now'],
  [60, '1 minute ago'],
  [5 * 60 + 59, '5 minutes ago'],
  [3_600, '1 hour ago'],
  [86_399, '23 hours ago'],
  [2 * 86_400, '2 days ago'],
  [31 * 86_400, '1 month ago'],
  [800 * 86_400, '2 years ago'],
])('%d seconds: %s', (seconds, text) => {
  expect(ago(seconds * 1000)).toBe(text);
});
