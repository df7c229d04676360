import { i18n } from '@kbn/i18n';
import type { Crumb } from '../host';
import { connectorPathOf, connectorPlaceOf, syncPathOf, syncPlaceOf } from '../places';
import { titleOf, viewOf, VIEWS } from '../views';

/** Where a path is in the page: from its view to the place itself. */
export function trailOf(path: string): readonly Crumb[] {
  const view = VIEWS.find(({ id }) => id === viewOf(path));
  const place = view && placeIn(view.id, path);
  if (view !== undefined && place !== undefined)
    return [{ title: titleOf(view.id, i18n), path: view.path }, ...place];
  const title = i18n.translate('moltler.shell.trail.pageNotFound', {
    defaultMessage: 'Page not found',
  });
  return [{ title, path }];
}

/** The crumbs below the one of the view; undefined at an unknown path. */
function placeIn(view: string, path: string): readonly Crumb[] | undefined {
  if (view === 'connectors') return inConnectors(path);
  return view === 'syncs' ? inSyncs(path) : [];
}

function inConnectors(path: string): readonly Crumb[] | undefined {
  const place = connectorPlaceOf(path);
  switch (place.at) {
    case 'nowhere':
      return undefined;
    case 'list':
      return [];
    case 'types':
      return [
        {
          title: i18n.translate('moltler.shell.trail.createAConnector', {
            defaultMessage: 'Create a connector',
          }),
          path,
        },
      ];
    case 'new':
      return [
        {
          title: i18n.translate('moltler.shell.trail.createAConnector', {
            defaultMessage: 'Create a connector',
          }),
          path: connectorPathOf({ at: 'types' }),
        },
        { title: place.type, path },
      ];
    case 'connector':
      return [{ title: place.name, path }];
  }
}

function inSyncs(path: string): readonly Crumb[] | undefined {
  const place = syncPlaceOf(path);
  switch (place.at) {
    case 'nowhere':
      return undefined;
    case 'list':
      return [];
    case 'indices':
      return [
        {
          title: i18n.translate('moltler.shell.trail.indices', { defaultMessage: 'Indices' }),
          path,
        },
      ];
    case 'new':
      return [
        {
          title: i18n.translate('moltler.shell.trail.createASync', {
            defaultMessage: 'Create a sync',
          }),
          path,
        },
      ];
    case 'sync':
      return [{ title: place.name, path }];
    case 'edit':
      return [
        { title: place.name, path: syncPathOf({ at: 'sync', name: place.name }) },
        { title: i18n.translate('moltler.shell.trail.edit', { defaultMessage: 'Edit' }), path },
      ];
  }
}
