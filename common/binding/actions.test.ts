import { boundOf, marked } from './testing/marked';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  ['an object', `CONNECTOR_EXEC gh.issues.create({"title": "x", "labels": ["a"]})`, []],
  [
    'named arguments',
    `CONNECTOR_EXEC gh.issues.update(issue_number => 1, data => {"state": "closed"})`,
    [],
  ],
  ['an unknown connector', 'CONNECTOR_EXEC «hg».issues.create(title => 1)', ['unknown_connector']],
  ['an unknown entity', 'CONNECTOR_EXEC gh.«isues».create(title => 1)', ['unknown_entity']],
  ['an unknown action', 'CONNECTOR_EXEC gh.issues.«creat»(title => 1)', ['unknown_action']],
  ['an action without its entity', 'CONNECTOR_EXEC gh.«create»(title => 1)', ['unknown_action']],
  [
    'a misspelt argument',
    `CONNECTOR_EXEC gh.issues.create(title => 'a', «lables» => ['a'])`,
    ['unknown_argument'],
  ],
  [
    'a misspelt member',
    `CONNECTOR_EXEC gh.issues.create({"title": "a", «"boddy"»: "b"})`,
    ['unknown_argument'],
  ],
  ['a missing argument', `CONNECTOR_EXEC gh.issues.«create»({"body": "b"})`, ['missing_argument']],
  ['a wrong type', `CONNECTOR_EXEC gh.issues.create(title => «5»)`, ['invalid_value']],
  [
    'a wrong element',
    `CONNECTOR_EXEC gh.issues.create(title => 'a', labels => «[1]»)`,
    ['invalid_value'],
  ],
  [
    'NULL where a value must be',
    `CONNECTOR_EXEC gh.issues.create(title => «NULL»)`,
    ['invalid_value'],
  ],
  [
    'no such value',
    `CONNECTOR_EXEC gh.issues.update(issue_number => 1, data => {}, state => «'shut'»)`,
    ['invalid_value'],
  ],
  ['a column', `CONNECTOR_EXEC gh.issues.create(title => «name»)`, ['not_constant']],
  ['twice', `CONNECTOR_EXEC gh.issues.create(title => 'a', «title» => 'b')`, ['duplicate_key']],
  [
    'FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => 'a') FOR EACH («SELECT 1»)`,
    ['statement_not_available'],
  ],
])('actions: %s', (_, source, codes) => {
  expect(marked(source)).toEqual({ text: source, codes });
});

test('arguments come with their types, parameters with their values', () => {
  const text =
    'EXPLAIN CONNECTOR_EXEC gh.issues.update(issue_number => $n, data => {"a": {"b": [$n, null]}})';
  expect(boundOf(text, { parameters: { n: 7 } })).toMatchObject({
    kind: 'explain_statement',
    statement: {
      connector: 'gh',
      entity: 'issues',
      action: 'update',
      arguments: { issue_number: 7, data: { a: { b: [7, null] } } },
      argumentTypes: { issue_number: 'integer', data: 'document' },
    },
  });
});
