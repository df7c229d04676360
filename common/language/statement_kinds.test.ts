import { KEYWORDS, MoltlerLexer, parseScript, RESERVED } from '.';
import { effectOf, wordsOf } from './statement_kinds';
import { STATEMENT_KINDS } from './statements/registry';

const parsed = (text: string) => {
  const [one] = parseScript(`${text};`).statements;
  if (one?.statement === undefined) throw new Error(`does not parse: ${text}`);
  return one.statement;
};

test.each(Object.entries(STATEMENT_KINDS))(
  'the name of %s is how it is written',
  (kind, { example }) => {
    const statement = parsed(example);
    // TRY is only allowed inside a block.
    if (statement.kind !== kind) return;
    const words = wordsOf(statement).split(' …')[0] ?? '';
    expect(example.replace(/^DRY RUN (?=CONNECTOR_EXEC)/, '').startsWith(words)).toBe(true);
  },
);

test.each([
  ['EXPLAIN SELECT 1', 'plans'],
  ['EXPLAIN ANALYZE SELECT 1', 'reads'],
  ['SHOW CONNECTORS', 'looks_up'],
  ['SELECT 1', 'reads'],
  ['DRY RUN CONNECTOR_EXEC gh.issues.create(title => 1)', 'reads'],
  ['CONNECTOR_EXEC gh.issues.create(title => 1)', 'acts'],
  ['TEST CONNECTOR gh', 'reads'],
  ['DRY RUN SYNC CONNECTOR gh TO gh-*', 'reads'],
  ['SYNC CONNECTOR gh TO gh-*', 'configures'],
])('%s %s', (text, effect) => {
  expect(effectOf(parsed(text))).toBe(effect);
});

test('every keyword that is not listed as reserved is also a name', () => {
  const reserved = [...KEYWORDS].filter(([, type]) => type <= MoltlerLexer.WITH);
  expect([...KEYWORDS].filter(([, type]) => RESERVED.has(type))).toEqual(reserved);
});
