import type Database from 'libsql';

export const keep = (one: Database): Database => one;
