export { SAMPLES } from './samples';
export { sampleBulletin, sampleCorrection } from './sample-bulletin';
export { sampleAccountability, sampleLetter, sampleNotice, sampleReport } from './sample-letters';
