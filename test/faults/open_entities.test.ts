import { complete } from '../../common/completion';
import { parseScript } from '../../common/language';
import { json, loopbackServer } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import {
  connectSalesforce,
  withSampleSalesforce,
  type SampleSalesforce,
} from './support/salesforce';

describe('objects of Salesforce that are not declared', () => {
  let engine: Engine;
  let sample: SampleSalesforce;
  const connect = (name: string, url: string) => engine.run(connectSalesforce(name, url));
  withSampleSalesforce(
    (url) => connectSalesforce('sf', url),
    (opened) => ({ engine, sample } = opened),
  );
  /** The rows of a script that must succeed, and what it requested. */
  const run = async (text: string) => {
    const from = sample.log.length;
    const outcome = await engine.run(text);
    expect([outcome.error, outcome.diagnostics]).toEqual([undefined, []]);
    const paths = sample.log.slice(from).filter((line) => !line.includes('/oauth2/'));
    const queries = paths.flatMap(
      (line) => new URL(line.split(' ')[1] ?? '', 'http://x').searchParams.get('q') ?? [],
    );
    return { ...outcome, paths, queries };
  };

  it('are read as declared ones are: typed, filtered, sorted and limited by Salesforce', async () => {
    const { rows, queries } = await run(
      "SELECT Name, CreatedDate, Rating__c, Visited_On__c FROM sf.Store_Visit__c WHERE Kind__c = 'audit' AND Visited_On__c >= DATE '2020-01-01' AND Rating__c > 2.5 ORDER BY Visited_On__c DESC LIMIT 3",
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual([
      expect.stringMatching(/^SV-/),
      expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      expect.any(Number),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
    expect(queries).toEqual([
      expect.stringMatching(
        /^SELECT Id, .* FROM Store_Visit__c WHERE Kind__c = 'audit' AND Visited_On__c >= 2020-01-01 AND Rating__c > 2.5 ORDER BY Visited_On__c DESC NULLS \w+ LIMIT 3$/,
      ),
    ]);
  });

  it('are grouped and counted by Salesforce', async () => {
    const { rows, queries } = await run(
      'SELECT Kind__c, count(*), avg(Rating__c) FROM sf.Store_Visit__c GROUP BY Kind__c ORDER BY 1',
    );
    expect(rows.map(([kind]) => kind)).toEqual(['Audit', 'Handover', 'Training']);
    expect(queries).toEqual([expect.stringContaining('FROM Store_Visit__c GROUP BY Kind__c')]);
    expect((await run('SELECT count(*) FROM sf.Store_Visit__c')).rows).toEqual([[60]]);
  });

  it('are found in any case, also where a declared entity reads the same object', async () => {
    const { rows, queries } = await run(
      "SELECT count(*) FROM sf.store_visit__C WHERE Name LIKE 'SV-%'",
    );
    expect(rows).toEqual([[60]]);
    expect(queries).toEqual([expect.stringContaining('FROM Store_Visit__c')]);
    expect((await run('SELECT Name, Industry FROM sf.Account')).rows).toHaveLength(12);
    // `users` is declared, so it is not the object User.
    expect((await run('SELECT Username FROM sf.USERS LIMIT 1')).rows).toHaveLength(1);
  });

  it('are joined, with fields of parent records', async () => {
    const { rows } = await run(
      'SELECT v.Name, a.Name, v.Account__r.Name FROM sf.Store_Visit__c v JOIN sf.accounts a ON a.Id = v.Account__c WHERE v.Visitors__c > 3 LIMIT 5',
    );
    expect(rows).toHaveLength(5);
    for (const [, joined, related] of rows) expect(related).toBe(joined);
  });

  it('are described, with their types and the conditions that Salesforce evaluates', async () => {
    const { rows } = await run('DESCRIBE sf.Store_Visit__c');
    const column = (name: string) => rows.find(([one]) => one === name);
    expect(column('Visited_On__c')?.slice(0, 4)).toEqual([
      'Visited_On__c',
      'date',
      expect.arrayContaining(['=', '>=']),
      true,
    ]);
    expect(column('Notes__c')?.[2]).toEqual([]);
  });

  it('are created, updated, upserted and deleted, and their cached pages go', async () => {
    const exec = (action: string, given: string) =>
      run(`CONNECTOR_EXEC sf.Store_Visit__c.${action}(${given})`);
    const ratings = async () =>
      (await run("SELECT Id, Rating__c FROM sf.Store_Visit__c WHERE Name = 'Zeta'")).rows;
    expect(await ratings()).toEqual([]);
    await exec('create', `data => {"Name": "Zeta", "Rating__c": 1, "Report_Key__c": "Z"}`);
    const [[id, first] = []] = await ratings();
    expect(first).toBe(1);
    await exec('update', `id => '${String(id)}', data => {"Rating__c": 2}`);
    expect(await ratings()).toEqual([[id, 2]]);
    await exec(
      'upsert',
      `external_id_field => 'Report_Key__c', external_id_value => 'Z', data => {"Rating__c": 3}`,
    );
    expect(await ratings()).toEqual([[id, 3]]);
    await exec('delete', `id => '${String(id)}'`);
    expect(await ratings()).toEqual([]);
  });

  it('take their fields as arguments, with the types of their columns', async () => {
    const { rows, paths } = await run(
      'DRY RUN CONNECTOR_EXEC sf.Store_Visit__c.create(Name => \'Eta\', rating__c => 4.5, data => {"Visitors__c": 2})',
    );
    expect(paths.filter((line) => line.startsWith('POST'))).toEqual([]);
    expect(JSON.parse(String(rows[0]?.at(-1)))).toEqual({
      Name: 'Eta',
      Rating__c: 4.5,
      Visitors__c: 2,
    });
    const failed = async (given: string) =>
      (await engine.run(`CONNECTOR_EXEC sf.Store_Visit__c.create(${given})`)).diagnostics;
    expect(await failed("Rating__c => 'good'")).toMatchObject([{ code: 'invalid_value' }]);
    expect(await failed('Ratng__c => 5')).toMatchObject([
      { code: 'unknown_argument', hint: expect.stringContaining('Rating__c') },
    ]);
    expect(await failed('Rating__c => 5, data => {"Rating__c": 4}')).toMatchObject([
      { code: 'duplicate_key' },
    ]);
    // So do those of declared entities.
    const account = await run(
      "DRY RUN CONNECTOR_EXEC sf.accounts.update(id => '001', Industry => 'Retail', NumberOfEmployees => NULL)",
    );
    expect(JSON.parse(String(account.rows[0]?.at(-1)))).toEqual({
      Industry: 'Retail',
      NumberOfEmployees: null,
    });
  });

  it('are listed on request: SHOW ENTITIES shows how, and searches them', async () => {
    const plain = await run('SHOW ENTITIES FROM sf');
    expect(plain.paths).toEqual([]);
    expect(plain.rows.map(([name]) => name)).not.toContain('Store_Visit__c');
    expect(plain.messages.join('\n')).toContain('sf.My_Object__c');
    const { rows } = await run("SHOW ENTITIES FROM sf LIKE '%visit%'");
    expect(rows).toMatchObject([
      ['Store_Visit__c', 'Store Visit', ['Id'], [], expect.anything(), expect.anything()],
    ]);
  });

  it('that cannot be queried lead to an error, but can be created', async () => {
    const { diagnostics } = await engine.run('SELECT * FROM sf.Order_Placed__e');
    expect(diagnostics).toMatchObject([{ code: 'unreadable_entity' }]);
    await run(`CONNECTOR_EXEC sf.Order_Placed__e.create(data => {"Order_Number__c": "7"})`);
  });

  it('are suggested if a name is misspelled', async () => {
    const { diagnostics, error } = await engine.run('SELECT * FROM sf.Store_Vist__c');
    expect(error).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'unknown_entity', hint: expect.stringContaining('Store_Visit__c') },
    ]);
  });

  it('are requested once for many statements, and again after ALTER', async () => {
    await connect('again', sample.url);
    const lists = (paths: readonly string[]) =>
      paths.filter((path) => path.includes('/sobjects ') || path.endsWith('/sobjects'));
    const twice = 'SELECT count(*) FROM again.Store_Visit__c; DESCRIBE again.Store_Visit__c';
    expect(lists((await run(twice)).paths)).toHaveLength(1);
    expect(lists((await run(twice)).paths)).toHaveLength(0);
    const altered = await run(`ALTER CONNECTOR again SET OPTIONS {"batch_size": 500}; ${twice}`);
    expect(lists(altered.paths)).toHaveLength(1);
  });

  it.each([
    [
      'created again',
      (url: string) =>
        `CREATE OR REPLACE CONNECTOR moved TYPE 'salesforce' CONFIG {"instance_url": "${url}", "client_id": "app", "client_secret": "secret-of-app"}`,
    ],
    [
      'changed',
      (url: string) =>
        `ALTER CONNECTOR moved SET CONFIG {"instance_url": "${url}", "client_secret": "secret-of-app"}`,
    ],
  ])('are those of the new org if the script has %s its connector', async (_, change) => {
    const old = await loopbackServer((request, response) =>
      request.url.includes('/oauth2/')
        ? json(response, 200, { access_token: 's', token_type: 'Bearer', instance_url: old.url })
        : json(response, 200, { sobjects: [], fields: [] }),
    );
    await connect('moved', old.url);
    const { rows } = await run(
      `${change(sample.url)}; SELECT count(*) FROM moved.Store_Visit__c; SELECT Industry FROM moved.accounts LIMIT 1`,
    );
    await old.close();
    expect(rows.at(-2)).toEqual([60]);
    expect(old.seen).toEqual([]);
  });

  it('are explained without a request', async () => {
    await connect('explained', sample.url);
    const { paths, rows, events, messages } = await run(
      "EXPLAIN SELECT Name FROM explained.Store_Visit__c WHERE SOQL = 'Rating__c > 3'",
    );
    expect(paths).toEqual([]);
    expect(JSON.stringify([rows, events])).toContain('FROM Store_Visit__c WHERE (Rating__c > 3)');
    expect(messages.join('\n')).toContain('assumes that explained.Store_Visit__c exists');
  });

  it('are explained and completed with what a statement has discovered, without a request', async () => {
    await run('DESCRIBE sf.Store_Visit__c');
    const { paths, rows, events, messages } = await run(
      'EXPLAIN SELECT Name FROM sf.store_visit__c WHERE Rating__c > 3',
    );
    expect(paths).toEqual([]);
    expect(messages.join('\n')).not.toContain('assumes');
    expect(JSON.stringify([rows, events])).toContain('FROM Store_Visit__c WHERE Rating__c > 3');
    const from = sample.log.length;
    const snapshot = await engine.moltler.snapshot();
    const text = 'SELECT  FROM sf.Store_Visit__c';
    const columns = complete(parseScript(text), 7, snapshot).map(({ label }) => label);
    expect(columns).toContain('Rating__c');
    const tables = complete(parseScript('SELECT 1 FROM sf.'), 17, snapshot);
    expect(tables.map(({ label }) => label)).toContain('Order_Placed__e');
    const call = 'CONNECTOR_EXEC sf.Store_Visit__c.create(';
    const given = complete(parseScript(call), call.length, snapshot);
    expect(given.map(({ label }) => label)).toEqual(expect.arrayContaining(['data', 'Rating__c']));
    expect(sample.log.length).toBe(from);
  });

  describe('the connector itself, with a query', () => {
    const query =
      'SELECT Name, Amount, Account.Name, CloseDate FROM Opportunity WHERE Amount > 100000';

    it('has the columns that the query selects, in its order and with their types', async () => {
      const { rows, events, queries } = await run(`SELECT * FROM sf WHERE SOQL = '${query}'`);
      const columns = events.flatMap((event) => (event.type === 'columns' ? event.columns : []));
      expect(columns.map(({ name, type }) => [name, type])).toEqual([
        ['Name', 'text'],
        ['Amount', 'number'],
        ['Account.Name', 'text'],
        ['CloseDate', 'date'],
      ]);
      expect(rows.length).toBeGreaterThan(10);
      expect(queries).toEqual([query]);
    });

    it('can be filtered, sorted, joined and named like any table', async () => {
      const { rows } = await run(
        `SELECT o.Name, a.Industry FROM sf o JOIN sf.accounts a ON a.Name = o.Account.Name WHERE o.SOQL = '${query}' AND o.Amount >= 200000 ORDER BY o.Amount DESC LIMIT 4`,
      );
      expect(rows).toHaveLength(4);
    });

    it('has the groups that the query computes', async () => {
      const { rows } = await run(
        "SELECT StageName, n, largest FROM sf WHERE SOQL = 'SELECT StageName, COUNT(Id) n, MAX(Amount) largest FROM Opportunity GROUP BY StageName' AND n > 1 ORDER BY n",
      );
      expect(rows).toHaveLength(6);
      expect(rows[0]).toEqual([expect.any(String), expect.any(Number), expect.any(Number)]);
    });

    it('may have its query in a parameter', async () => {
      const outcome = await engine.run('SELECT Amount FROM sf WHERE SOQL = $query LIMIT 1', {
        parameters: { query },
      });
      expect([outcome.error, outcome.diagnostics]).toEqual([undefined, []]);
      expect(outcome.rows).toEqual([[expect.any(Number)]]);
    });

    it('reports a column that the query does not select, and an object that does not exist', async () => {
      const missing = await engine.run(`SELECT Phase FROM sf WHERE SOQL = '${query}'`);
      expect(missing.diagnostics).toMatchObject([{ code: 'unknown_column' }]);
      const unknown = await engine.run("SELECT * FROM sf WHERE SOQL = 'SELECT Id FROM Nothing__c'");
      expect(unknown.error?.message).toContain("sObject type 'Nothing__c' is not supported");
    });

    it('rejects a query whose rows would be missing', async () => {
      for (const from of ['sf', 'sf.records']) {
        const { diagnostics } = await engine.run(
          `SELECT * FROM ${from} WHERE SOQL = 'SELECT COUNT() FROM Account'`,
        );
        expect(diagnostics).toMatchObject([
          { code: 'query_without_rows', hint: expect.stringContaining('COUNT(Id)') },
        ]);
      }
    });

    it('is not a table without a query', async () => {
      const { diagnostics } = await engine.run('SELECT * FROM sf');
      expect(diagnostics).toMatchObject([{ code: 'missing_entity' }]);
    });

    it('is explained without a request', async () => {
      const { paths, rows, events } = await run(
        `EXPLAIN SELECT Amount FROM sf WHERE SOQL = '${query}'`,
      );
      expect(paths).toEqual([]);
      expect(JSON.stringify([rows, events])).toContain('/query');
    });
  });
});
