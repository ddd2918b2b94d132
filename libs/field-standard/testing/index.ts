export { NATURAL_PERSON_VALUES, sampleCells, type Values } from './sample-records';
