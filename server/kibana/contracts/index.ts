<<<<<<< HEAD
export type * from './actions';
export type * from './alerting';
=======
export type * from './actions_configuration';
>>>>>>> main
export type * from './core';
export type * from './elasticsearch';
export type * from './http';
export type * from './plugins';
export type * from './saved_objects';
export type * from './task_manager';
