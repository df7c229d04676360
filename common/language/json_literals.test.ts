import fc from 'fast-check';
import { formatScript, parseScript, tokenize } from '.';
import { readJsonText, writeJsonText } from './tokens/json_text';

const B = '\\';

/** The value of `text` as it stands behind a key of CONFIG. */
function valueOf(text: string): { value: unknown; codes: readonly string[] } {
  const script = parseScript(`CREATE CONNECTOR c TYPE 't' CONFIG {"k": ${text}}`);
  const [parsed] = script.statements;
  const config =
    parsed?.statement?.kind === 'create_connector_statement' ? parsed.statement.config : undefined;
  const node = config?.members[0]?.value;
  return {
    value: node?.kind === 'string' ? node.value : node,
    codes: parsed?.diagnostics.map(({ code }) => code) ?? [],
  };
}

describe('a string in double quotes in {…}', () => {
  it.each([
    ['"a"', 'a'],
    ['""', ''],
    [`"line 1${B}nline 2"`, 'line 1\nline 2'],
    [`"say ${B}"hi${B}""`, 'say "hi"'],
    [`"${B}${B}"`, '\\'],
    [`"${B}${B}${B}""`, '\\"'],
    [`"${B}/${B}b${B}f${B}n${B}r${B}t"`, '/\b\f\n\r\t'],
    [`"caf${B}u00e9 ${B}u00E9"`, 'café é'],
    [`"${B}ud83d${B}ude00"`, '😀'],
    [`"${B}uD83D${B}uDE00!"`, '😀!'],
    [`"${B}u0000"`, '\0'],
    [`"${B}${B}u0041"`, '\\u0041'],
    [`"${B}${B}n"`, '\\n'],
    ['"say ""hi"""', 'say "hi"'],
    [`"""${B}n"""`, '"\n"'],
    ['"a } ; -- b /* c"', 'a } ; -- b /* c'],
    [`"it's"`, "it's"],
    ['"two\nlines"', 'two\nlines'],
  ])('has the escapes of JSON: %s', (text, value) => {
    expect(valueOf(text)).toEqual({ value, codes: [] });
  });

  it.each([
    ['is unknown', `"${B}d+"`],
    ['is unknown', `"C:${B}Users"`],
    ['is unfinished', `"${B}u12"`],
    ['is only half of a character', `"${B}ud83d"`],
    ['is only half of a character', `"${B}ud83d${B}u0041"`],
    ['is the wrong half of a character', `"${B}ude00${B}ud83d"`],
  ])('is rejected if an escape %s: %s', (_, text) => {
    expect(valueOf(text).codes).toEqual(['invalid_escape']);
  });

  it('is rejected at the escape', () => {
    const [parsed] = parseScript(`CONNECTOR_EXEC c.e.a({"k": "ab${B}q"})`).statements;
    const [diagnostic] = parsed?.diagnostics ?? [];
    const { start = 0, end = 0 } = diagnostic?.range ?? {};
    expect(parsed?.text.slice(start, end)).toBe(`${B}q`);
  });

  it('reads all that JSON writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(valueOf(JSON.stringify(value))).toEqual({ value, codes: [] });
      }),
    );
  });

  it('is printed so that it parses again, whatever its characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
        (value) => {
          expect(readJsonText(writeJsonText(value))).toEqual({ value, invalid: undefined });
        },
      ),
    );
  });

  it('ends at its closing quote: what follows is parsed', () => {
    const text = `CONNECTOR_EXEC c.e.a({"k": "a${B}"b", "l": ["${B}${B}", {"m": "${B}""}]}); SELECT "a${B}"; SELECT 2`;
    const script = parseScript(text);
    expect(script.statements.map(({ diagnostics }) => diagnostics)).toEqual([[], [], []]);
    expect(script.statements.map((one) => one.text.slice(0, 8))).toEqual([
      'CONNECTO',
      'SELECT "',
      'SELECT 2',
    ]);
  });

  it('decodes keys too', () => {
    const [parsed] = parseScript(`CONNECTOR_EXEC c.e.a({"a${B}u0062": 1})`).statements;
    const found = JSON.stringify(parsed?.statement);
    expect(found).toContain('"value":"ab"');
  });
});

describe('elsewhere a backslash is a backslash', () => {
  it.each([
    [`SELECT 'a${B}nb'`, 'a\\nb'],
    [`SELECT "a${B}nb"`, 'a\\nb'],
    [`SELECT "a${B}"`, 'a\\'],
    [`SELECT 'a${B}'`, 'a\\'],
  ])('%s', (text, value) => {
    const [parsed] = parseScript(text).statements;
    expect(parsed?.diagnostics).toEqual([]);
    expect(JSON.stringify(parsed?.statement)).toContain(JSON.stringify(value));
  });

  it('in single quotes in {…} as well', () => {
    expect(valueOf(`'a${B}nb'`)).toEqual({ value: 'a\\nb', codes: [] });
    expect(valueOf(`'a${B}'`)).toEqual({ value: 'a\\', codes: [] });
  });
});

describe('the formatter', () => {
  it.each([
    `"a${B}nb"`,
    `"say ${B}"hi${B}""`,
    `"C:${B}${B}x"`,
    `"'${B}${B}"`,
    `["${B}t", {"x${B}ny": "${B}u0001"}]`,
  ])('keeps what escapes mean: %s', (text) => {
    const statement = `CONNECTOR_EXEC c.e.a({"k": ${text}})`;
    const { text: formatted, diagnostics } = formatScript(statement);
    expect(diagnostics).toEqual([]);
    expect(formatted).toContain(text);
    expect(formatScript(formatted).text).toBe(formatted);
  });

  it('prints a doubled quote as an escape', () => {
    expect(formatScript('CONNECTOR_EXEC c.e.a({"k": "say ""hi"""})').text).toContain(
      `"say ${B}"hi${B}""`,
    );
  });
});

describe('highlighting', () => {
  it('treats a quote after a backslash as part of the string', () => {
    const text = `CONNECTOR_EXEC c.e.a({"k": "a${B}"b", "l": 1})`;
    const strings = tokenize(text)
      .filter((one) => one.class === 'string')
      .map(({ start, end }) => text.slice(start, end));
    expect(strings).toEqual(['"k"', `"a${B}"b"`, '"l"']);
  });
});
