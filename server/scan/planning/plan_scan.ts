import {
  isPaged,
  paginationOf,
  type ConnectorTypeDeclaration,
  type EntityDeclaration,
  type ListDeclaration,
  entityOf,
} from '../../../common/declaration';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { buildCandidate, type Infeasible } from './build_candidate';
import type { Candidate } from './candidate';
import { chooseList } from './choose_list';
import type { MissingFilter, ScanRequest } from './scan_request';

/** Longer chains of parents do not occur; a cycle would never end. */
const MOST_PARENTS = 4;

/** Plans how an entity is read: which list, with which requests. Pure: nothing is sent. */
export function planScan(request: ScanRequest): ScanPlan | MissingFilter {
  return planAtDepth(request, 0);
}

function planAtDepth(request: ScanRequest, depth: number): ScanPlan | MissingFilter {
  const { connector } = request;
  const entity = entityOf(connector.declaration, request.entity);
  if (entity === undefined) throw new RangeError(`${connector.name} has no ${request.entity}`);
  const planParent = (parent: ScanRequest): ScanPlan | MissingFilter =>
    depth < MOST_PARENTS
      ? planAtDepth(parent, depth + 1)
      : { ...missingOf(request, []), column: 'parent' };
  const build = (list: ListDeclaration): Candidate | Infeasible =>
    buildCandidate(list, entity, request, request.outerBindings.length > 0, planParent);
  const built = oneScope(entity.lists.map((list) => ({ list, made: build(list) }))).filter(
    ({ list }) => request.withoutLists?.includes(list.name) !== true,
  );
  const candidates = built.flatMap(({ made }) => ('kind' in made ? [] : [made]));
  if (candidates.length === 0) {
    return missingOf(
      request,
      built.flatMap(({ made }) => ('kind' in made ? [made] : [])),
    );
  }
  const choice = chooseList(candidates, request);
  const { chosen } = choice;
  const fallback = fallbackOf(chosen, candidates);
  const faster = choice.orElse && fasterOf(chosen, choice.orElse, request, entity);
  const columns = columnsOf(request, entity, chosen);
  const keyed =
    !chosen.aggregated &&
    (fallback !== undefined ||
      faster !== undefined ||
      comesInParts(chosen, entity, connector.declaration)) &&
    entity.key.every((name) => columns.includes(name));
  return {
    id: request.id,
    connector: connector.name,
    entity: request.entity,
    columns,
    ...(request.discovered && { discovered: request.discovered }),
    ...(keyed && { key: entity.key }),
    details: chosen.aggregated ? [] : detailsOf(request, entity),
    access: { ...chosen.access, ...(fallback && { fallback }) },
    ...(keyed && faster && { faster }),
    rejected: [
      ...choice.rejected,
      ...built.flatMap(({ list, made }) =>
        'kind' in made ? [{ list: list.name, why: made.why }] : [],
      ),
    ],
    ...(choice.because !== undefined && { chosenBecause: choice.because }),
    pushed: chosen.pushed,
    ...(chosen.pushedAlternatives && { pushedAlternatives: chosen.pushedAlternatives }),
    residual: chosen.residual,
    exact: chosen.exact,
    ...(chosen.sort && { sort: chosen.sort }),
    ...(chosen.limit !== undefined && { limit: chosen.limit }),
    ...(chosen.impossible && { neverRead: true as const }),
    ...(chosen.aggregated && request.aggregate && { aggregate: request.aggregate }),
    ...(chosen.notes.length > 0 && { notes: chosen.notes }),
    options: request.options,
  };
}

/**
 * Rows repeat if a list moves between two responses, and in the pages of a cached scan that was read in windows;
 * duplicates within one response are two rows.
 */
const comesInParts = (
  { list, access }: Candidate,
  { lists }: EntityDeclaration,
  declaration: ConnectorTypeDeclaration,
): boolean =>
  access.fanOut !== undefined ||
  access.split !== undefined ||
  lists.some(({ windows }) => windows !== undefined) ||
  isPaged(paginationOf(list, declaration));

interface Built {
  readonly list: ListDeclaration;
  readonly made: Candidate | Infeasible;
}

/**
 * A list without needs defines what the whole entity is: that of the organization, else of the owner, else of the token.
 * The first one that CONFIG allows is used; the others contain a different set of rows, not the same rows in another way.
 */
