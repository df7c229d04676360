import { KibanaHome, type RunningKibana } from '../kibana/harness';
import { errorOf, rowsOf, userOf } from '../kibana/harness/client';
import { sharedPackage } from '../kibana/harness/shared_package';
import { needs } from '../support/needs';
import { deleteIndices } from './open_ports';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(200_000);

/** All of the plugin's own indices, and those of its users, in Elasticsearch itself. */
needs('elasticsearch')('the installed package, with an Elasticsearch', () => {
  const run = `p${process.pid}-${Date.now()}`;
  let home: KibanaHome;
  let kibana: RunningKibana;
  let url: string;

  beforeAll(async () => {
    url = await elasticsearchUrl();
    home = new KibanaHome();
    await home.install(await sharedPackage());
    const clientModule = require.resolve('@elastic/elasticsearch');
    kibana = await home.start({ realElasticsearch: { url, clientModule } });
  });
  afterAll(async () => {
    await kibana.stop();
    home.dispose();
    await deleteIndices(url, run);
  });

  /** The events of a script in a space of this run. */
  const execute = (text: string) => userOf(kibana).run(text, { record: false }, run);
  const found = async (index: string): Promise<readonly unknown[]> => {
    const response = await fetch(`${url}/${index}/_search?size=100&sort=_doc`);
    const { hits } = (await response.json()) as { hits: { hits: { _source: object }[] } };
    return hits.hits.map(({ _source }) => _source);
  };

  it('syncs into it by a scheduled task, and reads what is there', async () => {
    const source = `logs-${run}`;
    for (const owner of ['ada', 'bob'])
      await fetch(`${url}/${source}/_doc/${owner}?refresh=true`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ owner }),
      });
    const created = await execute(
      `SYNC (SELECT owner FROM ${source}) AS copy TO copies-${run}-* KEY (owner) SCHEDULE '* * * * * *'`,
    );
    expect(errorOf(created)).toBeUndefined();
    expect((await kibana.state()).tasks).toHaveLength(1);
    const outcomes = async () => JSON.stringify(rowsOf(await execute('SHOW SYNC HISTORY copy')));
    while (!(await outcomes()).includes('"ok"')) await new Promise(setImmediate);

    const written = `copies-${run}-copy`;
    expect(await found(written)).toEqual([
      expect.objectContaining({ owner: 'ada' }),
      expect.objectContaining({ owner: 'bob' }),
    ]);
    const grouped = await execute(
      `SELECT owner, count(*) AS n FROM ${written} GROUP BY owner ORDER BY owner`,
    );
    expect(rowsOf(grouped)).toEqual([
      ['ada', 1],
      ['bob', 1],
    ]);
    expect(errorOf(await execute('DROP SYNC copy'))).toBeUndefined();
    expect((await kibana.state()).tasks).toEqual([]);
    expect((await kibana.state()).errors).toEqual([]);
  });

  it('keeps the history there, below .kibana, and finds it again', async () => {
    await userOf(kibana).run('SELECT 40 + 2 AS answer', {}, run);
    const history = JSON.stringify(rowsOf(await execute('SHOW HISTORY')));
    expect(history).toContain('40 + 2');
    const listed = await fetch(`${url}/_cat/indices/*${run}*?h=index&expand_wildcards=all`);
    const own = (await listed.text()).split('\n').filter((name) => name.includes('moltler'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((name) => !name.startsWith('.kibana-moltler-'))).toEqual([]);
  });
});
