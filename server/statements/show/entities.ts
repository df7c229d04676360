import { connectorSchema } from './schemas';
import type { Show } from './showing';

/** `SHOW ENTITIES FROM x`. */
export const showEntities: Show<'entities'> = async (subject, execution) => ({
  columns: {
    entity: 'text',
    title: 'text',
    key: { list: 'text' },
    required: { list: 'text' },
    actions: { list: 'text' },
    description: 'text',
  },
  like: 'entity',
  rows: connectorSchema(subject.connector.name, execution).entities.map((entity) => [
    entity.name,
    entity.title,
    entity.key,
    (entity.columns ?? []).filter(({ required }) => required).map(({ name }) => name),
    entity.actions.map(({ name }) => name),
    entity.description,
  ]),
});
