import type {
  Alternatives,
  Condition,
  ListDeclaration,
  PushedAlternatives,
  PushedCondition,
  Translation,
  TranslationRequest,
  Translator,
} from '../../../common/declaration';
import type { AccessPlan } from '../scan_plan';
import type { ScanRequest } from './scan_request';

export interface Translated {
  readonly translation?: NonNullable<AccessPlan['translation']>;
  readonly pushed: readonly PushedCondition[];
  readonly pushedAlternatives: readonly PushedAlternatives[];
  /** Conditions left for the declared filters of the list. */
  readonly residual: readonly Condition[];
  /** Conditions that only follow from alternatives that were pushed down. */
  readonly implied: readonly Condition[];
  /** Whether the conditions and pushed alternatives include everything the statement requires of the rows. */
  readonly whole: boolean;
  /** Whether the service sorts as requested. */
  readonly sorted: boolean;
  readonly parameters: AccessPlan['parameters'];
  /** One request for each; empty if a single request is enough. */
  readonly parts: readonly AccessPlan['parameters'][];
  readonly notes: readonly string[];
  readonly aggregated: boolean;
  /** Conditions that no row can satisfy. */
  readonly impossible: readonly Condition[];
}

/**
 * Offers the conditions, the ORs over several columns and the sort to the list's translator, if it has one. The limit is
 * offered only once all the rest is known to be exact.
 */
export function translateConditions(
  list: ListDeclaration,
  conditions: readonly Condition[],
  request: ScanRequest,
  already: readonly PushedCondition[],
): Translated {
  if (list.translate === undefined) {
    return {
      pushed: [],
      pushedAlternatives: [],
      residual: conditions,
      implied: [],
      whole: request.whole,
      sorted: false,
      parameters: {},
      parts: [],
      notes: [],
      aggregated: false,
      impossible: [],
    };
  }
  const { translate } = list.translate;
  const needed = already.map(({ condition }) => condition);
  const taken = takenAlternatives(translate, conditions, request, needed);
  const implied = conditions.filter((one) => taken.some((tree) => tree.implied.includes(one)));
  const all = [...needed, ...conditions.filter((one) => !implied.includes(one))];
  const whole =
    request.whole ||
    (request.wholeWithAlternatives === true &&
      taken.length === (request.alternatives ?? []).length);
  const plain = offerOf(all, taken, request);
  const asking = (asked: TranslationRequest) => ({ asked, made: translate(asked) });
  const first = asking({
    ...plain,
    ...(request.aggregate && whole && { aggregate: request.aggregate }),
  });
  const exact = whole && isExact(first.made, plain);
  // An aggregate over additional rows would be wrong.
  const sound = first.made.aggregated && !exact ? asking(plain) : first;
  const inOrder = request.sort === undefined || sound.made.sorted === true;
  const { aggregated } = sound.made;
  const limited =
    exact && inOrder && request.pushDown && request.limit !== undefined && !aggregated
      ? asking({ ...plain, limit: request.limit })
      : undefined;
  const sortsInVain = !aggregated && plain.sort && list.translate.sortsOnlyWithLimit === true;
  const { asked, made } = limited ?? (sortsInVain ? asking(withoutSort(plain)) : sound);
  const pushed = made.pushed.filter(({ condition }) => !needed.includes(condition));
  const covered = new Set(pushed.map(({ condition }) => condition));
  return {
    translation: {
      ...translationOf(made),
      asked,
      ...(limited !== undefined && isLimited(made, sound.made) && { limited: true }),
    },
    pushed,
    pushedAlternatives: made.pushedAlternatives ?? [],
    residual: conditions.filter((one) => !covered.has(one) && !implied.includes(one)),
    implied,
    whole,
    sorted: made.sorted === true,
    parameters: made.parameters ?? {},
    parts: made.parts ?? [],
    notes: made.notes ?? [],
    aggregated: made.aggregated,
    impossible: made.impossible ?? [],
  };
}

const withoutSort = ({ sort: _sort, ...unsorted }: TranslationRequest): TranslationRequest =>
  unsorted;

/** Whether the limit changed what is sent. */
const isLimited = (made: Translation, without: Translation): boolean =>
  JSON.stringify([made.request, made.parameters, made.parts]) !==
  JSON.stringify([without.request, without.parameters, without.parts]);

/** The part of a translation that a plan keeps. */
export const translationOf = (made: Translation): NonNullable<AccessPlan['translation']> => ({
  request: made.request,
  echo: made.echo,
  ...(made.native !== undefined && { native: made.native }),
  ...(made.reader !== undefined && { reader: made.reader }),
  ...(made.most !== undefined && { most: made.most }),
  ...(made.cap !== undefined && { cap: made.cap }),
  ...(made.wants !== undefined && { wants: made.wants }),
  ...(made.narrowing !== undefined && { narrowing: made.narrowing }),
});

/** The alternatives that the translator takes; the conditions that follow from the others are offered instead. */
function takenAlternatives(
  translate: Translator['translate'],
  conditions: readonly Condition[],
  request: ScanRequest,
  needed: readonly Condition[],
): readonly Alternatives[] {
  const { alternatives = [], pushDown } = request;
  if (alternatives.length === 0 || !pushDown) return [];
  const implied = alternatives.flatMap((tree) => tree.implied);
  const others = conditions.filter((condition) => !implied.includes(condition));
  const offer = offerOf([...needed, ...others], alternatives, request);
  const taken = (translate(offer).pushedAlternatives ?? []).map((one) => one.alternatives);
  return alternatives.filter((tree) => taken.includes(tree));
}

const offerOf = (
  conditions: readonly Condition[],
  alternatives: readonly Alternatives[],
  { entity, columns, discovered, connector, now, sort, pushDown }: ScanRequest,
): TranslationRequest => ({
  entity,
  conditions,
  ...(alternatives.length > 0 && { alternatives }),
  columns,
  ...(discovered && { discovered }),
  ...(sort && pushDown && { sort }),
  config: connector.config,
  now,
});

/** Whether the list returns exactly what it is asked for: rows, or groups of them. */
export function translatesExactly(
  { translate }: ListDeclaration,
  asked: TranslationRequest,
): boolean {
  const made = translate?.translate(asked);
  if (made === undefined) return false;
  return isExact(made, asked) && made.aggregated === (asked.aggregate !== undefined);
}

/** Whether the service returns exactly the rows that the offer describes. */
const isExact = (
  { pushed, pushedAlternatives = [] }: Translation,
  { conditions, alternatives = [] }: TranslationRequest,
): boolean =>
  [...pushed, ...pushedAlternatives].every((one) => one.exact) &&
  conditions.every((condition) => pushed.some((one) => one.condition === condition)) &&
  alternatives.every((tree) => pushedAlternatives.some((one) => one.alternatives === tree));
