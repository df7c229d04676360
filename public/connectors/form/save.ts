import type { SchemaSnapshot } from '../../../common/binding';
import { ask, type Failure } from '../../ask';
import type { HostHttp } from '../../host';
import { secretNameFor, withoutTypedSecrets, writingOf, type Draft } from './draft';

export interface Saved {
  readonly failure: Failure | undefined;
  /** To go on with: no typed secret is in it any more. */
  readonly draft: Draft;
}

/** Stores the typed secrets, then makes or changes the connector, as one script: what does not bind changes nothing. */
export async function save(
  draft: Draft,
  snapshot: SchemaSnapshot,
  http: Pick<HostHttp, 'run'>,
): Promise<Saved> {
  const { secrets, connector, parameters } = writingOf(draft, snapshot);
  const script = [...secrets, ...(connector === undefined ? [] : [connector])];
  if (script.length === 0) return { failure: undefined, draft };
  const { statements, failure } = await ask(http, script.join(';\n'), { parameters });
  const nameFor = secretNameFor(draft, snapshot);
  const typed = Object.keys(parameters).map((parameter) => parameter.slice('secret_'.length));
  const stored = typed.filter((_, index) => statements[index]?.done === true);
  const kept = new Map(stored.map((key) => [key, nameFor(key)]));
  return { failure, draft: withoutTypedSecrets(draft, kept) };
}
