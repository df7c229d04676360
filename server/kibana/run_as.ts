import type { AuditLogger, ElasticsearchClient } from './contracts';
import { actingUser, ANYBODY } from './actions/acting_user';
import type { ActOutcome, ActRequest } from './answers';
import { audited } from './audit';
import type { Started } from './mount_routes';

type Asked = Omit<ActRequest, 'caller' | 'actor' | 'tap'> & {
  readonly spaceId: string;
  /** Elasticsearch with the rights of whoever it runs as. */
  readonly client: ElasticsearchClient;
};
/** `refused`: the user must not read with Moltler in the space. */
export type RanAs =
  | ActOutcome
  | { readonly type: 'refused'; readonly message: string; readonly hint: string }
  | { readonly type: 'unavailable'; readonly message: string };

/**
 * Runs a script in a space as whoever a client of Elasticsearch belongs to, with what this user may do there. Used
 * wherever Kibana passes no request that its routes have checked.
 */
export async function runAs(
  { core, spaces }: Started,
  { spaceId, client, ...asked }: Asked,
): Promise<RanAs> {
  const caller = await actingUser(client, spaceId);
  if ('unreadable' in caller)
    return {
      type: 'refused',
      message: `${caller.unreadable} lacks the privilege to read with Moltler in the space "${spaceId}".`,
      hint: 'Ask an administrator to grant the feature Moltler to one of the roles of this user.',
    };
  const log = namedLog(core.security.audit.withoutRequest, caller.name);
  const outcome = await spaces.work(spaceId, (space) =>
    space.act({
      ...asked,
      caller: asked.form?.onlyQuery === true ? { ...caller, ...ONLY_READS } : caller,
      actor: { client, secured: caller.name !== ANYBODY },
      tap: (events) => audited(events, log, spaceId),
    }),
  );
  return 'unavailable' in outcome ? { type: 'unavailable', message: outcome.unavailable } : outcome;
}

/** The engine itself rejects everything else, too. */
const ONLY_READS = {
  readOnly: true,
  rights: { actions: false, connectors: false, syncs: false },
} as const;

const namedLog = (log: AuditLogger, name: string): AuditLogger => ({
  log: (event) => log.log({ ...event, user: { name } }),
});
