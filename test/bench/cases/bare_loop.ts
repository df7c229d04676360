import { DuckDBInstance, LIST, VARCHAR } from '@duckdb/node-api';
import { Agent, get } from 'node:http';

interface Row {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly user: { readonly login: string };
  readonly labels: readonly { readonly name: string }[];
  readonly created_at: string;
}

interface Page {
  readonly rows: unknown;
  readonly next: string | undefined;
  readonly last: number;
}

/** A careful handwritten version: eight loops over the repositories' pages, rows into DuckDB, one result. */
export async function bareLoop(base: string, concurrency: number, sql: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const once = (url: string): Promise<Page> =>
    new Promise((resolve, reject) => {
      get(url, { agent }, (response) => {
        response.on('error', reject);
        if (response.statusCode !== 200) {
          response.resume();
          return reject(new Error(`HTTP ${response.statusCode}`));
        }
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const link = String(response.headers.link ?? '');
          resolve({
            rows: JSON.parse(Buffer.concat(chunks).toString('utf8')),
            next: /<([^>]+)>; rel="next"/.exec(link)?.[1],
            last: Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1] ?? 1),
          });
        });
      }).on('error', reject);
    });
  /** Retries failed requests, as careful code would: five times, after up to a quarter of a second. */
  const page = async (url: string): Promise<Page> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(url);
      } catch (error) {
        if (attempt === 5) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
      }
    }
  };
  const names: string[] = [];
  const first = await page(`${base}/orgs/bench/repos?per_page=100`);
  const rest = await Promise.all(
    Array.from({ length: first.last - 1 }, (_, index) =>
      page(`${base}/orgs/bench/repos?per_page=100&page=${index + 2}`),
    ),
  );
  for (const { rows } of [first, ...rest])
    names.push(...(rows as { full_name: string }[]).map(({ full_name }) => full_name));

  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run(
    'CREATE TABLE issues (repo VARCHAR, number BIGINT, title VARCHAR, state VARCHAR, author VARCHAR, labels VARCHAR[], created_at VARCHAR)',
  );
  const appender = await connection.createAppender('issues');
  let count = 0;
  const worker = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      let url: string | undefined = `${base}/repos/${name}/issues?state=all&per_page=100`;
      while (url !== undefined) {
        const received: { rows: unknown; next: string | undefined } = await page(url);
        for (const row of received.rows as Row[]) {
          appender.appendVarchar(name);
          appender.appendBigInt(BigInt(row.number));
          appender.appendVarchar(row.title);
          appender.appendVarchar(row.state);
          appender.appendVarchar(row.user.login);
          appender.appendList(
            row.labels.map((label) => label.name),
            LIST(VARCHAR),
          );
          appender.appendVarchar(row.created_at);
          appender.endRow();
          count += 1;
        }
        url = received.next;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  appender.closeSync();
  await connection.runAndReadAll(sql);
  connection.closeSync();
  agent.destroy();
  return count;
}
