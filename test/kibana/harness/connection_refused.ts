/** As the client of Elasticsearch reports it, with the address. */
export const connectionRefused = (): Error =>
  Object.assign(new Error('connect ECONNREFUSED 10.0.0.9:9200'), { name: 'ConnectionError' });
