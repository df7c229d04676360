import { distinctNames } from '.';

test('names that are used twice are numbered, and unique names are kept', () => {
  expect(distinctNames(['a', 'a', 'a_2', 'a'])).toEqual(['a', 'a_3', 'a_2', 'a_4']);
});
