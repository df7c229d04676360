export type * from './actions_configuration';
export type * from './core';
export type * from './elasticsearch';
export type * from './http';
export type * from './plugins';
export type * from './saved_objects';
export type * from './task_manager';
