import type { Message } from './message';

/** Errors of syncs. */
export const SYNC_MESSAGES = {
  sync_exists: (f: { name: string; differs: 'source' | 'target' }): Message => ({
    text: `Sync "${f.name}" already exists, with another ${f.differs}.`,
    hint: `Give this one another name with WITH (name = '…'), or delete the other one with DROP SYNC ${f.name}.`,
  }),
  sync_changed: (f: { name: string }): Message => ({
    text: `Sync "${f.name}" was changed by another statement at the same time.`,
    hint: 'Run the statement again.',
  }),
  sync_running: (f: { name: string; by?: string; since?: string }): Message => ({
    text: `Sync "${f.name}" is already running${f.since === undefined ? '' : ` since ${f.since}`}${f.by === undefined ? '' : `, started by ${f.by}`}.`,
    hint: `Wait until it ends, or stop it with STOP SYNC ${f.name}.`,
  }),
  joined_run_failed: (f: { name: string; reason?: string }): Message => ({
    text: `The run of sync "${f.name}" that this statement joined failed${f.reason === undefined ? '.' : `: ${f.reason}`}`,
    hint: `Run it again with RUN SYNC ${f.name}.`,
  }),
  sync_source_replaced: (f: { name: string; connector: string }): Message => ({
    text: `Connector "${f.connector}" is not the one that sync "${f.name}" was created for: it was deleted and created again.`,
    hint: `Delete the sync with DROP SYNC ${f.name}, and create it again.`,
  }),
} as const;
