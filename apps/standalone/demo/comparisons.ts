import { type DemoOffice, forEach } from './demo-office';
import { type Task, tasksOf } from './letters-and-answers';
import { actOnMonth, cockpitOf } from './plan-and-draw';

interface Desk {
  readonly version: number;
  readonly rows: readonly {
    readonly line: number;
    readonly open: readonly ('near-match' | 'exemption' | 'not-yet-due')[];
    readonly proposals: readonly { readonly record: { readonly seq: number } }[];
  }[];
}

interface Scores {
  readonly standing: string;
}

/** The month's checks are begun, and run to their end. */
export async function compareMonth(office: DemoOffice, month: string): Promise<void> {
  await actOnMonth(office, month, 'begin-checks');
  await office.until('all units compared', async () => (await cockpitOf(office, month)).state === 'confirming');
}

/** Every open question is ruled on, then everything confirmed; what a reviewer entered, another confirms. */
export async function confirmAll(office: DemoOffice, month: string): Promise<void> {
  const compared = (await tasksOf(office, month)).filter(({ state }) => state === 'reviewing');
  await forEach(compared, (task) => ruleOnTask(office, task));
  const left = async (state: string) => (await tasksOf(office, month)).filter((task) => task.state === state);
  await actOnMany(office.checker, { month, action: 'confirm' }, await left('reviewing'));
  await actOnMany(office.drafter, { month, action: 'confirm' }, await left('reviewing'));
  await actOnMany(office.checker, { month, action: 'confirm-silence' }, await left('unanswered'));
}

/** Near matches refused, what the remarks and the days say accepted. */
async function ruleOnTask({ drafter }: DemoOffice, { id }: Task): Promise<void> {
  const { version, rows } = await drafter.get<Desk>(`spot-checks/${id}/desk?limit=200&open=true`);
  const rulings = rows.flatMap(({ line, open, proposals }) =>
    open.flatMap((subject): object[] =>
      subject === 'near-match'
        ? proposals.map(({ record: { seq } }) => ({ line, subject, verdict: 'refused', recordSeq: seq }))
        : [{ line, subject, verdict: 'accepted' }],
    ),
  );
  if (rulings.length > 0) {
    await drafter.post(`spot-checks/${id}/rulings`, { rulings, reason: '经核对台账与平台记录' }, version);
  }
}

async function actOnMany(
  who: DemoOffice['drafter'],
  { month, action }: { readonly month: string; readonly action: string },
  tasks: readonly Task[],
): Promise<void> {
  if (tasks.length === 0) return;
  const items = tasks.map(({ id, version }) => ({ id, version }));
  await who.post(`months/${month}/spot-checks/acts/${action}`, { items });
}

/** Scores are asked for and come into force. */
export async function scoreMonth(office: DemoOffice, month: string): Promise<void> {
  await actOnMonth(office, month, 'request-scoring');
  await office.until(`${month} scored`, async () => {
    const { standing } = await office.drafter.get<Scores>(`months/${month}/scores`);
    return standing === 'current' && (await cockpitOf(office, month)).state === 'scored';
  });
}
