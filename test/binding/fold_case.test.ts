import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { foldCase } from '../../common/declaration';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

/** The texts as the evaluator folds them for case-insensitive comparisons. */
async function lower(texts: readonly string[]): Promise<readonly string[]> {
  const rows = await connection.runAndReadAll(
    'SELECT unnest(list_transform(from_json($1::JSON, \'["VARCHAR"]\'), lambda x: lower(x)))',
    [JSON.stringify(texts)],
  );
  return rows.getRows().map(([text]) => String(text));
}

test('every letter is folded as in the evaluator, since a different rule would lose rows', async () => {
  const characters = Array.from({ length: 0x1_1000 }, (_, code) => code)
    // Surrogate halves are not characters; 0 ends a text.
    .filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff))
    .map((code) => String.fromCodePoint(code))
    .filter((character) => foldCase(character) !== character);
  expect(characters.length).toBeGreaterThan(1000);
  const engine = await lower(characters);
  // Node supports some recent letters that the evaluator does not; it leaves them unchanged.
  const known = characters.filter((character, at) => engine[at] !== character);
  expect(known.length).toBeGreaterThan(characters.length - 64);
  expect(known.map(foldCase)).toEqual(await lower(known));
});

test.each(['ΟΔΟΣ', 'ας', 'ασ', 'İstanbul', 'STRASSE', 'Straße', 'ÀÉ', 'a Σ'])(
  'a letter is folded alike whatever stands around it: %s',
  async (text) => {
    expect(foldCase(text)).toBe((await lower([text]))[0]);
  },
);
