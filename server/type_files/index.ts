import schema from './connector_type.schema.json';

/** The JSON Schema of connector types in files. */
export const typeFileSchema: object = schema;
export { readTypeFile, type FileProblem, type ReadTypeFile } from './read_type_file';
export { readTypeFolder, type TypeFolder } from './type_folder';
