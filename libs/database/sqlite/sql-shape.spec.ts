import { shapeOf } from './sql-shape';

describe('The shape of a statement', () => {
  test.each([
    ['SELECT ? + ?', 2],
    [`SELECT '?', "?", \`?\`, [?], ? -- ?\n/* ? */`, 1],
    [`SELECT 'it''s ?' || ?`, 1],
    ['SELECT 1', 0],
    ['SELECT ?1, ?1', undefined],
    ['SELECT :name', undefined],
    ["SELECT '12:30' || ?", 1],
  ])('%s has its parameters counted', (sql, placeholders) => {
    expect(shapeOf(sql).placeholders).toBe(placeholders);
  });

  test.each([
    ['SELECT 1; SELECT 2', true],
    ['SELECT 1;', false],
    ["SELECT ';x'", false],
    ['CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; SELECT 2; END', false],
    ['CREATE TRIGGER t BEFORE DELETE ON x BEGIN SELECT 1; END; SELECT 2', true],
  ])('%s is told to be several or one', (sql, several) => {
    expect(shapeOf(sql).several).toBe(several);
  });
});
