import type { ErrorRule } from '../api';
import type { ConnectorTypeDeclaration } from '../connector_type';
import type { EntityDeclaration } from '../entity';
import { entityOf } from '../entity_of';
import { checkAction } from './actions';
import { checkCompleteness, checkContinuation } from './completeness';
import { checkColumns } from './columns';
import { checkAuthentication } from './authentication';
import { checkBaseUrl, checkConfig, checkConfigKeys } from './config';
import { holesOf, parametersOf } from '../holes';
import { checkLists } from './lists';
import { checkParents } from './parents';
import { checkPages } from './pages';
import { checkPath, checkSinglePath } from './paths';
import { patternProblem } from './pattern';
import { reportInto, type DeclarationProblem, type Report } from './problem';
import { checkRequest } from './request';

const NAME = /^[a-z][a-z0-9_]*$/;
const NONE: ReadonlySet<string> = new Set();

/** All problems of a connector type at once; empty if it is valid. Used for built-in types and for those of users. */
export function problemsOf(declaration: ConnectorTypeDeclaration): readonly DeclarationProblem[] {
  const problems: DeclarationProblem[] = [];
  const report = reportInto(problems);
  if (!NAME.test(declaration.name)) report.at('name').add('a name must be in snake_case');
  if (!/^https?:\/\//.test(declaration.docs)) report.at('docs').add('it is not a URL');
  if (declaration.icon !== undefined && !/^\w+$/.test(declaration.icon))
    report
      .at('icon')
      .add('it must be the name of an icon: the page loads nothing from other hosts');
  checkConfig(declaration, report);
  checkApi(declaration, report.at('api'));
  checkParents(declaration, report);
  const entities = Object.entries(declaration.entities);
  if (entities.length === 0) report.at('entities').add('it has no entities');
  for (const [name, entity] of entities)
    checkEntity(name, entity, declaration, report.at('entities', name));
  const { itself, entities: declared } = declaration;
  if (itself !== undefined && !Object.hasOwn(declared, itself))
    report.at('itself').add(`unknown entity "${itself}"`);
  checkNamedAction(declaration, report.at('namedAction'));
  checkOpenEntities(declaration, report.at('openEntities'));
  return problems;
}

function checkNamedAction(
  { namedAction, entities }: ConnectorTypeDeclaration,
  report: Report,
): void {
  if (namedAction === undefined) return;
  const { entity, action, name, arguments: members } = namedAction;
  const found = entities[entity]?.actions?.[action];
  if (found === undefined) return report.at('action').add(`unknown action "${entity}.${action}"`);
  if (found.parameters[name]?.type !== 'text') report.at('name').add('it must be of type text');
  if (found.parameters[members]?.type !== 'document')
    report.at('arguments').add('it must be of type document');
}

function checkOpenEntities(declaration: ConnectorTypeDeclaration, report: Report): void {
  const { openEntities } = declaration;
  if (openEntities === undefined) return;
  const { example, list, names } = openEntities;
  const problem = patternProblem(names);
  if (problem !== undefined) return report.at('names').add(problem);
  const entity = entityOf({ entities: {}, openEntities }, example);
  if (entity === undefined) return report.at('example').add('it is not one of the names');
  checkRequest(list.request, NONE, declaration, report.at('list', 'request'));
  checkPages(list.pages, report.at('list', 'pages'));
  checkPath(list.entries, report.at('list', 'entries'));
  checkSinglePath(list.name, report.at('list', 'name'));
  if (list.title !== undefined) checkSinglePath(list.title, report.at('list', 'title'));
  (list.unreadable ?? []).forEach(({ at, because }, index) => {
    checkSinglePath(at, report.at('list', 'unreadable', index, 'at'));
    if (because === '') report.at('list', 'unreadable', index).add('the reason is missing');
  });
  checkEntityParts(entity, declaration, report.at('template'));
}

function checkApi(declaration: ConnectorTypeDeclaration, report: Report): void {
  const { api, config } = declaration;
  checkBaseUrl(api.baseUrl, config, report.at('baseUrl'));
  for (const [name, urls] of Object.entries(api.bases ?? {}))
    checkBaseUrl(urls, config, report.at('bases', name));
  api.authentication.forEach((way, at) =>
    checkAuthentication(way, declaration, report.at('authentication', at)),
  );
  for (const name of Object.keys(api.headers ?? {}))
    if (/^(proxy-)?authorization$|^cookie$/i.test(name))
      report.at('headers', name).add('credentials belong in authentication');
  checkPages(api.pages, report.at('pages'));
  checkErrors(api.errors, config, report);
  (api.errorMessage ?? []).forEach((path, at) =>
    checkSinglePath(path, report.at('errorMessage', at)),
  );
  checkCompleteness(api.completeness, report.at('completeness'));
  if (api.limits.maxConcurrency < 1)
    report.at('limits', 'maxConcurrency').add('it must be at least 1');
  const tests = Object.entries(api.tests);
  checkAccount(declaration, report.at('account'));
  if (tests.length === 0) report.at('tests').add('TEST CONNECTOR has no request to send');
  for (const [name, test] of tests) {
    checkRequest(test, NONE, declaration, report.at('tests', name));
    checkErrors(test.errors, config, report.at('tests', name));
    const before = tests.slice(
      0,
      tests.findIndex(([other]) => other === name),
    );
    if (test.after !== undefined && !before.some(([other]) => other === test.after))
      report.at('tests', name, 'after').add(`no test before it is named "${test.after}"`);
  }
}

function checkAccount(declaration: ConnectorTypeDeclaration, report: Report): void {
  const { account } = declaration.api;
  if (account === undefined) return;
  checkRequest(account.request, NONE, declaration, report.at('request'));
  checkConfigKeys(Object.keys(account.settings), declaration.config, report.at('settings'));
  for (const path of Object.values(account.settings)) checkSinglePath(path, report.at('settings'));
}

function checkErrors(
  errors: readonly ErrorRule[] = [],
  config: ConnectorTypeDeclaration['config'],
  report: Report,
): void {
  errors.forEach(({ body, message = '', keys = [] }, at) => {
    const here = report.at('errors', at);
    if (body !== undefined) checkSinglePath(body.path, here.at('body', 'path'));
    for (const path of holesOf(message)) checkSinglePath(path, here.at('message'));
    checkConfigKeys(keys, config, here.at('keys'));
  });
}

function checkEntity(
  name: string,
  entity: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  if (!NAME.test(name)) report.add('a name must be in snake_case');
  checkEntityParts(entity, declaration, report);
}

function checkEntityParts(
  entity: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  checkColumns(entity, report);
  checkLists(entity, declaration, report);
  for (const [
    detail,
    { request, parameters, defaults = {}, rows = '.', continues },
  ] of Object.entries(entity.details ?? {})) {
    const here = report.at('details', detail);
    checkConfigKeys(Object.values(defaults), declaration.config, here.at('defaults'));
    for (const hole of Object.keys(defaults))
      if (parameters[hole] === undefined) here.at('defaults').add(`"${hole}" is not a parameter`);
    checkRequest(request, new Set(Object.keys(parameters)), declaration, here.at('request'));
    checkPath(rows, here.at('rows'));
    checkContinuation(continues, here.at('continues'));
    for (const column of Object.values(parameters)) {
      const of = entity.columns[column];
      if (of === undefined) here.at('parameters').add(`unknown column "${column}"`);
      else if (of.detail !== undefined)
        here.at('parameters').add(`"${column}" comes from a detail`);
    }
  }
  for (const [action, of] of Object.entries(entity.actions ?? {})) {
    const here = report.at('actions', action);
    if (!NAME.test(action)) here.add('a name must be in snake_case');
    checkAction(of, declaration, here);
  }
  if (entity.discovery !== undefined) {
    const here = report.at('discovery');
    // A native query fills the placeholders.
    const filled = 'query' in entity.discovery ? parametersOf(entity.discovery.request) : NONE;
    checkRequest(entity.discovery.request, filled, declaration, here.at('request'));
    if (
      'query' in entity.discovery &&
      entity.columns[entity.discovery.query.column]?.native !== true
    )
      here.at('query', 'column').add('it is not a column for native queries');
    checkPages(entity.discovery.pages, here.at('pages'));
    if ('names' in entity.discovery) {
      checkPath(entity.discovery.names, here.at('names'));
      checkPath(entity.discovery.at, here.at('at'));
      if (!entity.discovery.at.includes('{name}')) here.at('at').add('{name} is missing');
    } else checkPath(entity.discovery.entries, here.at('entries'));
  }
}
