import { configKeyOf, holesOf, onlyHoleOf, parametersOf, withHolesFilled } from './holes';

test('holes are found in a request, those of CONFIG beside its parameters', () => {
  const path = '/repos/{+repo}/{config.org}/{number}';
  expect(holesOf(path)).toEqual(['repo', 'config.org', 'number']);
  expect(configKeyOf('config.org')).toBe('org');
  const request = {
    method: 'POST',
    path,
    body: { a: ['{title}'] },
    query: { q: 'x{word}' },
  } as const;
  expect([...parametersOf(request)].sort()).toEqual(['number', 'repo', 'title', 'word']);
});

test('a text is just one hole, or it is not', () => {
  expect(onlyHoleOf('{state}')).toBe('state');
  expect(onlyHoleOf('is:{state}')).toBeUndefined();
  expect(onlyHoleOf('{a}{b}')).toBeUndefined();
  expect(onlyHoleOf('{+path}')).toBeUndefined();
});

test('what is no name in braces stays text', () => {
  expect(
    withHolesFilled('a{2,3} {} {+x} {y}', (name, slashes) => `<${name}${slashes ? '/' : ''}>`),
  ).toBe('a{2,3} {} <x/> <y>');
});
