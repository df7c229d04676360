import { BOUNDS } from '../../server/bounds';
import { collectBounds, operatorBounds } from './bounds';

describe('--bound', () => {
  it('collects names and values, one at a time or separated by commas', () => {
    const first = collectBounds('nesting=50');
    expect(collectBounds('list_values=1_000, result_columns = 7', first)).toEqual({
      nesting: 50,
      list_values: 1_000,
      result_columns: 7,
    });
  });

  it.each(Object.keys(BOUNDS))('takes %s', (name) => {
    expect(collectBounds(`${name}=3`)).toEqual({ [name]: 3 });
  });

  it.each([
    ['nestin=5', 'Unknown bound "nestin". Did you mean "nesting"?'],
    ['constructor=5', 'Unknown bound "constructor". Use one of those in docs/bounds.md.'],
    ['nesting', '"nesting" is not a bound. Use name=value.'],
    ['nesting=0', 'nesting must be a whole number, at least 1, not "0".'],
    ['nesting=-1', 'not "-1"'],
    ['nesting=1.5', 'not "1.5"'],
    ['nesting=many', 'not "many"'],
    ['nesting=', 'not ""'],
    ['nesting=99999999999999999999', 'not "99999999999999999999"'],
  ])('rejects %s', (given, message) => {
    expect(() => collectBounds(given)).toThrow(message);
  });

  it('overrides MOLTLER_BOUNDS, name by name', () => {
    expect(operatorBounds({ nesting: 5 }, 'nesting=9,list_values=8')).toEqual({
      nesting: 5,
      list_values: 8,
    });
    expect(operatorBounds(undefined, undefined)).toEqual({});
  });
});
