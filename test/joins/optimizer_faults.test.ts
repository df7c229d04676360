import { testPool } from '../../server/query/testing';
import { PLAIN_SERVICES, respond } from './fake_services';
import { joinedServices } from './joined_services';
import { VIEWS } from './random_tables';

const pool = testPool({ size: 1, warm: 1, threads: 1 });
const services = joinedServices(
  PLAIN_SERVICES,
  respond,
  pool,
  { pushDown: false, bindJoins: false, cache: true },
  VIEWS,
);

test('groups of joined rows of which another join leaves some out', async () => {
  const { rows, complete } = await services.read(`
    SELECT w.c0 FROM (
      SELECT t1.id AS k, count(*) AS c0
        FROM (SELECT account, line, ticket, value, signed FROM crm.contracts WHERE ticket = 'OPS-1'
              INTERSECT
              SELECT account, line, ticket, value, signed FROM crm.contracts WHERE (value, line) <> (10, 2)) t0
        LEFT JOIN (SELECT key, id, status, parent, project, reporter, pull, watchers, opened, count(*) AS n
                     FROM desk.tickets
                    GROUP BY key, id, status, parent, project, reporter, pull, watchers, opened) t1
          ON t0.signed = t1.opened AND t0.account = t1.id AND t1.pull >= 3
        ANTI JOIN crm.accounts t2 ON t0.account = t2.id AND t2.id < 20
       WHERE t0.account = 9007199254740993
         AND t1.reporter NOT IN (SELECT boss FROM code.people WHERE team = 'core')
       GROUP BY t1.id) w
    ANTI JOIN crm.accounts o ON w.k = o.id`);
  expect({ rows, complete }).toEqual({ rows: [], complete: true });
});
