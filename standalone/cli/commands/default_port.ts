/** Port of the console and the HTTP API. */
export const DEFAULT_PORT = 5680;
