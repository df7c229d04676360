import { namesOnPath, parsePath, valueAt } from './path';

const member = (name: string) => ({ kind: 'member', name });
const each = { kind: 'each' };

describe('a path', () => {
  it.each([
    ['.', []],
    ['id', [member('id')]],
    ['user.login', [member('user'), member('login')]],
    ['labels[]', [member('labels'), each]],
    ['labels[].name', [member('labels'), each, member('name')]],
    ['[]', [each]],
    ['[].name', [each, member('name')]],
    ['matrix[][]', [member('matrix'), each, each]],
    ['metric.{name}', [member('metric'), member('{name}')]],
    ['items.0.id', [member('items'), member('0'), member('id')]],
    ['@odata.next link', [member('@odata'), member('next link')]],
  ])('%s has its steps', (path, steps) => expect(parsePath(path)).toEqual(steps));

  it.each(['', '..', 'a..b', '.a', 'a.', 'a.[]', 'a[', 'a[0]', '[]a', 'a[]b', ']', 'a[].'])(
    '"%s" is malformed',
    (path) => expect(() => parsePath(path)).toThrow('is not a path'),
  );

  it('to a single value has no lists', () => {
    expect(namesOnPath('data.result')).toEqual(['data', 'result']);
    expect(namesOnPath('.')).toEqual([]);
    expect(() => namesOnPath('labels[].name')).toThrow('several values');
  });
});

describe('the value at a path', () => {
  const body = { data: { items: [{ id: 7 }, null] }, none: null };
  it.each([
    ['.', body],
    ['data.items.0.id', 7],
    ['data.items.1', null],
    ['data.items.1.id', undefined],
    ['data.items.2', undefined],
    ['data.items.00', undefined],
    ['data.items.length', undefined],
    ['data.constructor', undefined],
    ['none.at', undefined],
  ])('%s', (path, value) => expect(valueAt(body, path)).toEqual(value));
});
