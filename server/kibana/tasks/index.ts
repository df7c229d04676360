export { syncTasks, type SyncTaskOptions } from './sync_task';
export { TaskSchedules, type TaskSchedulesOptions } from './task_schedules';
