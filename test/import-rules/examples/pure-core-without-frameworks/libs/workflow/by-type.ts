import type { DataSource } from 'typeorm';

export const keep = (one: DataSource): DataSource => one;
