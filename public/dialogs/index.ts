export { DangerDialog } from './danger_dialog';
export { UnsavedChanges, type UnsavedChangesProps } from './unsaved_changes';
