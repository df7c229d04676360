import { patternProblem } from './pattern';

it.each([
  '[A-Za-z][A-Za-z0-9_]*',
  '^#?((?![CDGUW][A-Z0-9]+$).+)$',
  '^(www\\.|api\\.)?github\\.com(/|$)',
  '(?<name>a+)?b{2,3}',
  '(?:\\d{4}-)+x',
  'b*[(+*]+\\(\\*',
])('accepts %s', (pattern) => expect(patternProblem(pattern)).toBeUndefined());

it.each(['(', '[', 'a**', '\\'])('rejects %s, which is malformed', (pattern) =>
  expect(patternProblem(pattern)).toBe('it is not a regular expression'),
);

it('rejects lookbehind, which it cannot check', () =>
  expect(patternProblem('(?<=a)b')).toBe('it has syntax that is not supported, such as (?<=…)'));

it.each([
  '(?:[A-Za-z]+_?)+',
  '(a|a)*b',
  '(a|ab|b){2,}',
  '(a?b?)*',
  '(x+x+)+y',
  '((a{1,3}))*',
  '(?=(a+)+b)a',
  'x(?:(?:a*)){5}',
])('rejects %s, which can take exponential time', (pattern) =>
  expect(patternProblem(pattern)).toMatch(/exponential time/),
);
