import type { ActionDeclaration } from '../action';
import type { ConnectorTypeDeclaration } from '../connector_type';
import { checkConfigKeys } from './config';
import { holesOfRequest } from '../holes';
import type { Report } from './problem';
import { checkRequest } from './request';

/** One action: its holes, its defaults, what it invalidates. */
export function checkAction(
  action: ActionDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  const parameters = Object.entries(action.parameters);
  const missing = parameters.filter(
    ([, one]) => !one.required && one.default === undefined && one.defaultFrom === undefined,
  );
  checkRequest(
    action.request,
    new Set(Object.keys(action.parameters)),
    declaration,
    report.at('request'),
    new Set(missing.map(([name]) => name)),
  );
  const holes = holesOfRequest(action.request);
  for (const [name, parameter] of parameters) {
    const here = report.at('parameters', name);
    if (!holes.has(name) && name !== action.bodyFrom) here.say('nothing takes it');
    if (parameter.defaultFrom !== undefined)
      checkConfigKeys([parameter.defaultFrom], declaration.config, here.at('defaultFrom'));
  }
  if (action.bodyFrom !== undefined) {
    const from = action.parameters[action.bodyFrom];
    if (from?.type !== 'document')
      report.at('bodyFrom').say('it names no parameter that is a document');
    if (action.request.body !== undefined)
      report.at('bodyFrom').say('the request has a body of its own');
  }
  if (action.request.method === 'GET') report.at('request').say('an action writes');
  if (action.request.method === 'DELETE' && !action.destructive)
    report.at('destructive').say('it deletes');
  action.invalidates.forEach((name, at) => {
    if (declaration.entities[name] === undefined)
      report.at('invalidates', at).say(`there is no entity "${name}"`);
  });
}
