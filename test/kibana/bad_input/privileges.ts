import type { KibanaHome, RunningKibana } from '../harness';
import { errorOf, rowsOf, userOf } from '../harness/client';
import { ROUTES } from './requests';

type Space = 'default' | 'team';
/** What becomes of a request in each space. */
type Cells = Readonly<Record<Space, 'runs' | 'forbidden' | 'unauthorized'>>;
type Right = 'read' | 'actions' | 'connectors' | 'syncs';

interface Role {
  /** Undefined: nobody knows this user. */
  readonly granted: Readonly<Record<string, readonly string[]>> | undefined;
  readonly requests: Cells;
  /** In each space. */
  readonly rights: Readonly<Record<Space, readonly Right[]>>;
}
const EVERYWHERE = { default: 'runs', team: 'runs' } as const;
const HERE = { default: 'runs', team: 'forbidden' } as const;
const THERE = { default: 'forbidden', team: 'runs' } as const;
const NOWHERE = { default: 'forbidden', team: 'forbidden' } as const;

const ROLES: Readonly<Record<string, Role>> = {
  admin: {
    granted: { default: ['all'], team: ['all'] },
    requests: EVERYWHERE,
    rights: {
      default: ['read', 'actions', 'connectors', 'syncs'],
      team: ['read', 'actions', 'connectors', 'syncs'],
    },
  },
  reader: {
    granted: { default: ['read'] },
    requests: HERE,
    rights: { default: ['read'], team: [] },
  },
  agent: {
    granted: { default: ['read', 'moltler_actions'] },
    requests: HERE,
    rights: { default: ['read', 'actions'], team: [] },
  },
  'agent@saml1': {
    granted: { default: ['read', 'moltler_actions'] },
    requests: HERE,
    rights: { default: ['read', 'actions'], team: [] },
  },
  keeper: {
    granted: { default: ['read', 'moltler_connectors'], team: ['read'] },
    requests: EVERYWHERE,
    rights: { default: ['read', 'connectors'], team: ['read'] },
  },
  syncer: {
    granted: { team: ['read', 'moltler_syncs'] },
    requests: THERE,
    rights: { default: [], team: ['read', 'syncs'] },
  },
  elsewhere: {
    granted: { team: ['all'] },
    requests: THERE,
    rights: { default: [], team: ['read', 'actions', 'connectors', 'syncs'] },
  },
  // Kibana's page for roles does not allow this; its API does.
  actsWithoutReading: {
    granted: { default: ['moltler_actions'], team: ['moltler_connectors', 'moltler_syncs'] },
    requests: NOWHERE,
    rights: { default: [], team: [] },
  },
  withoutPrivileges: { granted: {}, requests: NOWHERE, rights: { default: [], team: [] } },
  unknown: {
    granted: undefined,
    requests: { default: 'unauthorized', team: 'unauthorized' },
    rights: { default: [], team: [] },
  },
};
const NAMES = Object.keys(ROLES);
const SPACES: readonly Space[] = ['default', 'team'];

/** A statement that needs each right, and may fail for other reasons. */
const STATEMENTS: readonly (readonly [Right, string])[] = [
  ['read', 'SELECT 1 AS one'],
  ['read', 'SHOW CONNECTORS'],
  ['read', 'EXPLAIN SELECT name FROM matrix.repos'],
  ['actions', 'CONNECTOR_EXEC matrix.issues.create({"repo": "acme/web", "title": "x"})'],
  ['connectors', 'CREATE VIEW v AS SELECT 1 AS one'],
  ['connectors', "CREATE SECRET s VALUE 'v'"],
  ['connectors', 'ALTER CONNECTOR matrix SET OPTIONS {"retry_count": 0}'],
  ['connectors', 'DROP CONNECTOR IF EXISTS nothing'],
  ['connectors', 'CLEAR LIMITS FOR matrix'],
  ['syncs', 'SYNC CONNECTOR matrix.repos TO matrix-repos'],
  ['syncs', 'DROP SYNC IF EXISTS nothing'],
];

