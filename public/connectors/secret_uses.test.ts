import { secretsInOnePlace, secretsOfOnly } from './secret_uses';

const uses = [
  { connector: 'a', secret: 'mine' },
  { connector: 'a', secret: 'twice' },
  { connector: 'a', secret: 'twice' },
  { connector: 'a', secret: 'shared' },
  { connector: 'b', secret: 'shared' },
  { connector: 'b', secret: 'theirs' },
];

test('a secret belongs to one connector only if no other refers to it', () => {
  expect(secretsOfOnly('a', uses)).toEqual(['mine', 'twice']);
  expect(secretsOfOnly('b', uses)).toEqual(['theirs']);
  expect(secretsOfOnly('c', uses)).toEqual([]);
});

test('it may be replaced if it is used in one place', () => {
  expect([...secretsInOnePlace('a', uses)]).toEqual(['mine']);
});
