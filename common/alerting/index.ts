export * from './action_config';
export { actionOf, actionScript, type ActionScript } from './action_script';
export { configProblem, type ConfigProblem } from './config_problem';
export { parametersOf, type SettableParameter } from './parameters_of';