export function privilegesSuite(home: () => KibanaHome): void {
  describe('each privilege', () => {
    let kibana: RunningKibana;
    beforeAll(async () => {
      const users = Object.entries(ROLES).flatMap(([name, { granted }]) =>
        granted === undefined ? [] : [[name, granted] as const],
      );
      kibana = await home().start({ users: Object.fromEntries(users) });
      const admin = userOf(kibana, 'admin');
      const create = `CREATE CONNECTOR matrix TYPE 'github' CONFIG {"org": "acme", "base_url": "http://127.0.0.1:1"} OPTIONS {"retry_count": 0}`;
      for (const space of SPACES) await admin.run(create, {}, space);
    });
    afterAll(() => kibana.stop());

    const inSpace = (space: Space) => (space === 'default' ? {} : { space });

    it.each(ROUTES.map(({ method, path, ...rest }) => [method, path, rest] as const))(
      'is checked by %s %s, for each role in each space',
      async (method, path, { name, headers }) => {
        const cells: unknown[] = [];
        const expected: unknown[] = [];
        for (const role of NAMES) {
          for (const space of SPACES) {
            const body =
              name === 'confirm' ? '{"id":"x","confirmed":true}' : '{"text":"SELECT 1 AS one"}';
            const { status } = await userOf(kibana, role).send(path, {
              method,
              headers,
              ...inSpace(space),
              ...(method === 'POST' && { body }),
            });
            cells.push([role, space, status]);
            // The health has nothing to read, so any privilege will do.
            const anyWillDo = name === 'health' && role === 'actsWithoutReading';
            const becomes = anyWillDo ? 'runs' : ROLES[role]?.requests[space];
            const runs = name === 'confirm' ? 404 : 200;
            expected.push([
              role,
              space,
              becomes === 'runs' ? runs : becomes === 'forbidden' ? 403 : 401,
            ]);
          }
        }
        expect(cells).toEqual(expected);
      },
    );

    it.each(STATEMENTS)(
      '%s is required for %s, by each role in each space',
      async (right, text) => {
        const cells: unknown[] = [];
        const expected: unknown[] = [];
        for (const role of NAMES) {
          for (const space of SPACES) {
            const { rights = { default: [], team: [] } } = ROLES[role] ?? {};
            if (!rights[space].includes('read')) continue;
            const events = await userOf(kibana, role).run(
              text,
              { record: false },
              space === 'default' ? undefined : space,
            );
            cells.push([role, space, errorOf(events) !== 'privilege_missing']);
            expected.push([role, space, rights[space].includes(right)]);
          }
        }
        expect(cells).toEqual(expected);
      },
    );

    it('decides whose statements and actions are shown, by each role in each space', async () => {
      const mark = 'CONNECTOR_EXEC matrix.issues.create';
      const cells: unknown[] = [];
      const expected: unknown[] = [];
      for (const space of SPACES) {
        const at = space === 'default' ? undefined : space;
        // It cannot be sent, but is recorded.
        await userOf(kibana, 'admin').run(`${mark}({"repo": "acme/web", "title": "x"})`, {}, at);
        for (const role of NAMES) {
          const { rights = { default: [], team: [] } } = ROLES[role] ?? {};
          if (!rights[space].includes('read')) continue;
          const shown = async (text: string): Promise<boolean> =>
            JSON.stringify(
              rowsOf(await userOf(kibana, role).run(text, { record: false }, at)),
            ).includes('"admin"');
          cells.push([role, space, await shown('SHOW AUDIT'), await shown('SHOW HISTORY')]);
          const all = rights[space].includes('connectors');
          expected.push([role, space, all, all]);
        }
      }
      expect(cells).toEqual(expected);
    });

    it('tells users of one name in two realms apart', async () => {
      const seen = async (login: string, text: string): Promise<string> =>
        JSON.stringify(rowsOf(await userOf(kibana, login).run(text, { record: false })));
      await userOf(kibana, 'agent').run('SELECT 1 AS native');
      await userOf(kibana, 'agent@saml1').run('SELECT 2 AS saml');
      expect(await seen('agent', 'SHOW HISTORY')).toMatch(/^(?!.*saml).*native/);
      expect(await seen('agent@saml1', 'SHOW HISTORY')).toMatch(/^(?!.*native).*saml/);
      expect(await seen('keeper', 'SHOW HISTORY')).toMatch(/saml.*native/);
    });

    it('ends at the border of its space, even with the id of a connector', async () => {
      const admin = userOf(kibana, 'admin');
      await admin.run(
        `CREATE CONNECTOR only_here TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:1"}`,
      );
      const { saved } = await kibana.state();
      const stored = JSON.parse(saved) as readonly (readonly [
        string,
        { attributes: { name: string } },
      ])[];
      const place = stored.find(([, { attributes }]) => attributes.name === 'only_here')?.[0] ?? '';
      const [, , id = ''] = place.split('|');
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      for (const name of [id, 'only_here', `default|${id}`, `default.${id}`, `../${id}`]) {
        for (const text of [
          `SELECT * FROM "${name}".targets`,
          `SHOW CONNECTOR "${name}"`,
          `DROP CONNECTOR "${name}"`,
          `ALTER CONNECTOR "${name}" SET CONFIG {"url": "http://127.0.0.1:2"}`,
          `TEST CONNECTOR "${name}"`,
        ]) {
          const events = await admin.run(text, {}, 'team');
          expect([text, events.at(-1)]).toEqual([text, { type: 'done', ok: false }]);
          expect(JSON.stringify(events)).not.toContain('http://127.0.0.1:1');
        }
      }
      expect(JSON.stringify(await admin.run('SHOW CONNECTOR only_here'))).toContain(
        'http://127.0.0.1:1',
      );
    });
  });
}