function oneScope(built: readonly Built[]): readonly Built[] {
  const whole = built.find(({ list, made }) => !('kind' in made) && needsNothing(list))?.list;
  return built.map((one) =>
    whole === undefined || one.list === whole || !needsNothing(one.list) || 'kind' in one.made
      ? one
      : {
          list: one.list,
          made: { kind: 'infeasible', why: `${whole.name} defines the rows of the entity` },
        },
  );
}

const needsNothing = (list: ListDeclaration): boolean =>
  (list.needs ?? []).length === 0 && list.parent === undefined && list.onlyWith === undefined;

/**
 * The list that is read if the chosen one fails. It must keep what the plan promises about the rows: a list that cannot
 * return them in the same order, or whose limit would count other rows, is not used.
 */
function fallbackOf(chosen: Candidate, candidates: readonly Candidate[]): AccessPlan | undefined {
  const name = chosen.list.fallback?.to;
  const other = candidates.find(({ list }) => list.name === name);
  if (other === undefined) return undefined;
  const keepsOrder = chosen.sort === undefined || other.sort !== undefined;
  const keepsCount = chosen.limit === undefined || other.exact;
  return keepsOrder && keepsCount ? other.access : undefined;
}

/**
 * The lists that are read instead if the chosen one turns out to be long. Duplicates are then detected by their key, so
 * both must contain the same rows, in any order.
 */
function fasterOf(
  chosen: Candidate,
  other: Candidate,
  request: ScanRequest,
  entity: EntityDeclaration,
): ScanPlan['faster'] {
  const alike = [chosen, other].every(
    ({ access, aggregated, sort, limit, pushed }) =>
      access.translation === undefined &&
      !aggregated &&
      sort === undefined &&
      limit === undefined &&
      pushed.every(({ condition }) => entity.columns[condition.column]?.requestOnly !== true),
  );
  const fitting =
    alike &&
    request.sort === undefined &&
    chosen.access.fanOut === undefined &&
    other.access.fanOut?.over === 'parent' &&
    other.list.caution === undefined;
  return fitting ? { access: other.access, pushed: other.pushed } : undefined;
}

/**
 * The columns in the order of the declaration, including the key, which identifies repeated rows, and the one by which
 * windows are divided.
 */
function columnsOf(
  request: ScanRequest,
  entity: EntityDeclaration,
  chosen: Candidate,
): readonly string[] {
  if (chosen.aggregated && request.aggregate !== undefined) {
    const { groupBy, aggregates } = request.aggregate;
    return [...groupBy, ...aggregates.map(({ as }) => as)];
  }
  const wanted = new Set(request.columns);
  for (const name of entity.key) {
    if (entity.columns[name] !== undefined && entity.columns[name].detail === undefined) {
      wanted.add(name);
    }
  }
  if (chosen.access.windows !== undefined && chosen.list.windows !== undefined)
    wanted.add(chosen.list.windows.column);
  const declared = Object.keys(entity.columns).filter((name) => wanted.has(name));
  // Discovered columns (labels, custom fields) are not declared; `constructor` exists in every object.
  return [...declared, ...[...wanted].filter((name) => !Object.hasOwn(entity.columns, name))];
}

/** Detail requests that the selected columns need. */
function detailsOf(request: ScanRequest, entity: EntityDeclaration): readonly string[] {
  const details = request.columns.map((name) => entity.columns[name]?.detail);
  return [...new Set(details.filter((name) => name !== undefined))];
}

function missingOf(request: ScanRequest, infeasible: readonly Infeasible[]): MissingFilter {
  const need = infeasible.find((one) => one.need !== undefined)?.need;
  const unset = infeasible.find((one) => one.unset !== undefined)?.unset;
  const combined = infeasible.find((one) => one.combined !== undefined)?.combined;
  const entity = entityOf(request.connector.declaration, request.entity);
  const parent = entity?.lists.find((list) => list.parent !== undefined)?.parent?.entity;
  const others = (entity?.lists ?? []).flatMap(({ needs = [], requiresConfig, onlyByIndex }) => {
    const [only, ...more] = needs;
    const isOffered = (requiresConfig ?? onlyByIndex) === undefined && more.length === 0;
    return only !== undefined && isOffered && only.column !== need?.column ? [only.column] : [];
  });
  return {
    kind: 'missing_filter',
    connector: request.connector.name,
    entity: request.entity,
    column: need?.column ?? entity?.key[0] ?? '',
    operators: ['=', 'IN'],
    ...(need === undefined && unset !== undefined && { unset }),
    ...(combined !== undefined && { combined }),
    ...(need !== undefined && others.length > 0 && { others: [...new Set(others)] }),
    ...(parent !== undefined && { supplier: `${request.connector.name}.${parent}` }),
  };
}
