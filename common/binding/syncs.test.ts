import { drained } from '../language';
import type { BoundSyncStatement } from './bound/bound_sync';
import { indexNameOf } from './syncs/index_names';
import { connectorsOfSync, renamingInSync } from './syncs/parsed_sync';
import { patternSchema } from './indices/pattern_schema';
import { SNAPSHOT } from './testing';
import { boundOf, diagnosticsOf, marked } from './testing/marked';

const snapshot = { ...SNAPSHOT, syncs: [] };

function sync(text: string, more: Partial<typeof snapshot> = {}): BoundSyncStatement {
  const bound = boundOf(text, { snapshot: { ...snapshot, ...more } });
  if (bound.kind !== 'sync_statement') throw new Error(bound.kind);
  return bound;
}

describe('a sync of an entity', () => {
  it('reads its columns, with the condition, and knows its key', () => {
    const { source, target, name } = sync(
      "SYNC CONNECTOR gh.issues TO gh-* WHERE state = 'open' INCREMENTAL ON updated_at",
    );
    if (source.type !== 'entities') throw new Error('it is a query');
    const [issues] = source.entities;
    expect({ target, name, count: source.entities.length }).toEqual({
      target: 'gh-*',
      name: 'gh_issues',
      count: 1,
    });
    expect(issues).toMatchObject({
      connector: 'gh',
      entity: 'issues',
      key: ['id'],
      incrementalOn: 'updated_at',
    });
    const names = issues?.select.query.output.map((column) => column.name);
    expect(names).toContain('labels');
    expect(names).not.toContain('timeline');
    expect(issues?.select.query.body).toMatchObject({ where: { kind: 'operation' } });
  });

  it('is stored without what belongs to its schedule and its name', () => {
    const { definition, schedule, options, dryRun } = sync(
      `DRY RUN SYNC CONNECTOR gh.issues TO gh-*
       WHERE title = 'it''s' -- a remark
       SCHEDULE '*/5 * * * *' TIME ZONE 'Europe/Berlin' WITH (name = often, full_every = '2d', ecs = true)`,
    );
    expect(definition).toBe(
      "SYNC CONNECTOR gh.issues TO gh-*\nWHERE title = 'it''s'\nWITH (full_every = '2d', ecs = TRUE)",
    );
    expect(schedule).toEqual({ cron: '*/5 * * * *', timeZone: 'Europe/Berlin' });
    expect(options).toEqual({ name: 'often', fullEverySeconds: 172_800, ecs: true });
    expect(dryRun).toBe(true);
    const again = sync(definition);
    expect({ ...again, name: 'often' }).toMatchObject({ definition, name: 'often' });
  });

  it('takes sync_interval of its connector for a schedule without a text', () => {
    const connectors = SNAPSHOT.connectors.map((one) => ({ ...one, syncInterval: '5m' }));
    const text = 'SYNC CONNECTOR gh.issues TO gh-* SCHEDULE';
    expect(sync(text, { connectors }).schedule).toEqual({ cron: '@every 5m', timeZone: 'UTC' });
    const created = `CREATE CONNECTOR git TYPE 'github' CONFIG {"org": "a"} OPTIONS {"sync_interval": "90s"};
      SYNC CONNECTOR git.issues TO gh-* SCHEDULE`;
    expect(sync(created).schedule?.cron).toBe('@every 90s');
    const changed = `ALTER CONNECTOR gh SET OPTIONS {"sync_interval": "1h"}; ${text}`;
    expect(sync(changed).schedule?.cron).toBe('@every 1h');
  });

  it('names the schema that it lacks', () => {
    expect(diagnosticsOf('SYNC CONNECTOR jira_ops.issues TO jira-*', { snapshot })).toEqual([]);
    expect(() => sync('SYNC CONNECTOR jira_ops.issues TO jira-*')).toThrow('Not bound');
  });

  it('has its key and its time even where * does not', () => {
    const github = SNAPSHOT.connectors[0];
    const issues = github?.entities.find(({ name }) => name === 'issues');
    if (github === undefined || issues === undefined) throw new Error('no issues');
    const hidden = { ...issues, key: ['id', 'timeline'] };
    const { source } = sync('SYNC CONNECTOR gh.issues TO gh-*', {
      connectors: [{ ...github, entities: [hidden] }],
    });
    const [one] = source.type === 'entities' ? source.entities : [];
    expect(one?.select.query.output.map(({ name }) => name)).toContain('timeline');
  });
});

