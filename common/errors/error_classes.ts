import type { ErrorFamily } from './moltler_error';

/** The classes that CATCH can name, and what each includes. `connector_error` includes all that follow it. */
export const ERROR_CLASSES: Readonly<Record<ErrorFamily, string>> = {
  moltler_error: 'Every error that can be caught.',
  statement_error: 'A statement is wrong, such as an unknown column or a value of the wrong type.',
  script_error: 'THROW, and an ASSERT that is not true.',
  connector_error: 'Something failed between Moltler and a service.',
  auth_error: 'The service rejected the credentials.',
  permission_error: 'The credentials lack a permission.',
  rate_limit_error: 'The rate limit is used up, and waiting for it would take too long.',
  connection_error: 'There is no connection to the service.',
  timeout_error: 'A connection, a response or a scan took too long.',
  not_found_error: 'The service could not find what was requested.',
  invalid_request_error: 'The service rejected the request as invalid.',
  service_error: 'The service failed, or its response could not be used.',
};

const NOT_OF_CONNECTORS: ReadonlySet<ErrorFamily> = new Set([
  'moltler_error',
  'statement_error',
  'script_error',
]);

/** The class of this name, in any case; undefined for names that only THROW can give a meaning. */
export function errorClassNamed(name: string): ErrorFamily | undefined {
  const wanted = name.toLowerCase();
  return (Object.keys(ERROR_CLASSES) as ErrorFamily[]).find((known) => known === wanted);
}

/** Whether `connector_error` includes the class. */
export const isConnectorErrorClass = (name: ErrorFamily): boolean => !NOT_OF_CONNECTORS.has(name);
