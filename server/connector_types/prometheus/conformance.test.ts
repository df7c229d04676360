import { conformanceTests } from '../../../test/conformance/conformance_tests';
import {
  valueIn,
  type RowPredicate,
  type ServiceModel,
} from '../../../test/conformance/service_model';
import { prometheus } from '.';

/** "If false, excludes … silences". */
const leavesOut =
  (state: string): RowPredicate =>
  (row, value) =>
    value !== 'false' || valueIn(row, 'status.state') !== state;

/** https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
const MODEL: ServiceModel = {
  '/silences active': leavesOut('active'),
  '/silences expired': leavesOut('expired'),
  '/silences pending': leavesOut('pending'),
};

conformanceTests(prometheus, {
  model: MODEL,
  config: { url: 'http://127.0.0.1:9090', alertmanager_url: 'http://127.0.0.1:9093' },
});
