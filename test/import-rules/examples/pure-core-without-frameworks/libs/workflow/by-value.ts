import { DataSource } from 'typeorm';

export const made = new DataSource({});
