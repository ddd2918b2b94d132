import type { Row } from '@app/intake';

export const first = (row: Row): string | undefined => row[0];
