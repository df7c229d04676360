import { grouped } from '../../common/quantities';
import type { ConfigField, ConnectorTypeDeclaration } from '../../common/declaration';
import { EFFECTIVE_OPTIONS, entityOf } from '../../common/declaration';
import { entitySection } from './entity_section';
import { blocks, code, GENERATED, markdownTable } from './markdown';

/** The page of a connector type: its config, entities and actions, with examples that tests run. */
export function connectorPage(type: ConnectorTypeDeclaration, examples: string): string {
  const entities = Object.entries(type.entities);
  return `${blocks(
    GENERATED,
    `# ${type.title}`,
    `${type.description}. Type \`'${type.name}'\`; [API documentation](${type.docs}).`,
    '## CONFIG',
    fieldTable(type.config),
    anyOf(type.configAnyOf),
    '## OPTIONS',
    'Change options later with `ALTER CONNECTOR name SET OPTIONS {"key": value}`, and CONFIG with `SET CONFIG`; `null` removes a key.',
    fieldTable(EFFECTIVE_OPTIONS),
    '## Examples',
    `\`\`\`sql\n${examples.trim()}\n\`\`\``,
    '## Entities',
    markdownTable(
      ['Entity', 'Description', 'Actions'],
      entities.map(([name, entity]) => [
        `[${name}](#${name})`,
        entity.description,
        Object.keys(entity.actions ?? {})
          .map(code)
          .join(' '),
      ]),
    ),
    ...entities.map(([name, entity]) => entitySection(name, entity)),
    openSection(type),
  )}\n`;
}

/** The entities that only the service knows, by the example of one. */
function openSection(type: ConnectorTypeDeclaration): string {
  const { openEntities } = type;
  const entity = openEntities && entityOf(type, openEntities.example);
  if (openEntities === undefined || entity === undefined) return '';
  const { description, example, list } = openEntities;
  const { method, path } = list.request;
  return blocks(
    '## Other entities',
    `The service has more entities: ${description}, such as ${code(example)}. Their names come from ${code(`${method} ${path}`)}; \`SHOW ENTITIES FROM x LIKE '%name%'\` searches them. An entity above takes precedence over one of the same name. This is what all of them have:`,
    entitySection(example, entity),
  );
}

function anyOf(sets: ConnectorTypeDeclaration['configAnyOf']): string {
  if (sets === undefined) return '';
  return `At least one of these is required: ${sets.map((set) => set.map(code).join(' with ')).join(sets.some((set) => set.length > 1) ? ', or ' : ' or ')}.`;
}

/** The kind of a key, for people. */
const kindText = (kind: ConfigField['kind']): string =>
  kind === 'text_list' ? 'list of text' : kind.replace('_', ' ');

/** Keys of CONFIG or OPTIONS. */
export function fieldTable(fields: Readonly<Record<string, ConfigField>>): string {
  return markdownTable(
    ['Key', 'Kind', 'Required', 'Description'],
    Object.entries(fields).map(([key, field]) => [
      code(key),
      field.secret ? 'secret' : kindText(field.kind),
      field.optional || field.default !== undefined ? '' : 'yes',
      [
        field.description === undefined ? field.title : `${field.title}. ${field.description}`,
        field.from === undefined
          ? ''
          : field.to === undefined
            ? `at least ${grouped(field.from)}`
            : `from ${grouped(field.from)} to ${grouped(field.to)}`,
        field.choices === undefined ? '' : field.choices.map(code).join(', '),
        field.default === undefined ? '' : `default ${code(String(field.default))}`,
      ]
        .filter((text) => text !== '')
        .join('; '),
    ]),
  );
}
