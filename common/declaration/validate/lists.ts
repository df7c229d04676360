import type { ConnectorTypeDeclaration } from '../connector_type';
import type { EntityDeclaration, FilterDeclaration, ListDeclaration } from '../entity';
import { checkCompleteness, checkContinuation } from './completeness';
import { checkConfigKeys } from './config';
import { configKeyOf, holesOf, holesOfRequest } from '../holes';
import { checkPages } from './pages';
import { checkPath, checkSinglePath } from './paths';
import type { Report } from './problem';
import { checkRequest } from './request';
import { checkResolution } from './resolution';
import { checkWindows } from './windows';

/** Validates the lists of an entity: placeholders, needs, filters, sorts, parents and fallbacks. */
export function checkLists(
  entity: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  if (entity.lists.length === 0) report.add('it has no lists');
  const names = entity.lists.map(({ name }) => name);
  entity.lists.forEach((list, at) => {
    const here = report.at('lists', list.name);
    if (names.indexOf(list.name) !== at) here.add('another list has the same name');
    checkList(list, entity, declaration, here);
    const to = list.fallback?.to;
    if (to !== undefined && (to === list.name || !names.includes(to)))
      here.at('fallback').add(`unknown list "${to}"`);
  });
  if (entity.lists.every(({ onlyByIndex }) => onlyByIndex !== undefined))
    report.add('every list is only used by name');
}

function checkList(
  list: ListDeclaration,
  entity: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  const needed = new Set((list.needs ?? []).map(({ parameter }) => parameter));
  const filtered = new Set(list.filters.map(({ parameter }) => parameter));
  const sorting = (list.sorts ?? []).flatMap(({ ascending, descending }) => [
    ...Object.keys(ascending ?? {}),
    ...Object.keys(descending ?? {}),
  ]);
  const known = new Set([
    ...needed,
    ...filtered,
    ...sorting,
    ...Object.keys(list.unfiltered ?? {}),
  ]);
  if (list.translate === undefined)
    checkRequest(list.request, known, declaration, report.at('request'));
  else if (list.translate.because === '') report.at('translate').add('the reason is missing');
  for (const hole of holesOf(list.request.path))
    if (configKeyOf(hole) === undefined && !needed.has(hole))
      report.at('request', 'path').add(`no need fills {${hole}}`);
  checkPath(list.rows, report.at('rows'));
  (list.keep ?? []).forEach((rule, at) => {
    checkPath(rule.path, report.at('keep', at, 'path'));
    if ('differsFrom' in rule) checkPath(rule.differsFrom, report.at('keep', at, 'differsFrom'));
  });
  if (list.partialIf !== undefined)
    checkSinglePath(list.partialIf.path, report.at('partialIf', 'path'));
  checkPages(list.pages, report.at('pages'));
  checkConfigKeys(list.requiresConfig ?? [], declaration.config, report.at('requiresConfig'));
  checkNeeds(list, entity, declaration, report);
  for (const column of list.onlyWith ?? [])
    if (entity.columns[column] === undefined)
      report.at('onlyWith').add(`unknown column "${column}"`);
  checkCompleteness(list.completeness, report.at('completeness'));
  checkContinuation(list.continues, report.at('continues'));
  if (list.continues !== undefined && list.lookup !== true)
    report.at('continues').add('only a look-up can return a single object');
  checkWindows(list, entity, declaration, report.at('windows'));
  list.filters.forEach((filter, at) => checkFilter(filter, list, entity, report.at('filters', at)));
  (list.sorts ?? []).forEach(({ column }, at) => {
    const type = entity.columns[column]?.type;
    if (type === undefined) report.at('sorts', at).add(`unknown column "${column}"`);
    else if (type === 'text' || typeof type === 'object')
      report.at('sorts', at).add(`"${column}": services and DuckDB collate text differently`);
  });
}

function checkNeeds(
  list: ListDeclaration,
  entity: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
  report: Report,
): void {
  const holes = holesOfRequest(list.request);
  for (const need of list.needs ?? []) {
    const { parameter, column, complete, default: fallback } = need;
    const here = report.at('needs', parameter);
    if (entity.columns[column] === undefined) here.add(`unknown column "${column}"`);
    if (list.translate === undefined && !holes.has(parameter))
      here.add('the request has no such placeholder');
    if (fallback !== undefined)
      checkConfigKeys([fallback].flat(), declaration.config, here.at('default'));
    checkResolution(need.resolve, declaration, here.at('resolve'));
    for (const template of complete ? [complete.template, ...(complete.otherwise ?? [])] : [])
      for (const hole of holesOf(template))
        if (configKeyOf(hole) !== undefined)
          checkConfigKeys([hole.slice(7)], declaration.config, here.at('complete'));
        else if (hole !== 'value') here.at('complete').add(`{${hole}} is unknown`);
  }
  const { parent } = list;
  if (parent === undefined) return;
  const of = declaration.entities[parent.entity];
  const here = report.at('parent');
  if (of === undefined) return here.add(`unknown entity "${parent.entity}"`);
  const theirs = [
    ...Object.values(parent.supplies),
    ...Object.values(parent.conditions ?? {}),
    ...Object.keys(parent.childless ?? {}),
    ...(parent.rowsHint === undefined ? [] : [parent.rowsHint]),
  ];
  for (const name of theirs)
    if (of.columns[name] === undefined) here.add(`${parent.entity} has no column "${name}"`);
  for (const name of Object.keys(parent.conditions ?? {}))
    if (entity.columns[name] === undefined) here.add(`unknown column "${name}"`);
  for (const name of Object.keys(parent.supplies))
    if (!(list.needs ?? []).some(({ parameter }) => parameter === name))
      here.add(`"${name}" is not needed`);
}

function checkFilter(
  filter: FilterDeclaration,
  list: ListDeclaration,
  entity: EntityDeclaration,
  report: Report,
): void {
  const column = entity.columns[filter.column];
  if (column === undefined) return report.add(`unknown column "${filter.column}"`);
  if (filter.operators.length === 0) report.add('it has no operators');
  if (filter.time !== undefined && column.type !== 'timestamp' && column.type !== 'date')
    report.at('time').add('the column is not a timestamp or date');
  if (column.type === 'timestamp' && filter.time === undefined && column.requestOnly !== true)
    report.add('the time format is missing');
  const bare = filter.operators.some((one) => one === 'is_null' || one === 'is_not_null');
  if (bare && (filter.template === undefined || holesOf(filter.template).length > 0))
    report.at('template').add('IS NULL requires a value to send');
  if (filter.replaces !== undefined && list.unfiltered?.[filter.replaces] === undefined)
    report.at('replaces').add(`"${filter.replaces}" is not a parameter of the unfiltered request`);
  const fixed = list.request.query?.[filter.parameter];
  if (fixed !== undefined && holesOf(fixed).length === 0)
    report.add(`"${filter.parameter}" is always sent as "${fixed}"`);
  for (const value of column.type === 'text' ? Object.keys(filter.spelling ?? {}) : [])
    if (column.values !== undefined && !column.values.includes(value))
      report.at('spelling', value).add('the column does not declare this value');
}
