export { UnsavedChanges } from './unsaved_changes';
