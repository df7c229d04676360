import { configKeyOf, holesOf, onlyHoleOf, parametersOf, withHolesFilled } from './holes';

test('placeholders are found in a request, both parameters and CONFIG keys', () => {
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

test('a text is exactly one placeholder, or not', () => {
  expect(onlyHoleOf('{state}')).toBe('state');
  expect(onlyHoleOf('is:{state}')).toBeUndefined();
  expect(onlyHoleOf('{a}{b}')).toBeUndefined();
  expect(onlyHoleOf('{+path}')).toBeUndefined();
});

test('braces without a name stay text', () => {
  expect(
    withHolesFilled('a{2,3} {} {+x} {y}', (name, slashes) => `<${name}${slashes ? '/' : ''}>`),
  ).toBe('a{2,3} {} <x/> <y>');
});
