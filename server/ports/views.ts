/** A view as stored. */
export interface View {
  readonly name: string;
  /** Names for the columns of its query; empty if it keeps them. */
  readonly columns: readonly string[];
  /** The text of its query. */
  readonly query: string;
  /** Another one after every change, also after it was deleted and created again. */
  readonly revision: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The name of a view is already taken. */
export class ViewNameTaken extends Error {}

/** Names that differ in case are one name. */
export interface ViewStore {
  /** By name. */
  list(): Promise<readonly View[]>;
  /** Rejects with ViewNameTaken if there is a view of this name. */
  create(view: Pick<View, 'name' | 'columns' | 'query'>): Promise<View>;
  /** Creates the view, or replaces its name, columns and query. */
  replace(view: Pick<View, 'name' | 'columns' | 'query'>): Promise<View>;
  /** Changes the query if the view is still the one with this revision; otherwise returns false. */
  rewrite(view: Pick<View, 'name' | 'query' | 'revision'>): Promise<boolean>;
  /** False if it did not exist. */
  delete(name: string): Promise<boolean>;
}
