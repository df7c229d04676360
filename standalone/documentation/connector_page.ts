import { entityOf, type ConnectorTypeDeclaration } from '../../common/declaration';
import { entitySection } from './entity_section';
import { fieldTable } from './field_table';
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
    '[OPTIONS](../language.md#config-and-options) are the same for all connector types.',
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
    `The service has more entities: ${description}, such as ${code(example)}. Their names come from ${code(`${method} ${path}`)}; \`SHOW ENTITIES FROM x LIKE '%name%'\` searches them. The entities above take precedence over others of the same name. All of them have:`,
    entitySection(example, entity),
  );
}

function anyOf(sets: ConnectorTypeDeclaration['configAnyOf']): string {
  if (sets === undefined) return '';
  return `At least one of these is required: ${sets.map((set) => set.map(code).join(' with ')).join(sets.some((set) => set.length > 1) ? ', or ' : ' or ')}.`;
}
