import { createRequire } from 'node:module';
import type { Zod } from '../../../common/workflows';

/**
 * Kibana's own copy of zod, which Workflows and Agent Builder have loaded already: schemas of another one might not be
 * understood. Throws if there is none. `from`: a file of the plugin.
 */
export function kibanaZod(from: string): Zod {
  const { z } = createRequire(from)('@kbn/zod/v4') as { readonly z?: Zod };
  if (typeof z?.strictObject !== 'function')
    throw new Error('@kbn/zod/v4 is not as it is known to be.');
  return z;
}
