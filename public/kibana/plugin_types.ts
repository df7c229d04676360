/** Start contracts of other plugins, as far as they are used. All of them are optional: see `discover.ts`. */

/** src/platform/plugins/shared/data_views/common/types.ts: DataViewSpec. */
export interface DataViewSpec {
  readonly title: string;
  readonly name?: string;
  readonly timeFieldName?: string;
}

/** src/platform/plugins/shared/data_views/public/types.ts: DataViewsServicePublic. */
export interface DataViewsStart {
  getCanSaveSync(): boolean;
  /** `refresh`: not from the cache of the page. */
  getIdsWithTitle(
    refresh: boolean,
  ): Promise<readonly { readonly id: string; readonly title: string }[]>;
  getFieldsForWildcard(options: {
    readonly pattern: string;
    readonly fields: readonly string[];
    readonly allowNoIndex: boolean;
  }): Promise<readonly { readonly name: string; readonly type: string }[]>;
  createAndSave(spec: DataViewSpec): Promise<{ readonly id?: string }>;
}

/** src/platform/plugins/shared/discover/common/app_locator.ts: DiscoverAppLocatorParams. */
export type DiscoverParameters =
  { readonly dataViewId: string } | { readonly dataViewSpec: DataViewSpec };

/** src/platform/plugins/shared/share/common/url_service/locators/types.ts: LocatorPublic. */
export interface Locator<P> {
  navigate(parameters: P): Promise<void>;
}

/** src/platform/plugins/shared/share/public/plugin.ts: SharePublicStart. */
export interface ShareStart {
  readonly url: {
    readonly locators: { get(id: string): Locator<DiscoverParameters> | undefined };
  };
}

/** Of the optional plugins in kibana.json, those that this Kibana has. */
export interface StartPlugins {
  readonly dataViews?: DataViewsStart;
  readonly share?: ShareStart;
}
