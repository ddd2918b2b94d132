import { type TableDefinition, id26, int, text, varchar } from '..';
import { checkDefinition, keyName } from './table-definition';

const table = (differences: Partial<TableDefinition>): TableDefinition => ({
  name: 'month',
  columns: { id: id26(), title: varchar(700), remark: text(), number: int() },
  primaryKey: ['id'],
  ...differences,
});

describe('The definition of a table', () => {
  test('names keys after the table and its columns', () => {
    expect(keyName('ix', 'month', ['state', 'due_on'])).toBe('ix_month_state_due_on');
    expect(keyName('pk', 'month')).toBe('pk_month');
  });

  test.each([
    ['a key on a column it lacks', { indexes: [['state']] }, 'no column state'],
    ['a key on a text without limit', { unique: [['remark']] }, 'too large'],
    ['a key of more bytes than MySQL takes', { indexes: [['title', 'id', 'number', 'title']] }, '3072 bytes'],
    ['a reference from a column it lacks', { foreignKeys: [{ columns: ['x'], references: 'y' }] }, 'no column x'],
  ])('with %s is refused before it reaches a database', (_, differences, message) => {
    expect(() => checkDefinition(table(differences))).toThrow(message);
  });

  test('with a key whose name is too long for MySQL is refused', () => {
    expect(() => keyName('ux', 'a'.repeat(40), ['b'.repeat(40)])).toThrow('longer than 64');
  });
});
