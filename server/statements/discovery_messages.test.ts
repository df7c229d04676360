import type { ConnectorSchema, EntitySchema } from '../../common/binding';
import { anyColumn } from '../../common/binding/testing';
import { ServiceError } from '../../common/errors';
import { createDeskText, fakeEngine, runScript } from '../script/testing';
import type { StatementEngine } from './statement_engine';

const failed = new ServiceError('service_failed', { status: 503, attempts: 1 });

/** What the script reports if the connector `d` looks like this; `discover`: what the service then adds, or its error. */
async function messagesOf(
  text: string,
  change: (connector: ConnectorSchema) => ConnectorSchema,
  discover: ((connector: ConnectorSchema) => ConnectorSchema) | ServiceError = (same) => same,
): Promise<readonly string[]> {
  const engine = fakeEngine();
  await runScript(engine, createDeskText());
  const { catalog } = engine;
  const open: StatementEngine = {
    ...engine,
    catalog: {
      ...catalog,
      snapshot: async () => {
        const snapshot = await catalog.snapshot();
        return { ...snapshot, connectors: snapshot.connectors.map(change) };
      },
    },
    discover: async (_, snapshot) => {
      if (discover instanceof ServiceError) throw discover;
      return { ...snapshot, connectors: snapshot.connectors.map(discover) };
    },
  };
  const events = await runScript(open, text);
  return events.flatMap((event) =>
    event.type === 'message' ? [[event.text, event.hint ?? []].flat().join(' ')] : [],
  );
}

const tickets =
  (more: Partial<EntitySchema>) =>
  (connector: ConnectorSchema): ConnectorSchema => ({
    ...connector,
    entities: connector.entities.map((entity) => ({ ...entity, ...more })),
  });
const openColumns = anyColumn('text');

describe('DESCRIBE says', () => {
  it.each<[string, Partial<EntitySchema>, string]>([
    [
      'that any name is a column',
      { openColumns },
      'Any other name is also a column, of type text.',
    ],
    [
      'that columns may be missing',
      { columnsIncomplete: 'the list ended early' },
      'There may be more columns: the list ended early.',
    ],
    [
      'that a query decides about them',
      { queryColumn: 'SOQL' },
      "With SOQL = '…', the columns are those that the query selects.",
    ],
  ])('%s', async (_, more, message) => {
    expect(await messagesOf('DESCRIBE d.tickets', tickets(more))).toEqual([message]);
  });

  it('that the service did not list them', async () => {
    expect(await messagesOf('DESCRIBE d.tickets', tickets({ openColumns }), failed)).toEqual([
      `Columns that are defined in the service could not be listed: ${failed.message}`,
      'Any other name is also a column, of type text.',
    ]);
  });
});

describe('SHOW ENTITIES says', () => {
  const openEntities = { description: 'any index', example: 'logs-1', names: '[a-z0-9-]+' };
  const open = (connector: ConnectorSchema): ConnectorSchema => ({ ...connector, openEntities });

  it('that the service has more, and how to search them', async () => {
    expect(await messagesOf('SHOW ENTITIES FROM d', open)).toEqual([
      "The service has more entities: any index, such as d.logs-1. Search their names with SHOW ENTITIES FROM d LIKE '%logs-1%'.",
    ]);
  });

  it('that some may be missing', async () => {
    const listed = (connector: ConnectorSchema): ConnectorSchema => ({
      ...connector,
      openEntities: { ...openEntities, listed: [], incomplete: 'the list ended early' },
    });
    expect(await messagesOf("SHOW ENTITIES FROM d LIKE 't%'", open, listed)).toEqual([
      'There may be more entities: the list ended early.',
    ]);
  });

  it('that the service did not list them', async () => {
    expect(await messagesOf("SHOW ENTITIES FROM d LIKE 't%'", open, failed)).toEqual([
      `Entities that only the service knows could not be listed: ${failed.message}`,
    ]);
  });
});
