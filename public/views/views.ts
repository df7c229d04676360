/** What translates texts: Kibana's, or what stands in for it. */
interface Translator {
  translate(id: string, message: { readonly defaultMessage: string }): string;
}

/** The views of the page, in the order of the header. */
export const VIEWS = [
  { id: 'console', path: '/' },
  { id: 'connectors', path: '/connectors' },
  { id: 'syncs', path: '/syncs' },
  { id: 'history', path: '/history' },
] as const;

export type ViewId = (typeof VIEWS)[number]['id'];

/** The title of a view. Kibana needs it before it can be relied on to translate. */
export function titleOf(view: ViewId, i18n: Translator): string {
  switch (view) {
    case 'console':
      return i18n.translate('moltler.views.console', { defaultMessage: 'Console' });
    case 'connectors':
      return i18n.translate('moltler.views.connectors', { defaultMessage: 'Connectors' });
    case 'syncs':
      return i18n.translate('moltler.views.syncs', { defaultMessage: 'Syncs' });
    case 'history':
      return i18n.translate('moltler.views.history', { defaultMessage: 'History' });
  }
}

/** The view of a path, including paths below it; undefined for unknown paths. */
export function viewOf(path: string): ViewId | undefined {
  return VIEWS.find(
    (each) => path === each.path || (each.path !== '/' && path.startsWith(`${each.path}/`)),
  )?.id;
}
