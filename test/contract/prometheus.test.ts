import { prometheus } from '../../server/connector_types/prometheus';
import { contractTests } from './contract_tests';
import { prometheusManifest } from './prometheus.manifest';

contractTests(prometheus, prometheusManifest);
