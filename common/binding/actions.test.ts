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
    'a misspelled argument',
    `CONNECTOR_EXEC gh.issues.create(title => 'a', «lables» => ['a'])`,
    ['unknown_argument'],
  ],
  [
    'a misspelled member',
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
  ['a computed value', `CONNECTOR_EXEC gh.issues.create(title => 'a' || upper('b'))`, []],
  [
    'a computed member and element',
    `CONNECTOR_EXEC gh.issues.create({"title": 'a' || 1, "labels": ['x' || 1, 'y']})`,
    [],
  ],
  [
    'a computed value of another type',
    `CONNECTOR_EXEC gh.issues.create(title => «1 + 1»)`,
    ['wrong_argument_type'],
  ],
  [
    'a column in a computed value',
    `CONNECTOR_EXEC gh.issues.create(title => 'a' || «name»)`,
    ['unknown_column'],
  ],
  [
    'a query',
    `CONNECTOR_EXEC gh.issues.create(title => «(SELECT max(title) FROM gh.issues)»)`,
    ['not_constant'],
  ],
  ['twice', `CONNECTOR_EXEC gh.issues.create(title => 'a', «title» => 'b')`, ['duplicate_key']],
  [
    'the columns of FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => 'Fix: ' || title, labels => labels, body => 'x') FOR EACH (SELECT title, labels FROM gh.issues)`,
    [],
  ],
  [
    'a member of a document in FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => raw.user.login, labels => [raw.kind, title]) FOR EACH (SELECT * , raw FROM gh.issues)`,
    [],
  ],
  [
    'an argument of the other type in FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => «number») FOR EACH (SELECT number FROM gh.issues)`,
    ['wrong_argument_type'],
  ],
  [
    'a misspelled column of FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => «titel») FOR EACH (SELECT title FROM gh.issues)`,
    ['unknown_column'],
  ],
  [
    'a column that FOR EACH does not select',
    `CONNECTOR_EXEC gh.issues.create(title => «body») FOR EACH (SELECT title FROM gh.issues)`,
    ['unknown_column'],
  ],
  [
    'a column that FOR EACH selects twice',
    `CONNECTOR_EXEC gh.issues.create(title => «title») FOR EACH (SELECT a.title, b.title FROM gh.issues a JOIN gh.issues b ON a.id = b.id)`,
    ['unknown_column'],
  ],
  [
    'an error in the query of FOR EACH, and nothing that follows from it',
    `CONNECTOR_EXEC gh.issues.create(title => title) FOR EACH (SELECT title FROM gh.«isues»)`,
    ['unknown_entity'],
  ],
  [
    'a missing argument with FOR EACH',
    `CONNECTOR_EXEC gh.issues.«create»(body => title) FOR EACH (SELECT title FROM gh.issues)`,
    ['missing_argument'],
  ],
  [
    'an aggregate in the arguments of FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => «max(title)») FOR EACH (SELECT title FROM gh.issues)`,
    ['misplaced_aggregate'],
  ],
  [
    'options of FOR EACH',
    `CONNECTOR_EXEC gh.issues.create(title => title) FOR EACH (SELECT title FROM gh.issues) WITH (stop_after = 3, concurrency = 2, resume = 'x', max_wait = '5m', «stop_afer» = 1, confirm = «'yes'»)`,
    ['unknown_option', 'invalid_value'],
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

test('arguments that depend on the row are the last columns of the query of FOR EACH', () => {
  const text = `CONNECTOR_EXEC gh.issues.update(issue_number => number, data => {"title": upper(title)}, state => 'closed')
    FOR EACH (SELECT number, title FROM gh.issues ORDER BY created_at DESC LIMIT 3) WITH (stop_after = 2)`;
  const bound = boundOf(text);
  expect(bound).toMatchObject({
    arguments: { issue_number: null, data: null, state: 'closed' },
    forEach: {
      options: { stopAfter: 2 },
      arguments: [
        {
          label: 'issue_number',
          name: 'issue_number',
          accepts: { type: 'integer', required: true },
        },
        { label: 'data', name: 'data', accepts: { type: 'document', required: true } },
      ],
      query: {
        kind: 'select_statement',
        query: {
          output: [
            { name: 'number' },
            { name: 'title' },
            { type: 'integer' },
            { type: 'document' },
          ],
          orderBy: [{ direction: 'desc' }],
          limit: { kind: 'constant' },
          body: { kind: 'select', items: [{}, {}, { expression: { name: 'number' } }, {}] },
        },
      },
    },
  });
});

test('arguments of a union are columns around it, in its order', () => {
  const text = `CONNECTOR_EXEC gh.issues.create(title => name || '!')
    FOR EACH (SELECT title AS name FROM gh.issues UNION SELECT 'x' ORDER BY name)`;
  expect(boundOf(text)).toMatchObject({
    forEach: {
      query: {
        query: {
          output: [{ name: 'name' }, { type: 'text' }],
          body: { kind: 'select', from: { kind: 'derived' } },
          orderBy: [{ expression: { kind: 'column', name: 'name' } }],
        },
      },
    },
  });
});
