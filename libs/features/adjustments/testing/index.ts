export { ADJUSTMENT_PARTS, AdjustmentsBench } from './adjustments-bench';
