import { Tabs } from 'antd';
import { Link, Navigate, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { isOfficer, useSignedIn } from '../session/session';
import { MONTHS_TEXTS as T } from './months.texts';

type Part = readonly [address: string, label: string];

const OFFICE_PARTS: readonly Part[] = [
  ['', T.progress],
  ['imports', T.imports],
  ['draw', T.draw],
  ['letters', T.letters],
  ['spot-checks', T.spotChecks],
  ['evidence', T.evidence],
  ['adjustments', T.adjustments],
  ['scores', T.scores],
  ['objections', T.objections],
  ['bulletin', T.bulletin],
];

/** What of a month concerns the officer of a unit. */
const OFFICER_PARTS: readonly Part[] = [
  ['spot-checks', T.spotChecks],
  ['evidence', T.evidence],
  ['adjustments', T.adjustments],
  ['sheet', T.sheet],
  ['objections', T.objections],
];

/** A month and the parts of its work, those that concern whoever has signed in. */
export function MonthFrame() {
  const month = useMonth();
  const session = useSignedIn();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [, , , , part = ''] = pathname.split('/');
  const parts = isOfficer(session) ? OFFICER_PARTS : OFFICE_PARTS;
  if (isOfficer(session) && part === '') return <Navigate to="spot-checks" replace />;
  return (
    <Screen title={`${monthText(month)}考核`} about={<Link to="/app/months">{T.back}</Link>}>
      <Tabs
        activeKey={part}
        aria-label={T.parts}
        onChange={(key) => void navigate(`/app/months/${month}${key === '' ? '' : `/${key}`}`)}
        items={parts.map(([key, label]) => ({ key, label, children: key === part ? <Outlet /> : null }))}
      />
    </Screen>
  );
}

/** The month of the address, `YYYY-MM`. */
export function useMonth(): string {
  return useParams()['month'] ?? '';
}
