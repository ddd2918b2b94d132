export { enterState, MONTH_PARTS, openMonth, UNITS } from './open-month';
