import { valueIn, type Lets, type ServiceModel } from './service';

/** "If false, excludes … silences". */
const leavesOut =
  (state: string): Lets =>
  (row, value) =>
    value !== 'false' || valueIn(row, 'status.state') !== state;

/** https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
export const alertmanagerModel: ServiceModel = {
  '/silences active': leavesOut('active'),
  '/silences expired': leavesOut('expired'),
  '/silences pending': leavesOut('pending'),
};
