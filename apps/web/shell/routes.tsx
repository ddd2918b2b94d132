import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { ScreenFault } from './screen-fault';
import { PageFrame } from './page-frame';
import { Waiting } from './waiting';

/** Loads a screen when somebody goes there: nobody waits for screens of other people's work. */
function screen(path: string, load: () => Promise<ComponentType>, children?: RouteObject[]): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), ...(children === undefined ? {} : { children }) };
}

const MONTH_SCREENS: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../months/month-progress')).MonthProgress }) },
  screen('imports', async () => (await import('../imports/imports')).Imports),
  screen('imports/:id', async () => (await import('../imports/import-report')).ImportReport),
  screen('draw', async () => (await import('../draws/draws')).Draws),
  screen('letters', async () => (await import('../letters/letters')).Letters),
  screen('bulletin', async () => (await import('../bulletins/month-bulletin')).MonthBulletin),
  screen('spot-checks', async () => (await import('../spot-checks/spot-checks')).SpotChecks),
  screen('scores', async () => (await import('../scores/scores')).Scores),
  screen('sheet', async () => (await import('../scores/own-sheet')).OwnSheet),
  screen('evidence', async () => (await import('../evidence/month-evidence')).MonthEvidence),
  screen('adjustments', async () => (await import('../adjustments/month-adjustments')).MonthAdjustments),
  screen('objections', async () => (await import('../objections/month-objections')).MonthObjections),
];

const OFFICE_SCREENS: RouteObject[] = [
  { index: true, element: <Navigate to="work" replace /> },
  screen('work', async () => (await import('../my-work/my-work')).MyWork),
  screen('records/:id', async () => (await import('../records/record')).RecordScreen),
  screen('inbox', async () => (await import('../inbox/inbox')).Inbox),
  screen('inbox/settings', async () => (await import('../inbox/notification-settings')).NotificationSettings),
  screen('jobs', async () => (await import('../jobs/jobs')).Jobs),
  screen('webhooks', async () => (await import('../webhooks/webhooks')).Webhooks),
  screen('webhooks/:id', async () => (await import('../webhooks/endpoint')).EndpointScreen),
  screen('months', async () => (await import('../months/months')).Months),
  screen('months/:month', async () => (await import('../months/month-frame')).MonthFrame, MONTH_SCREENS),
  screen('evidence/:id', async () => (await import('../evidence/evidence')).Evidence),
  screen('adjustments/:id', async () => (await import('../adjustments/adjustment')).Adjustment),
  screen('objections/:id', async () => (await import('../objections/objection')).Objection),
  screen('charts', async () => (await import('../charts/charts')).Charts),
  screen('escalations', async () => (await import('../escalations/escalations')).Escalations),
  screen('escalations/:id', async () => (await import('../escalations/escalation')).Escalation),
  screen(
    'official-documents',
    async () => (await import('../official-documents/official-documents')).OfficialDocuments,
  ),
  screen('bulletins/:id', async () => (await import('../bulletins/bulletin')).Bulletin),
  screen('bulletins/:id/edit', async () => (await import('../bulletins/edit-bulletin')).EditBulletin),
  screen('spot-checks/:id', async () => (await import('../spot-checks/task')).Task),
  screen('spot-checks/:id/desk', async () => (await import('../spot-checks/desk')).Desk),
  screen('months/:month/scores/:unit', async () => (await import('../scores/score-sheet')).ScoreSheet),
  screen('audit/entries', async () => (await import('../audit/audit-entries')).AuditEntries),
  screen('audit/entries/:id', async () => (await import('../audit/audit-entry')).AuditEntry),
  screen('audit/timeline', async () => (await import('../audit/audit-timeline')).AuditTimeline),
  screen('audit/hours', async () => (await import('../audit/audit-hours')).AuditHours),
  screen('audit/checkpoints', async () => (await import('../audit/checkpoints')).Checkpoints),
  screen('audit/retention', async () => (await import('../audit/retention')).Retention),
  screen('accounts', async () => (await import('../accounts/accounts')).Accounts),
  screen('accounts/:id', async () => (await import('../accounts/account')).Account),
  screen('units', async () => (await import('../units/units')).Units),
  screen('units/:code', async () => (await import('../units/unit')).Unit),
  screen('account', async () => (await import('../my-account/my-account')).MyAccount),
];

/** Every address of the screens. Those at the top are listed in features/screens too. */
export const ROUTES: RouteObject[] = [
  {
    element: <PageFrame />,
    errorElement: <ScreenFault />,
    HydrateFallback: Waiting,
    children: [
      screen('/', async () => (await import('../sign-in/sign-in')).SignIn),
      screen('/sign-in', async () => (await import('../sign-in/sign-in')).SignIn),
      screen('/bulletins', async () => (await import('../public-pages/published-bulletins')).PublishedBulletins),
      screen('/bulletins/:month', async () => (await import('../public-pages/published-ranking')).PublishedRanking),
      screen('/check', async () => (await import('../public-pages/document-check')).DocumentCheck),
      screen('/check/:code', async () => (await import('../public-pages/document-check')).DocumentCheck),
      screen('/invitation', async () => (await import('../sign-in/accept-invitation')).AcceptInvitation),
      {
        path: '/app',
        lazy: async () => ({ Component: (await import('./office')).Office }),
        children: [
          {
            errorElement: <ScreenFault />,
            children: [...OFFICE_SCREENS, screen('*', async () => (await import('./not-found')).NotFound)],
          },
        ],
      },
      screen('*', async () => (await import('./not-found')).NotFound),
    ],
  },
];
