import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** A column as plain statements need it. */
export interface TableColumn {
  readonly property: string;
  /** As the table has it, without quotes. */
  readonly name: string;
  /** The name in the engine's quotes. */
  readonly quoted: string;
  readonly isNullable: boolean;
  /** A condition's value as the database has it. */
  compared(value: unknown): unknown;
  /** A property's value as the database has it. */
  stored(value: unknown): unknown;
  /** A value of the database as the property has it. */
  read(value: unknown): unknown;
}

/** Column types whose values are alike in the database and in the entity, on both engines. */
const ALIKE = new Set<unknown>(['varchar', 'text', 'int', 'integer', 'bigint']);

/** An entity that is nothing but the columns of one table. */
export class EntityTable {
  readonly quoted: string;
  readonly columns: readonly TableColumn[];
  /** What `find` gives, in the order of the entity. */
  readonly selected: readonly TableColumn[];
  /** Those of the key. */
  readonly key: readonly TableColumn[];
  /** Whether every value of a new row comes from its properties. */
  readonly isGivenWhole: boolean;
  private readonly byProperty: ReadonlyMap<string, TableColumn>;

  constructor(dataSource: DataSource, metadata: EntityMetadata) {
    const { driver } = dataSource;
    const made = metadata.columns.map((column) => ({ column, made: tableColumn(dataSource, column) }));
    this.quoted = driver.escape(metadata.tableName);
    this.columns = made.map((each) => each.made);
    this.selected = made.flatMap((each) => (each.column.isSelect ? [each.made] : []));
    this.key = made.flatMap((each) => (each.column.isPrimary ? [each.made] : []));
    this.isGivenWhole = metadata.columns.every(
      ({ isGenerated, isInsert, default: given }) => isInsert && !isGenerated && given === undefined,
    );
    this.byProperty = new Map(this.columns.map((column) => [column.property, column]));
  }

  column(property: string): TableColumn | undefined {
    return this.byProperty.get(property);
  }
}

const tables = new WeakMap<EntityMetadata, EntityTable | null>();

/** The table of an entity; null for one with parts, listeners, relations that load themselves, or columns that TypeORM keeps itself. */
export function tableOf<Entity extends ObjectLiteral>(
  dataSource: DataSource,
  target: EntityTarget<Entity>,
): EntityTable | null {
  const metadata = dataSource.getMetadata(target);
  const known = tables.get(metadata);
  if (known !== undefined) return known;
  const table = isPlain(metadata) && dataSource.subscribers.length === 0 ? new EntityTable(dataSource, metadata) : null;
  tables.set(metadata, table);
  return table;
}

function isPlain(metadata: EntityMetadata): boolean {
  const { eagerRelations, lazyRelations, embeddeds, childEntityMetadatas, listeners, columns, tableType } = metadata;
  const others = [eagerRelations, lazyRelations, embeddeds, childEntityMetadatas, listeners];
  return tableType === 'regular' && others.every(({ length }) => length === 0) && columns.every(isPlainColumn);
}

function isPlainColumn(column: ColumnMetadata): boolean {
  const { isVirtual, isVirtualProperty, isDiscriminator, isArray } = column;
  const { isCreateDate, isUpdateDate, isDeleteDate, isVersion, isTreeLevel } = column;
  const kinds = [isVirtual, isVirtualProperty, isDiscriminator, isArray, isTreeLevel];
  return ![...kinds, isCreateDate, isUpdateDate, isDeleteDate, isVersion].includes(true);
}

function tableColumn({ driver }: DataSource, column: ColumnMetadata): TableColumn {
  const { propertyName: property, databaseName: name, isNullable, transformer } = column;
  const isAlike = ALIKE.has(column.type) && transformer === undefined;
  return {
    property,
    name,
    quoted: driver.escape(name),
    isNullable,
    compared: (value) => (transformer === undefined ? value : driver.preparePersistentValue(value, column)),
    stored: (value) => (isAlike ? value : driver.preparePersistentValue(value, column)),
    read: (value) => (isAlike ? value : driver.prepareHydratedValue(value, column)),
  };
}
