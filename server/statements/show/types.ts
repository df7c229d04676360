import { named, type ConfigKeySchema } from '../../../common/binding';
import type { ResultRow } from '../../../common/contract';
import { StatementError } from '../../../common/errors';
import type { Show } from './showing';

/** `SHOW CONNECTOR TYPES`. */
export const showTypes: Show<'connector_types'> = async (_, { snapshot }) => ({
  columns: {
    type: 'text',
    title: 'text',
    category: 'text',
    entities: { list: 'text' },
    description: 'text',
  },
  like: 'type',
  rows: snapshot.types.map((type) => [
    type.name,
    type.title,
    type.category,
    type.entities.map(({ name }) => name),
    type.description,
  ]),
});

const keyRow =
  (section: string) =>
  (key: ConfigKeySchema): ResultRow => [
    key.name,
    section,
    key.kind,
    !key.optional && key.default === undefined,
    key.secret,
    key.default === undefined ? null : String(key.default),
    key.choices ?? null,
    key.description === undefined ? key.title : `${key.title}. ${key.description}`,
  ];

/** `SHOW CONNECTOR TYPE 'x'`: the keys of its CONFIG and OPTIONS. */
export const showType: Show<'connector_type'> = async (subject, { snapshot }) => {
  const name = subject.name.value;
  const type = named(snapshot.types, name);
  if (type === undefined) throw new StatementError('unknown_connector_type', { name });
  return {
    columns: {
      key: 'text',
      in: 'text',
      kind: 'text',
      required: 'boolean',
      secret: 'boolean',
      default: 'text',
      choices: { list: 'text' },
      description: 'text',
    },
    like: 'key',
    rows: [...type.config.map(keyRow('CONFIG')), ...type.options.map(keyRow('OPTIONS'))],
  };
};
