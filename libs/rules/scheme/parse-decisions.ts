import { DECISION_IDS, KNOWN_READINGS, type Decision, type DecisionName, type Decisions } from './decisions';
import type { DocumentReader, Fields } from './document-reader';

/** Reads the thirteen decisions: the value must be one of those the scheme allows, and those must be ones the engine knows. */
export function parseDecisions(reader: DocumentReader, value: unknown): Decisions {
  const fields = reader.object('decisions', value, Object.keys(KNOWN_READINGS));
  const read = <V extends string | boolean>(name: DecisionName, known: readonly [V, ...V[]]): Decision<V> =>
    readDecision(reader, { name, fields }, known);
  return {
    evidenceCarryOver: read('evidenceCarryOver', KNOWN_READINGS.evidenceCarryOver),
    unattendedExemption: read('unattendedExemption', KNOWN_READINGS.unattendedExemption),
    notYetDue: read('notYetDue', KNOWN_READINGS.notYetDue),
    nonResponse: read('nonResponse', KNOWN_READINGS.nonResponse),
    municipal: read('municipal', KNOWN_READINGS.municipal),
    emptyDenominator: read('emptyDenominator', KNOWN_READINGS.emptyDenominator),
    rotation: read('rotation', KNOWN_READINGS.rotation),
    incidents: read('incidents', KNOWN_READINGS.incidents),
    clamping: read('clamping', KNOWN_READINGS.clamping),
    rounding: read('rounding', KNOWN_READINGS.rounding),
    ties: read('ties', KNOWN_READINGS.ties),
    bottomTies: read('bottomTies', KNOWN_READINGS.bottomTies),
    praise: read('praise', KNOWN_READINGS.praise),
  };
}

function readDecision<V extends string | boolean>(
  reader: DocumentReader,
  { name, fields: decisions }: { readonly name: DecisionName; readonly fields: Fields },
  known: readonly [V, ...V[]],
): Decision<V> {
  const path = `decisions.${name}`;
  const fields = reader.object(path, decisions[name], ['id', 'value', 'allowed', 'perMonth']);
  const decision: Decision<V> = {
    id: reader.oneOf(`${path}.id`, fields['id'], [DECISION_IDS[name]]),
    value: reader.oneOf(`${path}.value`, fields['value'], known),
    allowed: reader.list(`${path}.allowed`, fields['allowed'], (at, item) => reader.oneOf(at, item, known)),
    perMonth: reader.flag(`${path}.perMonth`, fields['perMonth']),
  };
  return decision;
}
