import type { JsonValue } from '../../../../common/declaration';
import { MoltlerError } from '../../../../common/errors';
import { isIndexName, type IndexDescription } from '../../../ports';
import type {
  Elasticsearch,
  ElasticsearchRequest,
  ElasticsearchResponse,
} from '../client/connection';
import { isErrorOfType, reasonOf } from '../client/failures';
import { at, membersAt } from '../client/response_parts';
import { columnsIn, definitionOf, fieldLimit, missingFields } from './mapping';

/** Above those that Elasticsearch brings along, below those of an administrator who wants it otherwise. */
const TEMPLATE_PRIORITY = 150;

/** The template of an index: it has our mapping even if Elasticsearch creates it again while we write. */
export const templateOf = (name: string): string =>
  `/_index_template/${encodeURIComponent(`moltler-${name}`)}`;

/** Creates the index, or adds what it lacks. Rejects with `index_unusable`. */
export async function prepareIndex(
  elasticsearch: Elasticsearch,
  { name, columns }: IndexDescription,
  prefix: string,
): Promise<void> {
  const unusable = (reason: string): MoltlerError =>
    new MoltlerError('index_unusable', { index: name, reason });
  if (!isIndexName(name)) throw unusable('its name is not valid');
  const actual = `${prefix}${name}`;
  const path = `/${encodeURIComponent(actual)}`;
  /** Rejects with the reason of Elasticsearch. */
  const send = async (request: ElasticsearchRequest): Promise<ElasticsearchResponse> => {
    const allow = [400, ...(request.allow ?? [])];
    const response = await elasticsearch.send({ ...request, allow });
    if (response.status === 400 && !isErrorOfType(response, 'resource_already_exists_exception'))
      throw unusable(reasonOf(at(response.body, 'error')));
    return response;
  };
  const create = async (): Promise<boolean> => {
    const definition = definitionOf(columns);
    await send({
      method: 'PUT',
      path: templateOf(actual),
      body: { index_patterns: [actual], priority: TEMPLATE_PRIORITY, template: definition },
      // Without this privilege, only the index itself is created.
      allow: [403],
      repeatable: true,
    });
    const created = await send({ method: 'PUT', path, body: definition, repeatable: true });
    return created.status < 400;
  };
  const present = await mappingOf(elasticsearch, path);
  if (present === undefined && (await create())) return;
  const mapping = present ?? (await mappingOf(elasticsearch, path));
  const { own, foreign } = columnsIn(mapping);
  const properties = missingFields(mapping, columns, [...own, ...foreign]);
  if (properties === undefined) return;
  const limit = fieldLimit(own.length + foreign.length + columns.length);
  if (limit > fieldLimit(0))
    await send({
      method: 'PUT',
      path: `${path}/_settings`,
      body: { 'index.mapping.total_fields.limit': limit },
      repeatable: true,
    });
  await send({ method: 'PUT', path: `${path}/_mapping`, body: { properties }, repeatable: true });
}

async function mappingOf(
  elasticsearch: Elasticsearch,
  path: string,
): Promise<JsonValue | undefined> {
  const { status, body } = await elasticsearch.send({
    method: 'GET',
    path: `${path}/_mapping`,
    allow: [404],
  });
  if (status === 404) return undefined;
  const [found] = Object.values(membersAt(body));
  return at(found, 'mappings') ?? {};
}
