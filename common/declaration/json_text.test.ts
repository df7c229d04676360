import { ExactNumber, jsonText, nestsDeeperThan, parseJson, withTextsForExact } from '.';
import type { JsonValue } from '.';

const exact = (digits: string) => new ExactNumber(digits);
const digitsOf = (value: JsonValue) => (value instanceof ExactNumber ? value.digits : value);

describe('JSON with numbers that a double cannot hold', () => {
  it.each([
    '9007199254740993',
    '-9007199254740993',
    '9223372036854775807',
    '18446744073709551616',
    '9007199254740994',
    '0.1234567890123456789',
    '12345678901234.5678',
    '1e400',
    '-1E+400',
    '1e-400',
    '123456789012345678e10',
  ])('%s keeps its digits', (digits) => {
    expect(digitsOf(parseJson(digits))).toBe(digits);
    const inside = parseJson(`{"a": [${digits} , {"b":\n${digits}}],"c":${digits}}`);
    expect(jsonText(inside)).toBe(`{"a":[${digits},{"b":${digits}}],"c":${digits}}`);
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['0.30000000000000004', 0.30000000000000004],
    ['1.0000000000000000', 1],
    ['0.0000000000000000e999', 0],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['21000000001', 21000000001],
    ['1e100', 1e100],
    ['-0.5', -0.5],
  ])('%s is an ordinary number', (text, number) => {
    expect(parseJson(text)).toBe(number);
    expect(parseJson(`[${text}]`)).toEqual([number]);
  });

  it('is not changed within texts and names', () => {
    const text =
      '{"9007199254740993":"a, 9007199254740993 \\" : 9007199254740993","b":9007199254740993}';
    expect(jsonText(parseJson(text))).toBe(text);
  });

  it('is found anywhere in a text', () => {
    for (let before = 0; before < 40; before++) {
      const text = `[${'1,'.repeat(before)}${' '.repeat(before % 3)}9007199254740993]`;
      expect(jsonText(parseJson(text))).toContain('9007199254740993');
    }
  });

  it.each([
    '[09007199254740993]',
    '[9007199254740993x]',
    '[9007199254740993',
    '[--9007199254740993]',
  ])('%s is still invalid JSON', (text) => expect(() => parseJson(text)).toThrow(SyntaxError));

  it('never becomes another number', () => {
    expect(JSON.stringify({ id: exact('9007199254740993') })).toBe('{"id":"9007199254740993"}');
    expect(withTextsForExact(parseJson('{"a":[9007199254740993,1]}'))).toEqual({
      a: ['9007199254740993', 1],
    });
  });

  it('distinguishes integers', () => {
    expect(exact('9007199254740993').integer()).toBe(9007199254740993n);
    expect(exact('-90071992547409930e-1').integer()).toBe(-9007199254740993n);
    expect(exact('9007199254740993.5').integer()).toBeUndefined();
    expect(exact('1e400').integer()).toBeUndefined();
  });

  it('may have millions of digits', () => {
    const digits = '9'.repeat(1_000_000);
    expect(digitsOf(parseJson(digits))).toBe(digits);
    expect(exact(digits).integer()).toBeUndefined();
  });
});

describe('halves of surrogate pairs', () => {
  it.each([
    ['"cut \\ud83d"', 'cut \ufffd'],
    ['"\\uDE00 x"', '\ufffd x'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\ud83d\\ud83d\\ude00"', '\ufffd😀'],
    ['"\\\\ud83d"', '\\ud83d'],
    ['"\\ud83d\\n"', '\ufffd\n'],
    ['"\\\\ud83d\\ude00"', '\\ud83d\ufffd'],
    ['"\\\\\\ud83d\\ude00"', '\\😀'],
    ['"\\ud83d\\ude00\\ude01"', '😀\ufffd'],
  ])('%s', (text, value) => expect(parseJson(text)).toBe(value));
  it('are read the same way in names', () => {
    expect(parseJson('{"b":[{"a\\ud83d":1,"c":2}]}')).toEqual({ b: [{ 'a\ufffd': 1, c: 2 }] });
  });
});

describe('odd documents', () => {
  it('use the last of members with the same name, and treat __proto__ as an ordinary name', () => {
    const text = '{"a":1,"__proto__":{"b":9007199254740993},"a":2}';
    expect(jsonText(parseJson(text))).toBe('{"a":2,"__proto__":{"b":9007199254740993}}');
    expect(({} as { b?: unknown }).b).toBeUndefined();
  });
  it('may be nested deeper than the call stack', () => {
    const deep = parseJson(`${'['.repeat(100_000)}9007199254740993${']'.repeat(100_000)}`);
    expect(nestsDeeperThan(deep, 99_999)).toBe(true);
    expect(nestsDeeperThan(deep, 100_000)).toBe(false);
  });
});
