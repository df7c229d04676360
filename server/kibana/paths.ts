/** A route of `server/routes`, as far as Kibana must know it before the engine is loaded. */
export interface PathInKibana {
  readonly method: 'GET' | 'POST';
  /** Below `/api/moltler` and `/internal/moltler`. */
  readonly name: 'run' | 'confirm' | 'snapshot' | 'caller' | 'health';
  readonly summary: string;
  /** Maximum bytes of the body. */
  readonly maxBytes: number;
}

/** All routes. A test compares them with those of the engine, which is loaded only when it is used. */
export const PATHS: readonly PathInKibana[] = [
  { method: 'GET', name: 'health', summary: 'Health of the server', maxBytes: 0 },
  {
    method: 'GET',
    name: 'caller',
    summary: 'The caller, and whether they can make changes',
    maxBytes: 0,
  },
  {
    method: 'GET',
    name: 'snapshot',
    summary: 'Connectors, types, views and secret names, for the editor',
    maxBytes: 0,
  },
  {
    method: 'POST',
    name: 'run',
    summary: 'Run a script and stream its events as newline-delimited JSON',
    maxBytes: 2.5 * 1024 * 1024,
  },
  {
    method: 'POST',
    name: 'confirm',
    summary: 'Confirm the actions of a running script, or not',
    maxBytes: 1024,
  },
];

/** Where each route is mounted, for whom, and in which version. Kibana accepts no other public version. */
export const BASES = [
  { base: '/internal/moltler', access: 'internal', version: '1' },
  { base: '/api/moltler', access: 'public', version: '2023-10-31' },
] as const;
