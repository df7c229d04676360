import type { StreamEvent } from '../../../common/contract';

/** A user who sends requests to a Kibana, as programs do. */
export interface KibanaUser {
  send(path: string, init?: RequestInit & { readonly space?: string }): Promise<Response>;
  /** The events of a script, through the public API. */
  run(text: string, more?: object, space?: string): Promise<readonly StreamEvent[]>;
}

/** `user` undefined: a Kibana without security. */
export function userOf({ url }: { readonly url: string }, user?: string): KibanaUser {
  const send: KibanaUser['send'] = (path, { space, headers, ...init } = {}) =>
    fetch(`${url}${space === undefined ? '' : `/s/${space}`}${path}`, {
      ...init,
      headers: {
        'kbn-xsrf': 'test',
        'content-type': 'application/json',
        ...(user !== undefined && {
          authorization: `Basic ${Buffer.from(`${user}:password`).toString('base64')}`,
        }),
        ...(headers as Record<string, string>),
      },
    });
  return {
    send,
    run: async (text, more = {}, space) => {
      const response = await send('/api/moltler/run', {
        method: 'POST',
        body: JSON.stringify({ text, ...more }),
        ...(space !== undefined && { space }),
      });
      const answer = await response.text();
      if (response.status !== 200) throw new Error(`${response.status}: ${answer}`);
      return answer
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as StreamEvent);
    },
  };
}

/** The rows of all statements, and the code of the error that ended the script. */
export const rowsOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'rows' ? event.rows : []));
export const errorOf = (events: readonly StreamEvent[]): string | undefined =>
  events.flatMap((event) =>
    event.type === 'error'
      ? [event.error.code]
      : event.type === 'diagnostics'
        ? event.diagnostics.map(({ code }) => code)
        : [],
  )[0];
