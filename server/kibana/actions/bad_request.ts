/** An error for which Kibana's routes for connectors return 400 and this message: in the shape of a Boom. */
export function badRequest(message: string): Error {
  const payload = { statusCode: 400, error: 'Bad Request', message };
  return Object.assign(new Error(message), {
    isBoom: true,
    isServer: false,
    output: { statusCode: 400, payload, headers: {} },
  });
}
