import { workMonth } from './work-month';

workMonth('services');
