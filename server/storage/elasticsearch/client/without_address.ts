/**
 * A failure of a connection without the address that Node names. The Elasticsearch of a host is known to its
 * administrators; users of the host need not learn where it is.
 */
export const withoutAddress = (message: string): string =>
  message.replace(
    /\b(?:connect|getaddrinfo|read|write|queryA+)\s+(E[A-Z_]+)\b.*/s,
    'the connection failed ($1)',
  );
