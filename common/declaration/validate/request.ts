import type { ConnectorTypeDeclaration } from '../connector_type';
import type { RequestTemplate } from '../request';
import { checkConfigHoles, checkConfigKeys } from './config';
import { configKeyOf, holesOf, holesOfRequest } from '../holes';
import type { Report } from './problem';

/**
 * Validates a request: every placeholder is a parameter of `known` or a CONFIG key that is not a secret; the base exists; credentials
 * are not part of it. `optional`: parameters that may have no value, so they must not be part of the path.
 */
export function checkRequest(
  request: RequestTemplate,
  known: ReadonlySet<string>,
  declaration: ConnectorTypeDeclaration,
  report: Report,
  optional: ReadonlySet<string> = new Set(),
): void {
  const holes = holesOfRequest(request);
  checkConfigHoles(holes, declaration.config, report);
  checkConfigKeys(request.requiresConfig ?? [], declaration.config, report.at('requiresConfig'));
  for (const hole of holes)
    if (configKeyOf(hole) === undefined && !known.has(hole))
      report.add(`{${hole}} is not a parameter here`);
  for (const hole of holesOf(request.path))
    if (optional.has(hole)) report.at('path').add(`{${hole}} may be missing`);
  if (!request.path.startsWith('/')) report.at('path').add('a path must start with /');
  if (request.path.includes('?')) report.at('path').add('parameters belong in query');
  if (request.base !== undefined && declaration.api.bases?.[request.base] === undefined)
    report.at('base').add(`api.bases has no "${request.base}"`);
  const { credential } = request;
  if (
    credential !== undefined &&
    !declaration.api.authentication.some((way) => way.credential === credential)
  )
    report.at('credential').add(`api.authentication has no "${credential}"`);
  const { bucket, each = '' } = request.limit ?? {};
  for (const hole of holesOf(each))
    if (!known.has(hole)) report.at('limit', 'each').add(`{${hole}} is not a parameter here`);
  if (
    bucket !== undefined &&
    declaration.api.limits.buckets?.some((each) => each.bucket === bucket) !== true
  )
    report.at('limit', 'bucket').add(`api.limits.buckets has no "${bucket}"`);
  for (const name of Object.keys(request.headers ?? {}))
    if (/^(proxy-)?authorization$|^cookie$/i.test(name))
      report.at('headers', name).add('credentials belong in api.authentication');
  if (request.method === 'GET' && request.body !== undefined)
    report.at('body').add('GET requests cannot have a body');
}
