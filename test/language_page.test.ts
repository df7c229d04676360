import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindScript, schemaOf } from '../common/binding';
import { formatScript, parseScript } from '../common/language';
import { connectorTypeRegistry } from '../server/connector_types';
import { needs } from './support/needs';

const PAGE = join(__dirname, '../../shared/connectors-overview.md');
/** Blocks of the page that are templates, by a text that only they contain, with their placeholder. */
const TEMPLATES = [
  { mark: 'SELECT columns FROM', placeholder: 'n' },
  { mark: 'CONFIG {...}', placeholder: '{...}' },
];

needs('shared')('the code blocks of the overview page', () => {
  const blocks = [...readFileSync(PAGE, 'utf8').matchAll(/```sql\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  );
  const templateOf = (block: string): (typeof TEMPLATES)[number] | undefined =>
    TEMPLATES.find(({ mark }) => block.includes(mark));

  it('are all on the page', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(22);
    expect(blocks.filter((block) => templateOf(block) !== undefined)).toHaveLength(2);
  });

  it.each(blocks.filter((block) => templateOf(block) === undefined))(
    'parse word for word: %#',
    (block) => {
      const { statements, diagnostics } = parseScript(block);
      expect(diagnostics).toEqual([]);
      expect(statements.flatMap((one) => one.diagnostics)).toEqual([]);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.every((one) => one.statement !== undefined)).toBe(true);
      expect(formatScript(formatScript(block).text)).toEqual(formatScript(block));
    },
  );

  it.each(blocks.filter((block) => /^SYNC /m.test(block)))('sync word for word: %#', (block) => {
    const types = connectorTypeRegistry.list().map(schemaOf);
    const [github] = types.filter(({ name }) => name === 'github');
    const entities = github?.entities ?? [];
    const connectors = ['github_org', 'github_myorg'].map((name) => ({
      name,
      type: 'github',
      enabled: true,
      entities,
    }));
    const snapshot = { connectors, types, secrets: ['github_token'], syncs: [] };
    // The first block of the page creates its connector.
    const text = block.replace(/CREATE CONNECTOR/, 'CREATE OR REPLACE CONNECTOR');
    const settings = { parameters: {}, parametersKnown: true };
    const { statements, missingSchemas } = bindScript(parseScript(text), snapshot, settings);
    expect(missingSchemas).toEqual([]);
    expect(statements.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(statements.map(({ bound }) => bound?.kind)).toContain('sync_statement');
  });

  it.each(TEMPLATES)(
    'that are templates report $placeholder as a placeholder',
    ({ mark, placeholder }) => {
      const block = blocks.find((one) => one.includes(mark)) ?? '';
      const script = parseScript(block);
      const settings = { parameters: {}, parametersKnown: false };
      const bound = bindScript(script, { connectors: [], types: [], secrets: [] }, settings);
      const [statement] = script.statements;
      const diagnostics = [
        ...(statement?.diagnostics ?? []),
        ...(bound.statements[0]?.diagnostics ?? []),
      ];
      const found = diagnostics
        .filter(({ code }) => code === 'placeholder')
        .map(({ range }) => statement?.text.slice(range.start, range.end));
      expect(found).toEqual([placeholder]);
    },
  );
});
