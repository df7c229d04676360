import { templatesOf, type Authentication } from '../authentication';
import type { ConnectorTypeDeclaration } from '../connector_type';
import { holesOf } from '../holes';
import { checkConfigKeys } from './config';
import type { Report } from './problem';

/** Validates ways to authenticate: their holes are CONFIG keys and listed in `needs`. */
export function checkAuthentication(
  way: Authentication,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  const { config, api } = declaration;
  const holes = templatesOf(way).flatMap(holesOf);
  // Those of placeholders are derived, not written by the author of the declaration.
  const written = way.needs.filter((key) => !holes.includes(key));
  checkConfigKeys(written, config, report.at('needs'));
  for (const hole of new Set(holes))
    if (config[hole] === undefined) report.add(`{${hole}}: CONFIG has no "${hole}"`);
    else if (!way.needs.includes(hole) && way.takes?.includes(hole) !== true)
      report.add(`{${hole}} is missing from needs`);
  checkConfigKeys(way.takes ?? [], config, report.at('takes'));
  checkConfigKeys(way.unless ?? [], config, report.at('unless'));
  const signingKeys = way.kind === 'signature' ? way.keys : undefined;
  const fromProcess = signingKeys?.from === 'environment';
  if (fromProcess) checkConfigKeys(signingKeys.instead, config, report.at('keys', 'instead'));
  if (holes.length === 0 && !fromProcess) report.add('it does not use any key of CONFIG');
  if (way.base !== undefined && api.bases?.[way.base] === undefined)
    report.at('base').add(`api.bases has no "${way.base}"`);
  if (way.kind === 'token') checkTokenUrl(way.source.url, config, report.at('source', 'url'));
}

/** The address is shown in errors, and decides where the other secrets go. */
function checkTokenUrl(
  url: string,
  config: ConnectorTypeDeclaration['config'],
  report: Report,
): void {
  const holes = holesOf(url);
  for (const hole of holes)
    if (config[hole]?.secret === true)
      report.add(`{${hole}} is a secret and would be visible in the address`);
  if (holes.length === 0 && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    report.add('it is not a URL such as https://login.example/token');
}
