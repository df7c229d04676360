import { formText, numberedFields, repeatedFields } from './form_fields';

describe('fields of a form', () => {
  it('are repeated for each element of a list', () => {
    const fields = repeatedFields({ a: ['1', null, '2'], b: true, c: { d: 1 }, e: null });
    expect(formText(fields)).toBe('a=1&a=2&b=true&c=%7B%22d%22%3A1%7D');
  });
  it('are numbered from 1, with dots before members', () => {
    const fields = numberedFields({
      Action: 'Describe',
      Filter: [{ Name: 'vpc-id', Value: ['a&b', 'c'] }, { Name: 'x' }],
      Force: false,
      Nothing: null,
    });
    expect(fields).toEqual([
      ['Action', 'Describe'],
      ['Filter.1.Name', 'vpc-id'],
      ['Filter.1.Value.1', 'a&b'],
      ['Filter.1.Value.2', 'c'],
      ['Filter.2.Name', 'x'],
      ['Force', 'false'],
    ]);
    expect(formText(fields)).toContain('Filter.1.Value.1=a%26b');
  });
});
