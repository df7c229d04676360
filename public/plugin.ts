/** Kibana's entry. What it registers comes with the Kibana host; until then there is nothing to set up. */
export class MoltlerPlugin {
  setup(): void {}
  start(): void {}
  stop(): void {}
}

/** Called by Kibana once, when its page is started. */
export function plugin(): MoltlerPlugin {
  return new MoltlerPlugin();
}
