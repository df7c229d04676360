import type { CoreSetup, PluginInitializerContext, SetupPlugins } from './kibana';
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
  constructor(private readonly context?: PluginInitializerContext) {}

  setup(core: CoreSetup, { triggersActionsUi, workflowsExtensions }: SetupPlugins = {}): void {
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
    if (workflowsExtensions !== undefined) this.offerStep(workflowsExtensions);
    if (triggersActionsUi === undefined) return;
    // Before any form is opened. If it fails, only this type of connectors has no forms.
    void import('./kibana/alerting').then(({ moltlerActionType }) =>
      triggersActionsUi.actionTypeRegistry.register(moltlerActionType(core)),
    );
  }

  /** If it fails, only the editor of workflows does not know the step. */
  private offerStep(workflows: NonNullable<SetupPlugins['workflowsExtensions']>): void {
    const load = () => import('./kibana/workflows').then(({ moltlerStep }) => moltlerStep());
    const offered = isBefore94(this.context)
      ? load().then((step) => workflows.registerStepDefinition(step))
      : Promise.resolve().then(() => workflows.registerStepDefinition(load));
    offered.catch(() => undefined);
  }

  start(): void {}
  stop(): void {}
}

/** Whether this Kibana would take a function that loads a step for the step itself. */
const isBefore94 = (context: PluginInitializerContext | undefined): boolean =>
  /^9\.[0-3]\./.test(context?.env.packageInfo.version ?? '');

/** Called once by Kibana when its page starts. */
export function plugin(context?: PluginInitializerContext): MoltlerPlugin {
  return new MoltlerPlugin(context);
}
