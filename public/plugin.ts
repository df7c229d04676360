import type { CoreSetup } from './kibana';

/** Kibana's "Analytics"; a literal copy, as nothing of Kibana's core is imported when the page runs. */
const ANALYTICS = { id: 'kibana', label: 'Analytics', euiIconType: 'logoKibana', order: 1000 };

/** The browser half in Kibana. Everything beyond the entry in the menu comes when the application is opened. */
export class MoltlerPlugin {
  setup(core: CoreSetup): void {
    core.application.register({
      id: 'moltler',
      title: 'Moltler',
      category: ANALYTICS,
      // Behind Kibana's own applications of the category.
      order: 9000,
      euiIconType: 'database',
      keywords: ['sql', 'connector', 'query', 'sync'],
      mount: async (parameters) => {
        const [{ mountApplication }, [start]] = await Promise.all([
          import('./kibana'),
          core.getStartServices(),
        ]);
        return mountApplication(start, parameters);
      },
    });
  }
  start(): void {}
  stop(): void {}
}

/** Called by Kibana once, when its page is started. */
export function plugin(): MoltlerPlugin {
  return new MoltlerPlugin();
}
