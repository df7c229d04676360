import type { ConnectorTypeDeclaration } from '../declaration';
import { problemsOf } from '../declaration';
import { parseScript } from '../language';
import { bindScript, schemaOf, type SchemaSnapshot } from '.';

const TYPE: ConnectorTypeDeclaration = {
  name: 'robots',
  title: 'Robots',
  category: 'custom',
  description: 'Robots that can be called by their names',
  docs: 'https://robots.example/docs',
  config: {},
  api: {
    baseUrl: [{ url: 'https://robots.example' }],
    authentication: [],
    pages: { kind: 'none' },
    limits: { maxConcurrency: 4, fallbackWaitSeconds: 1 },
    tests: { robots: { method: 'GET', path: '/' } },
  },
  entities: {
    robots: {
      title: 'Robots',
      description: 'Robots',
      key: ['id'],
      incremental: { none: 'they have no time of change' },
      columns: { id: { type: 'text', description: 'Id' } },
      lists: [{ name: 'all', request: { method: 'GET', path: '/' }, rows: '.', filters: [] }],
      actions: {
        call: {
          title: 'Call a robot',
          parameters: {
            who: { type: 'text', required: true, description: 'Who' },
            what: { type: 'document', required: false, description: 'What' },
          },
          request: { method: 'POST', path: '/{who}', body: '{what}' },
          idempotent: false,
          destructive: false,
          invalidates: [],
        },
      },
    },
  },
  namedAction: { entity: 'robots', action: 'call', name: 'who', arguments: 'what' },
};
const schema = schemaOf(TYPE);
const SNAPSHOT: SchemaSnapshot = {
  connectors: [
    {
      name: 'r',
      type: 'robots',
      enabled: true,
      entities: schema.entities,
      ...(schema.namedAction && { namedAction: schema.namedAction }),
    },
  ],
  types: [schema],
  secrets: [],
};
const bind = (text: string, parameters = {}) =>
  bindScript(parseScript(text), SNAPSHOT, { parameters, parametersKnown: true }).statements[0];

describe('an action that is called by the name of what it runs', () => {
  it.each([
    ["CONNECTOR_EXEC r.`R2 D2`(say => 'beep', times => 2)", { say: 'beep', times: 2 }],
    ['CONNECTOR_EXEC r.`R2 D2`({"say": {"deep": [true]}})', { say: { deep: [true] } }],
    ['CONNECTOR_EXEC r.`R2 D2`(say => $text)', { say: '"}, x' }],
    ['CONNECTOR_EXEC r.`R2 D2`()', {}],
  ])('has the name and the arguments as its own arguments: %s', (text, what) => {
    const { bound, diagnostics } = bind(text, { text: '"}, x' }) ?? {};
    expect(diagnostics).toEqual([]);
    expect(bound).toMatchObject({
      entity: 'robots',
      action: 'call',
      arguments: { who: 'R2 D2', what },
    });
  });

  it('can still be written with its entity', () => {
    const { bound } = bind("CONNECTOR_EXEC r.robots.call(who => 'x')") ?? {};
    expect(bound).toMatchObject({ arguments: { who: 'x' } });
  });

  it('reports what is written twice', () => {
    const { diagnostics } = bind('CONNECTOR_EXEC r.x(a => 1, a => 2)') ?? {};
    expect(diagnostics?.map(({ code }) => code)).toEqual(['duplicate_key']);
  });

  it('is declared with an action that exists, and parameters of the right types', () => {
    expect(problemsOf(TYPE)).toEqual([]);
    const named = TYPE.namedAction;
    if (named === undefined) throw new Error('it is declared above');
    for (const wrong of [{ action: 'x' }, { name: 'what' }, { arguments: 'who' }])
      expect(problemsOf({ ...TYPE, namedAction: { ...named, ...wrong } })).toHaveLength(1);
  });
});
