import { workTwoMonths } from './work-two-months';

workTwoMonths('embedded');
