import { MoltlerError } from '../../../../common/errors';
import type { Elasticsearch } from './connection';
import { membersAt, textAt } from './response_parts';

/** The oldest major version that has all that is used here. */
const OLDEST = 8;

/** Checks address, credentials and version. Rejects with `store_unavailable` and the like, and `store_too_old`. */
export async function checkServer(elasticsearch: Elasticsearch): Promise<void> {
  const version = await versionOf(elasticsearch);
  if (version === '' || Number.parseInt(version, 10) >= OLDEST) return;
  throw new MoltlerError('store_too_old', {
    url: elasticsearch.url,
    found: version,
    oldest: `${OLDEST}.0`,
  });
}

/** Empty if the user must not know it. */
async function versionOf(elasticsearch: Elasticsearch): Promise<string> {
  const main = await elasticsearch.send({ method: 'GET', path: '/', allow: [403, 404, 405] });
  const version = textAt(main.body, 'version', 'number');
  if (version !== '') return version;
  const nodes = await elasticsearch.send({
    method: 'GET',
    path: '/_nodes/_local',
    query: { filter_path: 'nodes.*.version' },
    allow: [400, 403, 404, 405],
  });
  const [first] = Object.values(membersAt(nodes.body, 'nodes'));
  return textAt(first, 'version');
}