describe('a sync of a connector', () => {
  it('reads every entity that it can, and names the others', () => {
    const github = SNAPSHOT.connectors[0];
    if (github === undefined) throw new Error('no connector');
    const entities = github.entities.map((entity) =>
      entity.name === 'users'
        ? { ...entity, unsyncable: { because: 'its rows can only be looked up one by one' } }
        : entity,
    );
    const { source, name } = sync('SYNC CONNECTOR gh TO all-* INCREMENTAL ON updated_at', {
      connectors: [{ ...github, entities }],
    });
    expect(name).toBe('gh');
    expect(source).toMatchObject({
      type: 'entities',
      leftOut: [{ entity: 'users', because: 'its rows can only be looked up one by one' }],
    });
    const read = source.type === 'entities' ? source.entities : [];
    expect(read.map(({ entity, incrementalOn }) => [entity, incrementalOn])).toEqual([
      ['issues', 'updated_at'],
      ['pulls', undefined],
    ]);
  });

  it('leaves out what requires a key that CONFIG does not have', () => {
    const [github] = SNAPSHOT.connectors;
    if (github === undefined) throw new Error('no connector');
    const entities = github.entities.map((entity) =>
      entity.name === 'pulls' ? { ...entity, requiresConfig: 'review_url' } : entity,
    );
    const connectors = [{ ...github, entities, unset: ['review_url'] }];
    const { source } = sync('SYNC CONNECTOR gh TO all-*', { connectors });
    expect(source).toMatchObject({
      leftOut: [
        { entity: 'pulls', because: 'it requires "review_url" in CONFIG, which is not set' },
      ],
    });
    const unset = { ...snapshot, connectors };
    expect(marked('SYNC CONNECTOR gh.«pulls» TO all-*', { snapshot: unset }).codes).toEqual([
      'config_key_unset',
    ]);
  });

  it('needs an index for each entity', () => {
    expect(marked('SYNC CONNECTOR gh TO «github»', { snapshot }).codes).toEqual([
      'one_index_for_entities',
    ]);
  });
});

describe('a sync of a query', () => {
  it('has the columns of the query, and a key of them', () => {
    const bound = sync(
      'SYNC (SELECT author, count(*) AS n FROM gh.issues GROUP BY author) AS authors TO stats-* KEY (AUTHOR)',
    );
    expect(bound).toMatchObject({
      name: 'authors',
      target: 'stats-*',
      source: { type: 'query', key: ['author'] },
    });
    expect(bound.definition).toBe(
      'SYNC (\n  SELECT author, count(*) AS n FROM gh.issues GROUP BY author\n) AS authors TO stats-*\nKEY (AUTHOR)',
    );
  });

  it('may join, read views and have a column called to', () => {
    const views = [{ name: 'open', columns: [], query: 'SELECT id AS "to" FROM gh.issues' }];
    const text =
      'SYNC (SELECT i.id, to FROM gh.issues i JOIN (SELECT id AS to FROM gh.users) u ON u.to = i.id) AS x TO x-* KEY (id)';
    expect(sync(text, { views }).target).toBe('x-*');
  });

  it('knows the views over indices that it reads, wherever it does', () => {
    const index = {
      name: 'logs-a',
      columns: [{ name: 'id', type: 'integer' as const, ignoringCase: false }],
    };
    const views = [
      { name: 'Inside', columns: [], query: 'SELECT id FROM logs-*' },
      { name: 'outer_view', columns: [], query: 'SELECT id FROM inside' },
      { name: 'open', columns: [], query: 'SELECT id FROM gh.issues' },
    ];
    const more = { views, indices: { patterns: [patternSchema('logs-*', [index])] } };
    const both = [
      ['inside', 'SELECT id FROM logs-*'],
      ['outer_view', 'SELECT id FROM inside'],
    ];
    for (const text of [
      'SYNC (SELECT id FROM outer_view) AS x TO x-* KEY (id)',
      'SYNC (SELECT id FROM gh.issues WHERE id IN (SELECT id FROM outer_view)) AS x TO x-* KEY (id)',
      'SYNC CONNECTOR gh.issues TO x-* WHERE id IN (SELECT id FROM outer_view)',
    ])
      expect(sync(text, more).indexViews).toEqual(both);
    for (const text of [
      'SYNC (SELECT id FROM open) AS x TO x-* KEY (id)',
      'SYNC (SELECT id FROM logs-*) AS x TO x-* KEY (id)',
    ])
      expect(sync(text, more).indexViews).toBeUndefined();
  });
});

