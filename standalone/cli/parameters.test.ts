import { collectParameter, ParameterSyntaxError } from './parameters';

describe('--param', () => {
  it.each([
    ['n=5', 5],
    ['n=-1.5', -1.5],
    ['n=true', true],
    ['n=null', null],
    ['n=["a","b"]', ['a', 'b']],
    ['n=open', 'open'],
    ['n="5"', '5'],
    ['n=a=b', 'a=b'],
    ['n=', ''],
    ['n=9007199254740993', '9007199254740993'],
    ['n=007', '007'],
  ])('reads %s', (given, value) => {
    expect(collectParameter(given, {})).toEqual({ n: value });
  });
  it.each(['n', '=5', '5=5', 'a b=1'])('rejects %s', (given) => {
    expect(() => collectParameter(given, {})).toThrow(ParameterSyntaxError);
  });
  it('rejects a second value, which would replace the first one silently', () => {
    expect(() => collectParameter('a=2', { a: 1 })).toThrow('"a" is set twice.');
    expect(() => collectParameter('a=2', { a: null })).toThrow(ParameterSyntaxError);
  });
  it('keeps earlier ones', () => {
    expect(collectParameter('b=2', { a: 1 })).toEqual({ a: 1, b: 2 });
  });
});
