/** As messages name it. */
export const ELASTICSEARCH = 'The Elasticsearch of Kibana';
