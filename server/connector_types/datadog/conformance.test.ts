import { conformanceTests } from '../../../test/conformance/conformance_tests';
import { valueIn, type ServiceModel } from '../../../test/conformance/service_model';
import { datadog } from '.';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** https://docs.datadoghq.com/api/latest/, parameter by parameter. */
const MODEL: ServiceModel = {
  // "A string to filter monitors by name": read as a part of it, in the same case
  '/api/v1/monitor name': (row, value) => textOf(row.name).includes(value),
  // "Number of seconds since UNIX epoch from which you want to search your hosts"
  '/api/v1/hosts from': (row, value) => Number(row.last_reported_time) >= Number(value),
  // "searching for hosts by name, alias, or tag"
  '/api/v1/hosts filter': (row, value) =>
    [row.host_name, row.name].some((name) => textOf(name).includes(value)),
  // "Only return downtimes that are active when the request is made"
  '/api/v2/downtime current_only': (row, value) =>
    value !== 'true' || valueIn(row, 'attributes.status') === 'active',
};

conformanceTests(datadog, { model: MODEL });
