import { MoltlerError } from '../../../../common/errors';
import type { Elasticsearch } from './connection';
import { membersAt, textAt } from './response_parts';

/** The oldest version that the tests run with: major and minor. */
const OLDEST = [8, 19] as const;

/** Checks address, credentials and version. Rejects with `store_unavailable` and the like, and `store_too_old`. */
export async function checkServer(elasticsearch: Elasticsearch): Promise<void> {
  const version = await versionOf(elasticsearch);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (version === '' || !isOld) return;
  throw new MoltlerError('store_too_old', {
    url: elasticsearch.url,
    found: version,
    oldest: OLDEST.join('.'),
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
