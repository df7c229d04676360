import { isOfHost } from '../../connectors';
import type { PageLoader } from './page_loader';

/** Loads pages of the host with a loader of one user, because they are not for others, and all others with `shared`. */
export const loaderForUser = (shared: PageLoader, own: PageLoader): PageLoader => ({
  ...shared,
  load: (connector, request, context) =>
    (isOfHost(connector) ? own : shared).load(connector, request, context),
});
