import { workMonth } from './work-month';

workMonth('embedded');
