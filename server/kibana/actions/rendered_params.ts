import type { ActionParams } from '../../../common/alerting';
import type { JsonValue } from '../../../common/declaration';
import type { ActionsStart } from '../contracts';

/** Renders every text as Kibana itself does, because it has no way of its own. */
const PLAIN_TYPE = '.server-log';
/**
 * Before each template, on a line of its own, which changes nothing in what follows. Kibana renders what it cannot render
 * as a text about it, which begins in another way, whatever alerts contain: they cannot remove this.
 */
const MARK = '-\n';
/** No template, so that it cannot be rendered. */
const BROKEN = '{{';

type Renderer = Pick<ActionsStart, 'renderActionParameterTemplates'>;

/**
 * The parameters with what their templates stand for. `unrendered` names those with a template that Kibana could not
 * render. Never throws: of what could not be rendered at all, everything is unrendered.
 */
export function renderedParams(
  { parameters, ...params }: ActionParams,
  variables: Readonly<Record<string, unknown>>,
  actionId: string,
  renderer: Renderer | undefined,
): ActionParams {
  const { unrendered: _, ...rest } = params;
  const names = Object.keys(parameters);
  const given = { marked: mapped(parameters, (text) => MARK + text), broken: BROKEN };
  let answer: typeof given;
  try {
    if (renderer === undefined) throw new Error('Kibana has not started');
    answer = renderer.renderActionParameterTemplates(PLAIN_TYPE, actionId, given, variables);
    if (answer.broken === BROKEN) throw new Error('Kibana has rendered nothing');
  } catch {
    return { ...rest, parameters, unrendered: names };
  }
  const { marked: rendered } = answer;
  const failed = names.filter((name) => !textsIn(rendered[name]).every(isMarked));
  return {
    ...rest,
    parameters: mapped(rendered, (text) => (isMarked(text) ? text.slice(MARK.length) : text)),
    ...(failed.length > 0 && { unrendered: failed }),
  };
}

const isMarked = (text: string): boolean => text.startsWith(MARK);

function mapped(
  parameters: ActionParams['parameters'],
  change: (text: string) => string,
): ActionParams['parameters'] {
  const one = (given: JsonValue): JsonValue => {
    if (typeof given === 'string') return change(given);
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return (given as readonly JsonValue[]).map(one);
    return Object.fromEntries(
      Object.entries(given as ActionParams['parameters']).map(([name, of]) => [name, one(of)]),
    );
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, of]) => [name, one(of)]));
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value as Readonly<Record<string, JsonValue>>).flatMap(textsIn);
}
