import * as fc from 'fast-check';
import type { JsonValue } from '../../common/declaration';
import { parseScript, type ObjectLiteral, type Statement } from '../../common/language';
import * as write from './write_statements';

const parsed = (text: string): Statement => {
  const { statements, diagnostics } = parseScript(text);
  expect([...diagnostics, ...statements.flatMap((one) => one.diagnostics)]).toEqual([]);
  expect(statements).toHaveLength(1);
  const statement = statements[0]?.statement;
  if (statement === undefined) throw new Error(`no tree: ${text}`);
  return statement;
};
const valueOf = (node: ReturnType<typeof write.literalOf>): JsonValue => {
  switch (node.kind) {
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return node.value;
    case 'number':
      return Number(node.text);
    case 'unary':
      return -Number(valueOf(node.operand));
    case 'list':
      return node.items.map(valueOf);
    case 'object':
      return objectOf(node);
    default:
      throw new Error(`not a literal: ${node.kind}`);
  }
};
const objectOf = (node: ObjectLiteral | undefined): Record<string, JsonValue> =>
  Object.fromEntries((node?.members ?? []).map(({ key, value }) => [key.value, valueOf(value)]));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', "'", '`', '\\', '\n', '{', '}', ';', '-', '$', '*', '/', 'a'),
  }),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
);
const values = fc.dictionary(
  text.filter((key) => key !== ''),
  value,
  { maxKeys: 4, noNullPrototype: true },
);
const name = fc.oneof(
  fc.constantFrom('mycompany', 'select', 'connector', 'x y', 'a`b', 'Ünter'),
  text.filter((one) => one !== ''),
);

describe('statements that the forms write', () => {
  it('preserve the typed values, whatever they are', () => {
    fc.assert(
      fc.property(name, text, values, values, (connector, type, config, options) => {
        const made = parsed(write.createConnector({ name: connector, type, config, options }));
        if (made.kind !== 'create_connector_statement') throw new Error(made.kind);
        expect(made.name.name).toBe(connector);
        expect(made.type.value).toBe(type);
        expect(objectOf(made.config)).toEqual(config);
        expect(objectOf(made.options)).toEqual(options);
      }),
      { numRuns: 300 },
    );
  });
  it('change only what was edited', () => {
    fc.assert(
      fc.property(name, values, values, fc.option(name), (connector, config, options, to) => {
        const statement = write.alterConnector(connector, {
          config,
          options,
          ...(to === null ? {} : { rename: to }),
        });
        const sections = [config, options].filter((one) => Object.keys(one).length > 0);
        if (sections.length === 0 && to === null) {
          expect(statement).toBeUndefined();
          return;
        }
        const made = parsed(statement ?? '');
        if (made.kind !== 'alter_connector_statement') throw new Error(made.kind);
        expect(made.name.name).toBe(connector);
        expect(
          made.changes.map((change) =>
            change.type === 'set_config' || change.type === 'set_options'
              ? objectOf(change.value)
              : change.type === 'rename'
                ? change.to.name
                : change.type,
          ),
        ).toEqual([...sections, ...(to === null ? [] : [to])]);
      }),
      { numRuns: 200 },
    );
  });
  it('name the right connector', () => {
    fc.assert(
      fc.property(name, (connector) => {
        for (const statement of [
          write.dropConnector(connector),
          write.testConnector(connector),
          write.switchConnector(connector, true),
          write.switchConnector(connector, false),
          write.createSecret(connector, 'secret_1'),
        ]) {
          expect(parsed(statement)).toMatchObject({ name: { name: connector } });
        }
        expect(parsed(write.showConnector(connector, 'status'))).toMatchObject({
          subject: { aspect: 'status', name: { name: connector } },
        });
      }),
    );
  });
  it('contain no secret: it is sent as a parameter', () => {
    expect(write.createSecret('github_token', 'secret_token')).toBe(
      'CREATE SECRET github_token VALUE $secret_token',
    );
  });
  it('are formatted as a person would write them', () => {
    const connector = {
      name: 'mycompany',
      type: 'github',
      config: { token: write.secretReference('github_token'), org: 'mycompany' },
      options: { rate_limit: 5 },
    };
    expect(write.createConnector(connector)).toBe(
      `CREATE CONNECTOR mycompany
TYPE 'github'
CONFIG {"token": "{{secrets.github_token}}", "org": "mycompany"}
OPTIONS {"rate_limit": 5}`,
    );
  });
});
