import { i18n } from '@kbn/i18n';
import {
  valueProblem,
  plainSecretHeaders,
  type ConfigKeySchema,
  type SchemaSnapshot,
} from '../../../common/binding';
import { secretNameFor, type Draft, type Section } from './draft';
import { isMasked, isSet, valueOf, type HeaderInput, type Input } from './inputs';
import { holdsKeptSecret, movesSecrets } from './moved_secrets';

/** The problems of a draft, by field. */
export interface Problems {
  readonly name?: string;
  readonly config: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

/** True if the draft can be sent. */
export const isSound = ({ name, config, options }: Problems): boolean =>
  name === undefined && Object.keys(config).length === 0 && Object.keys(options).length === 0;

/** Checks a draft as the server will, before it is sent. */
export function problemsOf(draft: Draft, snapshot: SchemaSnapshot): Problems {
  const name = nameProblem(draft, snapshot);
  return {
    ...(name === undefined ? {} : { name }),
    config: { ...sectionProblems(draft, 'config', snapshot), ...choiceProblems(draft) },
    options: sectionProblems(draft, 'options', snapshot),
  };
}

function nameProblem({ name, stored }: Draft, { connectors }: SchemaSnapshot): string | undefined {
  if (name === '')
    return i18n.translate('moltler.connectors.problems.enterANameQueriesUse', {
      defaultMessage: 'Enter a name. Queries use it, for example name.issues.',
    });
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) {
    return i18n.translate('moltler.connectors.problems.useLettersDigitsAndUnderscores', {
      defaultMessage: 'Use letters, digits and underscores. Start with a letter or an underscore.',
    });
  }
  const same = (one: string): boolean => one.toLowerCase() === name.toLowerCase();
  const taken = connectors.some((one) => same(one.name) && one.name !== stored?.name);
  return taken
    ? i18n.translate('moltler.connectors.problems.aConnectorNamedAlreadyExists', {
        defaultMessage: 'A connector named “{name}” already exists. Choose another name.',
        values: { name },
      })
    : undefined;
}

function sectionProblems(
  draft: Draft,
  section: Section,
  snapshot: SchemaSnapshot,
): Readonly<Record<string, string>> {
  const found = draft.type[section].flatMap((key): [string, string][] => {
    const input = draft[section][key.name];
    const problem = input === undefined ? undefined : fieldProblem(key, input, draft, snapshot);
    return problem === undefined ? [] : [[key.name, problem]];
  });
  return Object.fromEntries(found);
}

function fieldProblem(
  key: ConfigKeySchema,
  input: Input,
  draft: Draft,
  snapshot: SchemaSnapshot,
): string | undefined {
  if (holdsKeptSecret(input) && movesSecrets(draft)) {
    return i18n.translate('moltler.connectors.problems.enterTheSecretAgainThis', {
      defaultMessage: 'Enter the secret again: this change affects where it is sent.',
    });
  }
  if (input.kind === 'secret' && input.from === 'kept') return undefined;
  if (input.kind === 'headers') return headersProblem(key, input.items);
  if (input.kind === 'secret' && input.from === 'new' && input.value === '') {
    if (input.again === true)
      return i18n.translate('moltler.connectors.problems.enterItAgainThePage', {
        defaultMessage: 'Enter it again. The page does not keep secrets that you type.',
      });
    const before = draft.stored?.config[key.name];
    const had = before?.kind === 'secret' && (before.from === 'existing' || before.from === 'kept');
    if (had || !key.optional)
      return i18n.translate('moltler.connectors.problems.enterTheSecretOrChoose', {
        defaultMessage: 'Enter the secret, or choose a stored one.',
      });
    return undefined;
  }
  const value = valueOf(key, input, secretNameFor(draft, snapshot));
  if (value === undefined) {
    return key.optional || key.default !== undefined
      ? undefined
      : i18n.translate('moltler.connectors.problems.isRequired', {
          defaultMessage: '{title} is required.',
          values: { title: key.title },
        });
  }
  const wanted = valueProblem(key, value);
  return wanted === undefined
    ? undefined
    : i18n.translate('moltler.connectors.problems.thisRequires', {
        defaultMessage: 'This requires {wanted}.',
        values: { wanted },
      });
}

function headersProblem(key: ConfigKeySchema, items: readonly HeaderInput[]): string | undefined {
  const filled = items.filter(({ name, value }) => name !== '' || value !== '');
  const names = filled.map(({ name }) => name.trim().toLowerCase());
  if (new Set(names).size < names.length)
    return i18n.translate('moltler.connectors.problems.twoHeadersHaveTheSame', {
      defaultMessage: 'Two headers have the same name.',
    });
  // Unchanged masked headers are not sent again.
  const sent = filled.filter(({ value }) => !isMasked(value));
  const headers = Object.fromEntries(sent.map(({ name, value }) => [name.trim(), value]));
  const wanted = valueProblem(key, headers);
  if (wanted !== undefined)
    return i18n.translate('moltler.connectors.problems.thisRequires', {
      defaultMessage: 'This requires {wanted}.',
      values: { wanted },
    });
  const [secret] = plainSecretHeaders(headers);
  return secret === undefined
    ? undefined
    : i18n.translate('moltler.connectors.problems.looksLikeASecretStore', {
        defaultMessage:
          "“{secret}” looks like a secret. Store it with CREATE SECRET, and enter '{{'secrets.name'}}' here.",
        values: { secret },
      });
}

/** What is missing for the first alternative, if the type requires one of several and none is complete. */
function choiceProblems({ type, config }: Draft): Readonly<Record<string, string>> {
  const given = (key: string): boolean => isSet(config[key]);
  const [first] = type.configAnyOf;
  if (first === undefined || type.configAnyOf.some((set) => set.every(given))) return {};
  const title = (key: string): string => type.config.find(({ name }) => name === key)?.title ?? key;
  const sets = type.configAnyOf.map((set) => set.map((key) => `“${title(key)}”`).join(' and '));
  const problem = i18n.translate('moltler.connectors.problems.enter', {
    defaultMessage: 'Enter {list}.',
    values: { list: sets.join(', or ') },
  });
  return Object.fromEntries(first.filter((key) => !given(key)).map((key) => [key, problem]));
}
