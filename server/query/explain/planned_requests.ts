import type { PlanRequest } from '../../../common/contract';
import { andList } from '../../../common/errors';
import {
  hasOwnRequest,
  kindOf,
  listNamed,
  paginationOf,
  parametersOf,
  type DetailDeclaration,
  type EntityDeclaration,
  type JsonValue,
  type ListDeclaration,
  type RequestTemplate,
  entityOf,
} from '../../../common/declaration';
import { applyPage, type Connector, type PreparedRequest } from '../../connectors';
import {
  accessesOf,
  estimateRequests,
  listPager,
  listRequest,
  valuesIn,
  withSampleKeys,
  type RequestEstimate,
  type AccessPlan,
  type ScanPlan,
} from '../../scan';
import type { ExplainContext } from './explain_context';

/** Sets of parameters whose requests are shown one by one; more are counted. */
const MOST_SHOWN = 3;

/**
 * The requests of one access: exact if the statement determines them, else with `{…}` for values of an earlier
 * response.
 */
export function listRequests(
  plan: ScanPlan,
  access: AccessPlan,
  context: ExplainContext,
): readonly PlanRequest[] {
  const connector = context.connector(plan.connector);
  const list = listNamed(connector.declaration, plan.entity, access.list);
  if (list === undefined) return [];
  const template = access.translation?.request ?? list.request;
  const estimate = estimateOf(plan, access, list, context);
  const sets = access.fanOut?.over === 'values' ? access.fanOut.sets : [{}];
  const entity = entityOf(connector.declaration, plan.entity);
  const sample = sampleAccess(plan, access, context);
  const parts = entity === undefined ? [sample] : accessesOf(sample, list, entity);
  const requested = sets.flatMap((set) => parts.map((part) => ({ set, part })));
  const shown = requested.slice(0, MOST_SHOWN);
  const fansOut = access.fanOut !== undefined && access.fanOut.over !== 'values';
  const [least, most] = [estimate.least, estimate.most];
  const noMore = access.fanOut === undefined && least === 1 && most === 1;
  const note = noMore ? undefined : noteOf(list, connector, access);
  const requests = shown.map(({ set, part }) => {
    const request = filled(
      part.translation?.request ?? list.request,
      valuesIn({ ...part.parameters, ...set }),
      (filling) => listRequest(context, connector, list, part, filling),
    );
    const paged = applyPage(request, listPager(connector, list).first());
    const alone = requested.length === 1;
    return {
      method: paged.method,
      url: paged.url,
      ...(paged.body !== undefined && { body: paged.body }),
      least: alone ? (fansOut ? 0 : estimate.least) : plan.limit === undefined ? 1 : 0,
      ...mostOf(alone ? estimate.most : list.lookup === true ? 1 : undefined),
      ...(note !== undefined && { note }),
    };
  });
  const hidden = requested.length - shown.length;
  const [first] = requests;
  if (hidden <= 0 || first === undefined) return requests;
  const { note: _note, ...like } = first;
  return [
    ...requests,
    {
      ...like,
      url: templateUrl(connector, list, template, lastOf(parts, access), context),
      least: plan.limit === undefined ? hidden : 0,
      ...mostOf(list.lookup === true ? hidden : undefined),
      note: `${hidden} more like these`,
    },
  ];
}

/** The access of a bind join with the first of its batches, as it may look; any other as it is. */
export function sampleAccess(
  { connector: name, entity: of, discovered }: ScanPlan,
  access: AccessPlan,
  context: ExplainContext,
): AccessPlan {
  const { fanOut } = access;
  if (fanOut?.over !== 'outer' || fanOut.parameter !== undefined) return access;
  const connector = context.connector(name);
  const [entity, list] = [
    entityOf(connector.declaration, of),
    listNamed(connector.declaration, of, access.list),
  ];
  if (entity === undefined || list === undefined) return access;
  const type = entity.columns[fanOut.column]?.type ?? discovered?.[fanOut.column]?.type;
  return withSampleKeys(access, fanOut, list, entity, type);
}

/** The request that a detail needs for each row, or for rows that share it. */
export function detailRequest(
  plan: ScanPlan,
  name: string,
  detail: DetailDeclaration,
  entity: EntityDeclaration,
  context: ExplainContext,
): PlanRequest {
  const connector = context.connector(plan.connector);
  const request = filled(detail.request, {}, (filling) =>
    context.prepare(connector, detail.request, filling, {}),
  );
  return {
    method: request.method,
    url: request.url,
    least: 0,
    ...mostOf(plan.limit),
    note: hasOwnRequest({ detail: name }, entity)
      ? 'one per row'
      : `one per ${andList([...new Set(Object.values(detail.parameters))])}`,
  };
}

/** Requests of a scan's list, as estimated by planning. */
export function estimateOf(
  plan: ScanPlan,
  access: AccessPlan,
  list: ListDeclaration,
  context: ExplainContext,
): RequestEstimate {
  return estimateRequests(
    list,
    access,
    {
      connector: context.connector(plan.connector),
      entity: plan.entity,
      ...(context.statistics && { statistics: context.statistics }),
    },
    plan.limit,
    plan.pushed.length,
  );
}

const mostOf = (most: number | undefined): { most?: number } =>
  most === undefined ? {} : { most };

/** Placeholders without a value are shown as `{name}`, which would otherwise be encoded. */
function filled(
  template: RequestTemplate,
  values: Readonly<Record<string, JsonValue>>,
  prepared: (filling: Readonly<Record<string, JsonValue>>) => PreparedRequest,
): PreparedRequest {
  const open = [...parametersOf(template)].filter((name) => values[name] === undefined);
  const holes = Object.fromEntries(open.map((name) => [name, `{${name}}`]));
  const request = prepared({ ...holes, ...values });
  const url = open.reduce(
    (text, name) => text.replaceAll(encodeURIComponent(`{${name}}`), `{${name}}`),
    request.url,
  );
  return { ...request, url };
}

/** Windows are shown by the last of them; the parts of a parameter are not. */
const lastOf = (parts: readonly AccessPlan[], access: AccessPlan): AccessPlan =>
  access.windows === undefined ? access : (parts.at(-1) ?? access);

function templateUrl(
  connector: Connector,
  list: ListDeclaration,
  template: RequestTemplate,
  access: AccessPlan,
  context: ExplainContext,
): string {
  return filled(template, valuesIn(access.parameters), (filling) =>
    listRequest(context, connector, list, access, filling),
  ).url;
}

/** How the pages after the first are requested. */
function noteOf(
  list: ListDeclaration,
  connector: Connector,
  access: AccessPlan,
): string | undefined {
  const pages = paginationOf(list, connector.declaration);
  const each =
    access.fanOut?.over === 'outer'
      ? access.fanOut.most === 1
        ? 'one per distinct join key'
        : `one per batch of up to ${access.fanOut.most} join keys`
      : access.fanOut?.over === 'parent'
        ? `one per row of ${access.fanOut.parent.entity}`
        : undefined;
  const following = list.lookup === true ? undefined : kindOf(pages).following(pages);
  const windows =
    access.windows?.wholeFirst === true && list.windows !== undefined
      ? `in windows of ${list.windows.column} if the service ends the list early`
      : undefined;
  return [each, following, windows].filter((part) => part !== undefined).join('; ') || undefined;
}
