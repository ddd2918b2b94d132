import type { Type } from '@nestjs/common';

export const keep = (one: Type): Type => one;
