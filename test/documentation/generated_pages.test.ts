import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript, STATEMENT_KINDS } from '../../common/language';
import { connectorTypeRegistry } from '../../server/connector_types';
import { generatedPages } from '../../standalone/documentation';
import { sampleEngine, type SampleEngine } from '../support/sample_engine';

const ROOT = join(__dirname, '..', '..');
const doc = (path: string): string => readFileSync(join(ROOT, 'docs', path), 'utf8');
const examplesOf = (type: string): string =>
  readFileSync(join(ROOT, 'server', 'connector_types', type, 'examples.sql'), 'utf8');

describe('the generated pages', () => {
  it.each([...generatedPages(examplesOf)])(
    'are current: %s (npm run docs renews them)',
    (path, text) => {
      expect(doc(path)).toBe(text);
    },
  );

  it.each(Object.entries(STATEMENT_KINDS).filter(([, { example }]) => example !== ''))(
    'show syntax that parses: %s',
    (kind, { example }) => {
      const [statement] = parseScript(`${example};`).statements;
      expect(statement?.diagnostics).toEqual([]);
      if (kind !== 'try_statement' && kind !== 'block_statement')
        expect(statement?.statement?.kind).toBe(kind);
    },
  );
});

describe('the examples of the connector types', () => {
  let engine: SampleEngine | undefined;
  beforeAll(async () => {
    engine = await sampleEngine();
  });
  afterAll(() => engine?.close());

  const running = (): SampleEngine => {
    if (engine === undefined) throw new Error('The sample services did not start.');
    return engine;
  };

  const examples = connectorTypeRegistry
    .list()
    .flatMap(({ name }) =>
      parseScript(examplesOf(name)).statements.map(({ text }) => [name, text] as const),
    );
  it('are at least three for each type', () => {
    for (const { name } of connectorTypeRegistry.list())
      expect(examples.filter(([type]) => type === name).length).toBeGreaterThanOrEqual(3);
  });
  it.each(examples)('run and return rows: %s: %s', async (_, text) => {
    const result = await running().run(text);
    expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
      error: undefined,
      diagnostics: [],
    });
    expect(result.rows.length).toBeGreaterThan(0);
  });
});
