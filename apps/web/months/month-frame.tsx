import { Tabs } from 'antd';
import { Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { MONTHS_TEXTS as T } from './months.texts';

const PARTS = [
  ['', T.progress],
  ['imports', T.imports],
  ['draw', T.draw],
  ['letters', T.letters],
  ['spot-checks', T.spotChecks],
  ['scores', T.scores],
  ['bulletin', T.bulletin],
] as const;

/** A month and the parts of its work. */
export function MonthFrame() {
  const month = useMonth();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [, , , , part = ''] = pathname.split('/');
  return (
    <Screen title={`${monthText(month)}考核`}>
      <Tabs
        activeKey={part}
        aria-label={T.parts}
        onChange={(key) => void navigate(`/app/months/${month}${key === '' ? '' : `/${key}`}`)}
        items={PARTS.map(([key, label]) => ({ key, label, children: key === part ? <Outlet /> : null }))}
      />
    </Screen>
  );
}

/** The month of the address, `YYYY-MM`. */
export function useMonth(): string {
  return useParams()['month'] ?? '';
}
