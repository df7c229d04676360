import { argumentsOf, formsOf, type ActionDeclaration } from '../action';
import type { ConnectorTypeDeclaration } from '../connector_type';
import type { DataType } from '../data_type';
import { entityOf } from '../entity_of';
import { checkConfigKeys } from './config';
import { checkDescription } from './description';
import { holesOfRequest, spreadIn } from '../holes';
import { checkPages } from './pages';
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
  const known = new Set(Object.keys(action.parameters));
  const optional = new Set(missing.map(([name]) => name));
  const used = new Set<string>();
  for (const [at, lookup] of (action.lookups ?? []).entries()) {
    const here = report.at('lookups', at);
    const { request, rows, take, name, leadsTo, where, fills, pages } = lookup;
    const absent = new Set([...optional].filter((one) => !argumentsOf(lookup).includes(one)));
    checkRequest(request, known, declaration, here.at('request'), absent);
    for (const hole of holesOfRequest(request)) used.add(hole);
    if (request.method !== 'GET' && request.method !== 'POST')
      here.at('request').add('a look-up only reads: GET or POST');
    for (const path of [rows, take, name, leadsTo])
      if (path !== undefined) checkSinglePath(path, here);
    if (where.length === 0) here.at('where').add('without a condition, any row would match');
    for (const path of where.flatMap((one) => one.at)) checkSinglePath(path, here.at('where'));
    for (const argument of argumentsOf(lookup)) {
      used.add(argument);
      if (!known.has(argument)) here.at('where').add(`{${argument}} is not a parameter here`);
    }
    if (pages !== undefined) checkPages(pages, here.at('pages'));
    if (known.has(fills)) here.at('fills').add(`{${fills}} is a parameter`);
    known.add(fills);
    // A look-up without its argument is not made.
    if (argumentsOf(lookup).some((argument) => optional.has(argument))) optional.add(fills);
  }
  const forms = formsOf(action);
  forms.forEach(({ needs, request, result, idempotentWith }, at) => {
    const here = forms.length === 1 ? report.at('request') : report.at('request', at);
    for (const need of needs)
      if (action.parameters[need] === undefined)
        here.at('needs').add(`unknown parameter "${need}"`);
    if (idempotentWith !== undefined && action.parameters[idempotentWith] === undefined)
      here.at('idempotentWith').add(`unknown parameter "${idempotentWith}"`);
    // A look-up is made if the form needs its arguments.
    const found = (action.lookups ?? [])
      .filter((one) => argumentsOf(one).every((name) => needs.includes(name)))
      .map(({ fills }) => fills);
    const present = [...needs, ...found];
    const absent = new Set([...optional].filter((name) => !present.includes(name)));
    checkRequest(request, known, declaration, here, absent);
    for (const hole of holesOfRequest(request)) used.add(hole);
    if (result !== undefined) checkSinglePath(result, here.at('result'));
    if (request.method === 'GET' && !(action.idempotent && action.invalidates.length === 0))
      here.add('an action with GET only reads: it is idempotent and invalidates nothing');
    if (request.method === 'DELETE' && !action.destructive)
      report.at('destructive').add('DELETE makes the action destructive');
    for (const name of spreadIn(request.body ?? null))
      if (action.parameters[name]?.type !== 'document')
        here.at('body').add(`{${name}} is not a document parameter, so it has no members`);
  });
  for (const { fills } of action.lookups ?? [])
    if (!used.has(fills)) report.at('lookups').add(`{${fills}} is not used`);
  for (const [name, parameter] of parameters) {
    const here = report.at('parameters', name);
    checkDescription(parameter.description, here);
    if (!used.has(name)) here.add('it is not used');
    if (parameter.transform?.because === '') here.at('transform').add('the reason is missing');
    if (parameter.join !== undefined && isScalar(parameter.type))
      here.at('join').add('the parameter cannot be a list');
    checkResolution(parameter.resolve, declaration, here.at('resolve'));
    if (parameter.defaultFrom !== undefined)
      checkConfigKeys([parameter.defaultFrom], declaration.config, here.at('defaultFrom'));
  }
  const { columnsInto } = action;
  if (columnsInto !== undefined && action.parameters[columnsInto]?.type !== 'document')
    report.at('columnsInto').add(`{${columnsInto}} is not a document parameter`);
  if (action.result !== undefined) checkSinglePath(action.result, report.at('result'));
  action.invalidates.forEach((name, at) => {
    if (name !== '*' && entityOf(declaration, name) === undefined)
      report.at('invalidates', at).add(`unknown entity "${name}"`);
  });
}
