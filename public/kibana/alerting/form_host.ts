import type { SchemaSnapshot } from '../../../common/binding';
import type { HostHttp } from '../../host';

/** The server from the forms' point of view. */
export interface FormHost {
  readonly run: HostHttp['run'];
  /** The current connectors; rejects if they cannot be loaded. */
  snapshot(): Promise<SchemaSnapshot>;
}

/** Shared by all forms of the page, each of which may be opened again. */
export function formHost(http: Pick<HostHttp, 'run' | 'snapshot'>): FormHost {
  let known: SchemaSnapshot | undefined;
  return {
    run: (request) => http.run(request),
    snapshot: async () => {
      // Nothing is returned if it has not changed.
      known = (await http.snapshot()) ?? known;
      if (known === undefined) throw new Error('The server returned no connectors.');
      return known;
    },
  };
}
