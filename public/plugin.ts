import type { CoreSetup, SetupPlugins } from './kibana';
import { i18n } from './early_i18n';
import { titleOf, VIEWS } from './views';

/** Kibana's "Analytics" category; copied, because nothing from Kibana's core can be imported at run time. */
const analytics = () => ({
  id: 'kibana',
  label: i18n.translate('moltler.application.analytics', { defaultMessage: 'Analytics' }),
  euiIconType: 'logoKibana',
  order: 1000,
});

/** The browser side in Kibana. Everything but the menu entry is loaded when the application is opened. */
export class MoltlerPlugin {
  setup(core: CoreSetup, { triggersActionsUi }: SetupPlugins = {}): void {
    core.application.register({
      id: 'moltler',
      title: 'Moltler',
      category: analytics(),
      // After Kibana's own applications in the category.
      order: 9000,
      euiIconType: 'database',
      keywords: ['sql', 'connector', 'query', 'sync'],
      // Found by Kibana's search.
      deepLinks: VIEWS.map(({ id, path }) => ({ id, path, title: titleOf(id, i18n) })),
      mount: async (parameters) => {
        const [{ mountApplication }, [start, plugins]] = await Promise.all([
          import('./kibana'),
          core.getStartServices(),
        ]);
        return mountApplication(start, parameters, plugins);
      },
    });
    if (triggersActionsUi === undefined) return;
    // Before any form is opened. If it fails, only this type of connectors has no forms.
    void import('./kibana/alerting').then(({ moltlerActionType }) =>
      triggersActionsUi.actionTypeRegistry.register(moltlerActionType(core)),
    );
  }
  start(): void {}
  stop(): void {}
}

/** Called once by Kibana when its page starts. */
export function plugin(): MoltlerPlugin {
  return new MoltlerPlugin();
}
