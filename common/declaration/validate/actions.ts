import type { ActionDeclaration } from '../action';
import type { ConnectorTypeDeclaration } from '../connector_type';
import type { DataType } from '../data_type';
import { checkConfigKeys } from './config';
import { checkDescription } from './description';
import { holesOfRequest } from '../holes';
import { checkSinglePath } from './paths';
import type { Report } from './problem';
import { checkRequest } from './request';
import { checkResolution } from './resolution';

const isScalar = (type: DataType): boolean => typeof type === 'string' && type !== 'document';

/** Validates one action: its placeholders, its defaults, what it invalidates. */
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
    checkDescription(parameter.description, here);
    if (!holes.has(name) && name !== action.bodyFrom) here.add('it is not used');
    if (parameter.join !== undefined && isScalar(parameter.type))
      here.at('join').add('the parameter cannot be a list');
    checkResolution(parameter.resolve, declaration, here.at('resolve'));
    if (parameter.defaultFrom !== undefined)
      checkConfigKeys([parameter.defaultFrom], declaration.config, here.at('defaultFrom'));
  }
  if (action.bodyFrom !== undefined) {
    const from = action.parameters[action.bodyFrom];
    if (from?.type !== 'document')
      report.at('bodyFrom').add('it is not the name of a document parameter');
    if (action.request.body !== undefined)
      report.at('bodyFrom').add('the request already has a body');
  }
  if (action.result !== undefined) checkSinglePath(action.result, report.at('result'));
  if (action.request.method === 'GET') report.at('request').add('an action must not use GET');
  if (action.request.method === 'DELETE' && !action.destructive)
    report.at('destructive').add('DELETE makes the action destructive');
  action.invalidates.forEach((name, at) => {
    if (declaration.entities[name] === undefined)
      report.at('invalidates', at).add(`unknown entity "${name}"`);
  });
}
