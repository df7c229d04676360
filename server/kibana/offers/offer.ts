import type { Logger } from '../contracts';

/** In the message of Agent Builder, whose list of tools is fixed when Kibana is built. */
const NOT_LISTED = 'not in the list of allowed';

/**
 * Offers something to an optional plugin. If that plugin does not accept it, or is not as it is known to be, this is
 * logged, and nothing else happens: what is thrown in setup would keep Kibana from starting.
 */
export function offer(what: string, logger: Logger, register: () => unknown): void {
  const rejected = (error: unknown): void => {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const level = reason.includes(NOT_LISTED) ? 'info' : 'warn';
    logger[level](`Kibana does not accept ${what}; nothing else is affected. ${reason}`);
  };
  try {
    const result = register();
    if (result instanceof Promise) result.catch(rejected);
  } catch (error) {
    rejected(error);
  }
}
