import type { Contact } from '@app/documents';

/** The office that assesses, as its documents name it (the notice's letterhead, signature and contacts). */
export const OFFICE = {
  name: '运城市社会信用体系建设联席会议办公室',
  basis: { title: '关于做好“政务公开‘双公示’指标考核”工作的通知', number: '运信用办〔2021〕25号' },
  recipients: '各县（市、区）人民政府、运城开发区管委会，市社会信用体系建设联席会议有关成员单位',
  reportsTo: '市人民政府',
  // The office's own line and mailbox; the notice also prints people's names, which are not copied.
  contact: { name: '征信服务中心', telephone: '2282030', email: 'yxsxyb123@126.com' } satisfies Contact,
} as const;
