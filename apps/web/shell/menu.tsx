import {
  AlertOutlined,
  ApartmentOutlined,
  ApiOutlined,
  BellOutlined,
  BookOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  FileSearchOutlined,
  HeatMapOutlined,
  HistoryOutlined,
  LineChartOutlined,
  LockOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { holds, type Role, type Session } from '../session/session';
import { MENU_TEXTS as T } from './menu.texts';

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** Who sees it; everybody where nobody is named. What they may do there the server decides. */
  readonly roles?: readonly Role[];
}

interface MenuGroup {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

const MENU: readonly MenuGroup[] = [
  {
    label: T.mine,
    entries: [
      { path: '/app/work', label: T.work, icon: <CarryOutOutlined /> },
      { path: '/app/inbox', label: T.inbox, icon: <BellOutlined /> },
    ],
  },
  {
    label: T.months,
    entries: [
      {
        path: '/app/months',
        label: T.monthList,
        icon: <CalendarOutlined />,
        roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'],
      },
      {
        path: '/app/escalations',
        label: T.escalations,
        icon: <AlertOutlined />,
        roles: ['reviewer', 'leader', 'auditor', 'unit-officer', 'county-officer'],
      },
      {
        path: '/app/official-documents',
        label: T.officialDocuments,
        icon: <BookOutlined />,
        roles: ['reviewer', 'leader', 'auditor'],
      },
      {
        path: '/app/charts',
        label: T.charts,
        icon: <LineChartOutlined />,
        roles: ['reviewer', 'leader', 'auditor'],
      },
    ],
  },
  {
    label: T.audit,
    entries: [
      { path: '/app/audit/entries', label: T.entries, icon: <FileSearchOutlined />, roles: ['auditor'] },
      { path: '/app/audit/timeline', label: T.timeline, icon: <HistoryOutlined />, roles: ['auditor'] },
      { path: '/app/audit/hours', label: T.hours, icon: <HeatMapOutlined />, roles: ['auditor'] },
      {
        path: '/app/audit/checkpoints',
        label: T.checkpoints,
        icon: <SafetyCertificateOutlined />,
        roles: ['auditor'],
      },
      {
        path: '/app/audit/retention',
        label: T.retention,
        icon: <LockOutlined />,
        roles: ['auditor', 'leader', 'security-administrator'],
      },
    ],
  },
  {
    label: T.administration,
    entries: [
      { path: '/app/accounts', label: T.accounts, icon: <TeamOutlined />, roles: ['security-administrator'] },
      { path: '/app/units', label: T.units, icon: <ApartmentOutlined /> },
      { path: '/app/jobs', label: T.jobs, icon: <ScheduleOutlined />, roles: ['system-administrator'] },
      { path: '/app/webhooks', label: T.webhooks, icon: <ApiOutlined />, roles: ['system-administrator'] },
    ],
  },
  {
    label: T.personal,
    entries: [{ path: '/app/account', label: T.account, icon: <UserOutlined /> }],
  },
];

/** The menu of whoever has signed in. */
export function menuOf(session: Session): readonly MenuGroup[] {
  const own = MENU.map(({ label, entries }) => ({
    label,
    entries: entries.filter(({ roles }) => roles === undefined || holds(session, roles)),
  }));
  return own.filter(({ entries }) => entries.length > 0);
}
