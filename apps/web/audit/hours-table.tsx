import { Tooltip } from 'antd';
import { AUDIT_TEXTS as T } from './audit.texts';
import { type PersonHours, totalOf } from './hours-by-person';
import './hours-table.css';

/** A heat table: the darker, the more entries; a red figure where some were refused. */
export function HoursTable({ people }: { readonly people: readonly PersonHours[] }) {
  const most = Math.max(
    1,
    ...people.flatMap(({ done, refused }) => done.map((count, at) => count + (refused[at] ?? 0))),
  );
  const hours = people[0]?.done.map((_, hour) => hour) ?? [];
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="hours-scroll" tabIndex={0} role="region" aria-label={T.hours}>
      <table className="hours-table figure">
        <thead>
          <tr>
            <th scope="col">{T.actor}</th>
            {hours.map((hour) => (
              <th scope="col" key={hour}>
                {hour}
              </th>
            ))}
            <th scope="col">{T.total}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.actor}>
              <th scope="row">{nameOf(person)}</th>
              {hours.map((hour) => (
                <HourCell key={hour} person={person} hour={hour} most={most} />
              ))}
              <td>{totalOf(person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HourCellProps {
  readonly person: PersonHours;
  readonly hour: number;
  readonly most: number;
}

/** Beyond this share the ground is so dark that the figure must be light. */
const DARK = 0.55;

function HourCell({ person, hour, most }: HourCellProps) {
  const [done, refused] = [person.done[hour] ?? 0, person.refused[hour] ?? 0];
  const count = done + refused;
  if (count === 0) return <td aria-label={`${T.cell(nameOf(person), hour)}：${T.counts(0, 0)}`} />;
  const share = count / most;
  const color = refused > 0 && share <= DARK ? '#9c1c1c' : share > DARK ? '#ffffff' : '#1f2937';
  return (
    <Tooltip title={`${T.cell(nameOf(person), hour)}：${T.counts(done, refused)}`}>
      <td
        className={refused > 0 ? 'has-refused' : undefined}
        style={{ background: `rgb(29 79 145 / ${0.08 + share * 0.82})`, color }}
      >
        {count}
      </td>
    </Tooltip>
  );
}

function nameOf({ actor, actorName }: PersonHours): string {
  return actorName ?? (actor === 'system' ? T.system : actor);
}
