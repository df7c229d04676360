import type { StoredState } from '../harness/stored_state';

/** What a newer version may add anywhere; this one knows nothing about it. */
const ADDED = { added_later: { by: 'a newer version' } };

type Members = Readonly<Record<string, unknown>>;
const withMore = (text: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as Members), ...ADDED });

/**
 * The state as a newer build would have written it, as far as it keeps its promises: a further model version of each type
 * of saved objects, hidden ones too, more members in what is kept as JSON, in documents and in mappings, and a further
 * version of the state of tasks.
 */
export function newerState(state: StoredState): StoredState {
  return {
    ...state,
    objects: state.objects.map(({ place, attributes }) => ({
      place,
      modelVersion: 2,
      attributes: {
        ...attributes,
        ...ADDED,
        ...(typeof attributes['content'] === 'string' && {
          content: withMore(attributes['content']),
        }),
      },
    })),
    indices: Object.fromEntries(
      Object.entries(state.indices).map(([name, { mappings, documents }]) => [
        name,
        { mappings, documents: mapped(documents, (one) => ({ ...more(one), ...ADDED })) },
      ]),
    ),
    ...(state.tasks && {
      tasks: state.tasks.map((task) => ({
        ...task,
        params: withMore(task.params),
        state: withMore(task.state),
        stateVersion: 2,
        // It wakes up at once, and finds out that nothing is due.
        runAt: new Date(0),
      })),
    }),
  };
}

/** The same, with indices in a format that this version cannot read. */
export const inNewerFormat = (state: StoredState): StoredState => ({
  ...state,
  indices: Object.fromEntries(
    Object.entries(state.indices).map(([name, { mappings, documents }]) => [
      name,
      { documents, mappings: { ...(mappings as object), _meta: { moltler: { format: 99 } } } },
    ]),
  ),
});

/** The members that are kept as they are have more, too. */
const more = (document: Members): Members =>
  mapped(document, (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...(value as Members), ...ADDED }
      : value,
  );

function mapped<T, R>(
  all: Readonly<Record<string, T>>,
  change: (one: T) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
}