// «» marks the range of the diagnostic.
test.each<[string, string, string]>([
  [
    'the column is not the incremental one',
    'SYNC CONNECTOR gh.issues TO a INCREMENTAL ON «created_at»',
    'other_incremental_column',
  ],
  [
    'the incremental column is misspelled',
    'SYNC CONNECTOR gh.issues TO a INCREMENTAL ON «updated_ad»',
    'unknown_column',
  ],
  ['there is none', 'SYNC CONNECTOR gh.pulls TO a INCREMENTAL ON «merged_at»', 'not_incremental'],
  ['a part too many', 'SYNC CONNECTOR gh.issues.«title» TO a', 'unknown_entity'],
  ['the sync is unknown', 'RUN SYNC «nightly» CONFIRM', 'unknown_sync'],
])('is rejected where %s', (_, text, code) => {
  const { text: found, codes } = marked(text, { snapshot });
  expect(found).toBe(text);
  expect(codes).toEqual([code]);
});

test('later statements see which syncs exist', () => {
  const script = (last: string) =>
    diagnosticsOf(
      `SYNC CONNECTOR gh.issues TO a; PAUSE SYNC gh_issues; DRY RUN SYNC CONNECTOR gh.pulls TO b; ${last}`,
      { snapshot },
    ).map(({ code }) => code);
  expect(script('DROP SYNC GH_ISSUES; DROP SYNC IF EXISTS gh_issues')).toEqual([]);
  expect(script('DROP SYNC gh_issues; RUN SYNC gh_issues')).toEqual(['unknown_sync']);
  expect(script('RUN SYNC gh_pulls')).toEqual(['unknown_sync']);
});

test('an editor that does not know the syncs accepts any name', () => {
  expect(diagnosticsOf('RUN SYNC nightly', { snapshot: SNAPSHOT })).toEqual([]);
});

test('the star stands for connector and entity, as an index can have them', () => {
  expect(indexNameOf('github-issues-*', { connector: 'GitHub_Org', entity: 'issues' })).toBe(
    'github-issues-github_org-issues',
  );
  expect(indexNameOf('a-*', { connector: 'sf', entity: 'My Object!' })).toBe('a-sf-my-object-');
  expect(indexNameOf('a-*', { sync: 'Report' })).toBe('a-report');
});

describe('the statement of a stored sync', () => {
  const QUERY =
    'SYNC (SELECT g.id FROM gh.issues g JOIN jira_ops.projects p ON p.key = g.title) AS x TO x KEY (id)';

  it('names the connectors that it reads', () => {
    expect(drained(connectorsOfSync('SYNC CONNECTOR gh.issues TO a'))).toEqual(['gh']);
    expect(drained(connectorsOfSync(QUERY))).toEqual(['gh', 'jira_ops']);
  });

  it('follows a connector that is renamed', () => {
    const renaming = { from: 'gh', to: 'github' };
    expect(drained(renamingInSync(QUERY, renaming))).toBe(
      QUERY.replace('gh.issues', 'github.issues'),
    );
    expect(drained(renamingInSync('SYNC CONNECTOR gh TO gh-*', renaming))).toBe(
      'SYNC CONNECTOR github TO gh-*',
    );
    expect(drained(renamingInSync('SYNC CONNECTOR other TO gh-*', renaming))).toBeUndefined();
  });
});
