import type { ActionSchema } from '../../../common/binding';
import { typeName } from '../../../common/declaration';
import { connectorSchema, entitySchema } from './schemas';
import type { Show } from './showing';

const parametersOf = ({ parameters }: ActionSchema) =>
  parameters.map(
    ({ name, type, required }) => `${name} ${typeName(type)}${required ? ' required' : ''}`,
  );

/** `SHOW ACTIONS FROM x` and `FROM x.entity`. */
export const showActions: Show<'actions'> = async (subject, execution) => {
  const [connector, entity] = subject.from.parts.map(({ name }) => name);
  const entities =
    entity === undefined
      ? connectorSchema(connector ?? '', execution).entities.filter(({ open }) => open !== true)
      : [entitySchema(connector ?? '', entity, execution)];
  return {
    columns: {
      action: 'text',
      title: 'text',
      parameters: { list: 'text' },
      deletes: 'boolean',
      repeatable: 'boolean',
      description: 'text',
    },
    like: 'action',
    rows: entities.flatMap((one) =>
      one.actions.map((action) => [
        `${one.name}.${action.name}`,
        action.title,
        parametersOf(action),
        action.destructive,
        action.idempotent,
        action.description ?? null,
      ]),
    ),
  };
};
