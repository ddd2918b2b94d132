import type { DocumentReader } from './document-reader';
import type { CountedIndicator, EvidenceIndicator, EvidenceItem, Indicators } from './scheme';

/** Reads the six indicators of notice §2; each has one formula, named in the document so that it reads by itself. */
export function parseIndicators(reader: DocumentReader, value: unknown): Indicators {
  const fields = reader.object('indicators', value, ['I1', 'I2', 'I3', 'I4', 'I5', 'I6']);
  return {
    I1: readEvidenceIndicator(reader, 'indicators.I1', fields['I1']),
    I2: readEvidenceIndicator(reader, 'indicators.I2', fields['I2']),
    I3: readCountedIndicator(reader, ['indicators.I3', fields['I3']], 'compliant-share'),
    I4: readCountedIndicator(reader, ['indicators.I4', fields['I4']], 'not-late-share'),
    I5: readCountedIndicator(reader, ['indicators.I5', fields['I5']], 'not-concealed-share'),
    I6: readCountedIndicator(reader, ['indicators.I6', fields['I6']], 'count'),
  };
}

function readEvidenceIndicator(reader: DocumentReader, path: string, value: unknown): EvidenceIndicator {
  const fields = reader.object(path, value, ['name', 'points', 'formula', 'items']);
  return {
    name: reader.text(`${path}.name`, fields['name']),
    points: reader.points(`${path}.points`, fields['points']),
    formula: reader.oneOf(`${path}.formula`, fields['formula'], ['evidence']),
    items: reader.list(`${path}.items`, fields['items'], (at, item) => readEvidenceItem(reader, at, item)),
  };
}

function readEvidenceItem(reader: DocumentReader, path: string, value: unknown): EvidenceItem {
  const fields = reader.object(path, value, ['id', 'name', 'points']);
  return {
    id: reader.text(`${path}.id`, fields['id']),
    name: reader.text(`${path}.name`, fields['name']),
    points: reader.points(`${path}.points`, fields['points']),
  };
}

function readCountedIndicator<Formula extends string>(
  reader: DocumentReader,
  [path, value]: readonly [string, unknown],
  formula: Formula,
): CountedIndicator<Formula> {
  const fields = reader.object(path, value, ['name', 'points', 'formula']);
  return {
    name: reader.text(`${path}.name`, fields['name']),
    points: reader.points(`${path}.points`, fields['points']),
    formula: reader.oneOf(`${path}.formula`, fields['formula'], [formula]),
  };
}
