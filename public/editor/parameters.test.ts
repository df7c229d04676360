import { parametersIn, parameterValue } from './parameters';

describe('the parameters of a script', () => {
  it('are listed once each, and not found in texts or comments', () => {
    const text = `SELECT $b, $a, $b, '$c' FROM t -- $d`;
    expect(parametersIn(text)).toEqual(['b', 'a']);
  });
  it.each([
    ['7', 7],
    ['true', true],
    ['null', null],
    ['[1,"a"]', [1, 'a']],
    ['12345678901234567890', '12345678901234567890'],
    ['open', 'open'],
    ['"5"', '5'],
    ['', ''],
  ])('typed as %j are %j', (typed, value) => {
    expect(parameterValue(typed)).toEqual(value);
  });
});
