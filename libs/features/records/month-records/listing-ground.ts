import { getWorkedMonth, RosterUnit, SourceFile } from '@app/features/months';
import type { EntityManager } from 'typeorm';
import { getImport } from '../imports/find-import';
import { placeOfImport, stretchOf } from '../imports/import-place';
import { PlatformImport } from '../imports/platform-import.entity';

/** A source file as lists name it, and the import it came by. */
export interface ListedFile {
  readonly importId: string | null;
  readonly name: string;
}

/** What the records of a listing are found by, and what their numbers stand for. */
export interface ListingGround {
  /** Where to look; one file where `fileNo` is given. Null where there is nothing to be found. */
  readonly place: { readonly assessmentId: number; readonly fileNo: number | null } | null;
  /** In roster order. */
  readonly roster: readonly RosterUnit[];
  readonly files: ReadonlyMap<number, ListedFile>;
}

/**
 * The ground of a month's confirmed records, or of one import, also before it is confirmed. Throws `MonthNotPlanned`,
 * `PlatformImportNotFound`.
 */
export async function listingGround(
  manager: EntityManager,
  month: string,
  importId: string | undefined,
): Promise<ListingGround> {
  const { assessmentId } = await getWorkedMonth(manager, month);
  const roster = await manager.find(RosterUnit, { where: { assessmentId }, order: { unitNo: 'ASC' } });
  if (importId !== undefined) {
    const file = await getImport(manager, { month, id: importId });
    const place = placeOfImport(file);
    return { place, roster, files: new Map([[place?.fileNo ?? 0, { importId, name: file.name }]]) };
  }
  const sources = await manager.findBy(SourceFile, { assessmentId });
  const imports = await manager.findBy(PlatformImport, { assessmentId, state: 'confirmed' });
  const importOf = new Map(imports.map(({ fileNo, id }) => [fileNo, id]));
  const files = sources.map(({ fileNo, path }) => {
    return [fileNo, { importId: importOf.get(fileNo) ?? null, name: path }] as const;
  });
  return { place: { assessmentId, fileNo: null }, roster, files: new Map(files) };
}

/** No assessment bears it: finds nothing. */
const NO_ASSESSMENT = 0;

/** The conditions of a listing on the rows of one table, beginning with where they lie. */
export class ListingConditions {
  readonly parameters: (string | number)[] = [];
  private readonly all: string[] = [];

  constructor(
    private readonly ground: ListingGround,
    private readonly table: string,
  ) {
    const { place } = ground;
    this.add(`${table}.assessment_id = ?`, place?.assessmentId ?? NO_ASSESSMENT);
    if (place === null || place.fileNo === null) return;
    const [from, before] = stretchOf({ assessmentId: place.assessmentId, fileNo: place.fileNo });
    this.add(`${table}.seq >= ?`, from);
    this.add(`${table}.seq < ?`, before);
  }

  add(sql: string, ...parameters: readonly (string | number)[]): void {
    this.all.push(sql);
    this.parameters.push(...parameters);
  }

  /** A code that the roster lacks finds nothing. */
  addUnit(code: string | undefined): void {
    if (code === undefined) return;
    this.add(
      `${this.table}.unit_no = ?`,
      this.ground.roster.findIndex((unit) => unit.code === code),
    );
  }

  get sql(): string {
    return this.all.join(' AND ');
  }
}
