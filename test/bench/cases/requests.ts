import type { BenchCase, Figure } from '../case';
import { AUTHORS, ISSUES_PER_REPOSITORY, REPOSITORIES } from '../service/data';

const total = REPOSITORIES * ISSUES_PER_REPOSITORY;
const LIST =
  'https://docs.github.com/rest/issues/issues#list-organization-issues-assigned-to-the-authenticated-user';
const PER_PAGE = 'per_page is 100 at most';

/** Requests sent ÷ the fewest that lists and look-ups allow, with `prefer = 'requests'`. */
export const requestsCase: BenchCase = async ({ service, engine }) => {
  const figures: Figure[] = [];
  const check = (name: string, made: number, fewest: number, note: string): void => {
    figures.push({
      name: `requests: ${name} (${made} made, ${fewest} needed)`,
      value: fewest === 0 ? (made === 0 ? 1 : Infinity) : made / fewest,
      unit: '×',
      target: { exactly: 1 },
      note,
    });
  };
  const sum = async (): Promise<number> =>
    Object.values(await service.requests()).reduce((all, count) => all + count, 0);

  const one = await engine();
  await service.reset(0);
  await one.run(
    `SELECT number, title FROM gh.issues WHERE state = 'open' LIMIT 50 WITH (prefer = 'requests')`,
  );
  check(
    'filter + LIMIT 50',
    await sum(),
    1,
    `one page of the organization's list holds them: ${PER_PAGE}. ${LIST}`,
  );

  await service.reset(0);
  await one.run(
    `SELECT state, count(*) AS n FROM gh.issues GROUP BY state WITH (prefer = 'requests')`,
  );
  check(
    'COUNT by state over the organization',
    await sum(),
    Math.ceil(total / 100),
    `no list gives counts by state, so all ${total} issues: ${PER_PAGE}. ${LIST}`,
  );
  await one.close();

  const two = await engine();
  await two.run(
    `SELECT number, title, state FROM gh.issues WHERE repo = 'repo-007' WITH (prefer = 'requests')`,
  );
  await service.reset(0);
  await two.run(
    `SELECT number, title FROM gh.issues WHERE repo = 'repo-007' AND state = 'open' WITH (prefer = 'requests')`,
  );
  check(
    'a narrower query after a wider one',
    await sum(),
    0,
    'the wider complete scan holds every row of the narrower',
  );

  await service.reset(0);
  await two.run(
    `SELECT number, title, state FROM gh.issues WHERE repo = 'repo-007' WITH (prefer = 'requests', max_age = '0s')`,
  );
  const after = await service.requests();
  const pages = Math.ceil(ISSUES_PER_REPOSITORY / 100);
  check(
    'after expiry, unchanged data',
    await sum(),
    pages,
    'a conditional request per page; https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api',
  );
  figures.push({
    name: 'requests: after expiry, with a new body',
    value: after['200'] ?? 0,
    unit: 'requests',
    target: { exactly: 0 },
    note: '304s only: they do not count against the quota',
  });

  await service.reset(0);
  await two.run(
    `SELECT number, mergeable FROM gh.pulls WHERE repo = 'repo-007' LIMIT 50 WITH (prefer = 'requests')`,
  );
  check(
    'a detail column for 50 rows',
    await sum(),
    51,
    'one page of the list and one call a row; https://docs.github.com/rest/pulls/pulls#get-a-pull-request',
  );
  await two.close();

  const three = await engine();
  await service.reset(0);
  await three.run(
    `SELECT u.company, count(*) AS n FROM gh.issues i JOIN gh.users u ON u.login = i.author GROUP BY u.company WITH (prefer = 'requests')`,
  );
  check(
    `issues joined to their ${AUTHORS} authors`,
    await sum(),
    Math.ceil(total / 100) + AUTHORS,
    'the list, and one look-up per author: https://docs.github.com/rest/users/users#get-a-user',
  );
  await three.close();
  return figures;
};
