import type { ActionsSetup, ActionsStart } from './actions';
import type { AgentBuilderSetup } from './agent_builder';
import type { AlertingStart, CasesStart, RuleRegistryStart } from './alerting';
import type { KibanaRequest } from './http';
import type { SavedObject } from './saved_objects';
import type { TaskManagerSetup, TaskManagerStart } from './task_manager';
import type { WorkflowsExtensionsSetup } from './workflows';

/** x-pack/platform/plugins/shared/features/common/feature_kibana_privileges.ts. */
export interface FeaturePrivilege {
  readonly app?: readonly string[];
  readonly api?: readonly string[];
  readonly savedObject: { readonly all: readonly string[]; readonly read: readonly string[] };
  readonly ui: readonly string[];
}
/** x-pack/platform/plugins/shared/features/common/sub_feature.ts. */
export interface SubFeature {
  readonly name: string;
  readonly description?: string;
  readonly privilegeGroups: readonly {
    readonly groupType: 'independent';
    readonly privileges: readonly (FeaturePrivilege & {
      readonly id: string;
      readonly name: string;
      readonly includeIn: 'all' | 'read' | 'none';
    })[];
  }[];
}
/** x-pack/platform/plugins/shared/features/common/kibana_feature.ts: KibanaFeatureConfig, without `scope`. */
export interface KibanaFeature {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly order?: number;
  readonly category: {
    readonly id: string;
    readonly label: string;
    readonly order?: number;
    readonly euiIconType?: string;
  };
  readonly app: readonly string[];
  readonly privileges: { readonly all: FeaturePrivilege; readonly read: FeaturePrivilege };
  readonly subFeatures?: readonly SubFeature[];
}
export interface FeaturesSetup {
  registerKibanaFeature(feature: KibanaFeature): void;
}

/** x-pack/platform/plugins/shared/encrypted_saved_objects/server/plugin.ts. */
export interface EncryptedSavedObjectsSetup {
  /** Whether `xpack.encryptedSavedObjects.encryptionKey` is set. */
  readonly canEncrypt: boolean;
  registerType(type: {
    readonly type: string;
    readonly attributesToEncrypt: ReadonlySet<string>;
    readonly attributesToIncludeInAAD: ReadonlySet<string>;
    readonly enforceRandomId: boolean;
  }): void;
}
export interface EncryptedSavedObjectsStart {
  getClient(options: { readonly includedHiddenTypes: string[] }): DecryptingClient;
}
export interface DecryptingClient {
  getDecryptedAsInternalUser<A>(
    type: string,
    id: string,
    options: { readonly namespace?: string },
  ): Promise<SavedObject<A>>;
}

/** x-pack/platform/plugins/shared/spaces/server/plugin.ts: SpacesPluginStart. */
export interface SpacesStart {
  readonly spacesService: { getSpaceId(request: KibanaRequest): string };
}

export interface SetupPlugins {
  readonly features: FeaturesSetup;
  readonly encryptedSavedObjects: EncryptedSavedObjectsSetup;
  readonly actions?: ActionsSetup;
  readonly taskManager: TaskManagerSetup;
  readonly workflowsExtensions?: WorkflowsExtensionsSetup;
  readonly agentBuilder?: AgentBuilderSetup;
}
export interface StartPlugins {
  readonly encryptedSavedObjects: EncryptedSavedObjectsStart;
  readonly taskManager: TaskManagerStart;
  readonly spaces?: SpacesStart;
  readonly actions?: ActionsStart;
  readonly alerting?: AlertingStart;
  readonly ruleRegistry?: RuleRegistryStart;
  readonly cases?: CasesStart;
}
