import type { SchemaSnapshot } from '../../../common/binding';
import { runPageScript, type Failure } from '../../page_scripts';
import type { HostHttp } from '../../host';
import { secretNameFor, withoutTypedSecrets, writingOf, type Draft } from './draft';

export interface Saved {
  readonly failure: Failure | undefined;
  /** The draft to continue with; it contains no typed secrets. */
  readonly draft: Draft;
}

/** Stores typed secrets, then creates or changes the connector, in one script: if it does not bind, nothing changes. */
export async function save(
  draft: Draft,
  snapshot: SchemaSnapshot,
  http: Pick<HostHttp, 'run'>,
): Promise<Saved> {
  const { secrets, connector, parameters } = writingOf(draft, snapshot);
  const script = [...secrets, ...(connector === undefined ? [] : [connector])];
  if (script.length === 0) return { failure: undefined, draft };
  const { statements, failure } = await runPageScript(http, script.join(';\n'), { parameters });
  const nameFor = secretNameFor(draft, snapshot);
  const typed = Object.keys(parameters).map((parameter) => parameter.slice('secret_'.length));
  const stored = typed.filter((_, index) => statements[index]?.done === true);
  const kept = new Map(stored.map((key) => [key, nameFor(key)]));
  return { failure, draft: withoutTypedSecrets(draft, kept) };
}
