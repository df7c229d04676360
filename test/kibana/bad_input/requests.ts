import { PATHS } from '../../../server/kibana/testing';

/** A route as it is mounted for programs and for the page. */
export interface MountedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly name: (typeof PATHS)[number]['name'];
  /** With which Kibana lets a request to it through. */
  readonly headers: Readonly<Record<string, string>>;
}

export const ROUTES: readonly MountedRoute[] = PATHS.flatMap(({ method, name }) => [
  { method, name, path: `/api/moltler/${name}`, headers: {} },
  {
    method,
    name,
    path: `/internal/moltler/${name}`,
    headers: { 'x-elastic-internal-origin': 'Kibana', 'elastic-api-version': '1' },
  },
]);

/** What must never be in a response: stacks, paths of the server, messages of Node. */
export const INTERNALS =
  /\n\s+at |node_modules|\/tmp\/|\.js:\d|(?:Type|Reference|Range)Error|is not a function|ECONN|ENOENT|\/work\//;

/** Waits until it is defined. */
export async function until<T>(found: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const value = await found();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
