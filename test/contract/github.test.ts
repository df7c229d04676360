import { github } from '../../server/connector_types/github';
import { githubManifest } from './github.manifest';
import { contractTests } from './contract_tests';

contractTests(github, githubManifest);
