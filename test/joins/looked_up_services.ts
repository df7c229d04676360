import { testPool } from '../../server/query/testing';
import { countOf, PLAIN_SERVICES, respond, SERVICES } from './fake_services';
import { joinedServices } from './joined_services';

const pool = testPool({ size: 2 });

/** With push-down and bind joins, but no cache, and with known row counts. */
export const services = joinedServices(Object.values(SERVICES), respond, pool, {
  pushDown: true,
  bindJoins: true,
  cache: false,
  counts: countOf,
});
/** The same, as if there were too many tickets to read all of them. */
export const largeDesk = joinedServices(Object.values(SERVICES), respond, pool, {
  pushDown: true,
  bindJoins: true,
  cache: false,
  counts: (connector, entity) => (entity === 'tickets' ? 100_000 : countOf(connector, entity)),
});
/** The same tables, read as a whole. */
export const everything = joinedServices(PLAIN_SERVICES, respond, pool, {
  pushDown: false,
  bindJoins: false,
  cache: true,
});
