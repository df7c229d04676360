import { MoltlerError } from '../../../common/errors';
import { systemClock, type DocumentStore, type IndexSummary } from '../../ports';
import { elasticsearchOver, type GivenClient } from './client/given_client';
import { readName } from './documents/data_streams';
import { missingIn, type MissingPrivilege } from './documents/denied';
import { elasticsearchDocuments } from './documents/document_store';
import { isIndexPattern } from './documents/names';
import { indexRights, type IndexRights, type ReadingPrivilege } from './documents/index_rights';
import { withErrors } from './documents/with_errors';

/** How a host reports what its user lacks. */
export interface Rejections {
  missing(privilege: MissingPrivilege): MoltlerError;
  /** The credentials are not valid any more. */
  credentials(): MoltlerError;
}

export interface HostedDocumentsOptions {
  /** Sends requests with the rights of a user. */
  readonly client: GivenClient;
  /** Of the Elasticsearch, for messages. */
  readonly name: string;
  /** False: there are no rights, and everybody may do everything. */
  readonly secured: boolean;
  /** Whether a name that matches nothing is that of an index, and not a typo in another name. */
  readonly isIndex: (name: string) => boolean;
  readonly rejections: Rejections;
}

export interface HostedDocuments {
  readonly documents: DocumentStore;
  /** Those of these indices whose documents may be read. */
  readable(indices: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Indices of the Elasticsearch of a host, with the rights of one user. Elasticsearch leaves out what a user must not see.
 * That is right for a pattern; but an index that is named is reported, and so is one whose documents would be missing in
 * a result.
 */
export function hostedDocuments(options: HostedDocumentsOptions): HostedDocuments {
  const { client, name, secured, rejections } = options;
  const elasticsearch = elasticsearchOver(client, name);
  const rights = indexRights(elasticsearch);
  const all = elasticsearchDocuments(elasticsearch, { clock: systemClock, prefix: '' });
  const readableOf = async <T extends { readonly name: string }>(
    indices: readonly T[],
  ): Promise<readonly T[]> => {
    if (!secured) return indices;
    const missing = await rights.missing([...new Set(indices.map(({ name }) => readName(name)))]);
    return indices.filter(({ name }) => missing.get(readName(name))?.includes('read') !== true);
  };
  const own: DocumentStore = {
    ...all,
    describe: (pattern) =>
      secured ? describedReadable(pattern, all, rights, options) : all.describe(pattern),
    // All mappings of a large cluster would be many megabytes. Names with a dot, as of the indices of a data stream, cannot
    // be written in FROM, so they come last.
    async names() {
      const { names, indices } = await rights.visible('*');
      const sorted = [...new Set([...names, ...indices])].sort();
      const isHidden = (one: string): boolean => one.startsWith('.');
      return [...sorted.filter((one) => !isHidden(one)), ...sorted.filter(isHidden)];
    },
    summaries: async () => asRead(await readableOf(await all.summaries())),
  };
  return {
    documents: withErrors(own, (error) => rejectionOf(error, rejections)),
    async readable(indices) {
      const names = await readableOf(indices.map((name) => ({ name })));
      return new Set(names.map(({ name }) => name));
    },
  };
}

/**
 * Those of a pattern that the user may read. Throws if an index that is named, or whose documents would be missing, lacks
 * a privilege.
 */
async function describedReadable(
  pattern: string,
  documents: Pick<DocumentStore, 'describe'>,
  rights: IndexRights,
  { isIndex, rejections }: Pick<HostedDocumentsOptions, 'isIndex' | 'rejections'>,
): ReturnType<DocumentStore['describe']> {
  const wanted = pattern.toLowerCase();
  if (!isIndexPattern(wanted)) return [];
  // Somebody who may see no index at all is rejected.
  const described = await documents.describe(wanted).catch((error: unknown) => {
    if (isDenied(error)) return [];
    throw error;
  });
  if (described.length === 0 && !isIndex(wanted)) return [];
  const reject = (privilege: ReadingPrivilege, indices: readonly string[]): MoltlerError =>
    rejections.missing({ kind: 'index', privilege, indices: [...new Set(indices)] });
  const whole = (await rights.missing([wanted])).get(wanted) ?? [];
  // Usually, roles grant as much as is read.
  if (whole.length === 0) return described;
  const names = [...described.map(({ name }) => name), ...(await rights.visible(wanted)).indices];
  const missing = await rights.missing([...new Set(names.map(readName))]);
  const lacks = (index: string, privilege: ReadingPrivilege): boolean =>
    missing.get(readName(index))?.includes(privilege) === true;
  const known = new Set(described.map(({ name }) => name));
  // Somebody who lacks both may see it by the name of an alias.
  const isReadable = (index: string): boolean =>
    !lacks(index, 'read') || lacks(index, 'view_index_metadata');
  const withoutColumns = names.filter((name) => !known.has(name) && isReadable(name));
  if (withoutColumns.length > 0) throw reject('view_index_metadata', withoutColumns.map(readName));
  const readable = described.filter(({ name }) => isReadable(name));
  if (readable.length > 0) return readable;
  if (described.length > 0) throw reject('read', [...known].map(readName));
  const [first] = whole;
  // Whether it exists is not for somebody who must not read it. A pattern is only wrong if anything else can be read.
  const isName = !wanted.includes('*');
  if (first !== undefined && (isName || (await rights.visible('*')).names.length === 0))
    throw reject(first, [wanted]);
  return [];
}

/** By the names that they are read by: a data stream instead of its indices. */
function asRead(summaries: readonly IndexSummary[]): readonly IndexSummary[] {
  const byName = new Map<string, IndexSummary>();
  for (const one of summaries) {
    const name = readName(one.name);
    const before = byName.get(name);
    const { documents = 0, columns = 0, bytes: most } = before ?? {};
    const bytes =
      one.bytes === undefined && most === undefined ? undefined : (most ?? 0) + (one.bytes ?? 0);
    byName.set(name, {
      name,
      documents: documents + one.documents,
      columns: Math.max(columns, one.columns),
      ...(bytes !== undefined && { bytes }),
    });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isDenied = (error: unknown): boolean =>
  error instanceof MoltlerError && error.code === 'store_permission_missing';

/** Without the words of Elasticsearch, which name internal actions, users and keys. */
function rejectionOf(error: unknown, rejections: Rejections): unknown {
  if (!(error instanceof MoltlerError)) return error;
  if (error.code === 'store_credentials_rejected') return rejections.credentials();
  if (!isDenied(error)) return error;
  const { facts } = error.serialize();
  const missing = missingIn(String(facts?.['reason'] ?? ''));
  return missing === undefined ? error : rejections.missing(missing);
}
