/** The office that assesses, as its documents name it: letterhead, signature, contacts, the notice they rest on. */
export interface OfficeProfile {
  readonly name: string;
  /** Where its signatures say they were made. */
  readonly location: string;
  readonly basis: { readonly title: string; readonly number: string };
  /** To whom a bulletin goes (主送机关). */
  readonly recipients: string;
  /** To whom the office reports, and a bulletin's copy goes. */
  readonly reportsTo: string;
  readonly contact: { readonly name: string; readonly telephone: string; readonly email: string };
}

/** The office of Yuncheng (the notice's letterhead, signature and contacts). */
export const YUNCHENG_OFFICE: OfficeProfile = {
  name: '运城市社会信用体系建设联席会议办公室',
  location: '山西省运城市',
  basis: { title: '关于做好“政务公开‘双公示’指标考核”工作的通知', number: '运信用办〔2021〕25号' },
  recipients: '各县（市、区）人民政府、运城开发区管委会，市社会信用体系建设联席会议有关成员单位',
  reportsTo: '市人民政府',
  // The office's own line and mailbox; the notice also prints people's names, which are not copied.
  contact: { name: '征信服务中心', telephone: '2282030', email: 'yxsxyb123@126.com' },
};

const LONGEST = 200;

/** A profile from JSON text with exactly the fields of `OfficeProfile`; undefined where one is missing, empty, too long or unknown. */
export function parseOfficeProfile(json: string): OfficeProfile | undefined {
  const root = parsed(json);
  const profile = textsIn(root, ['name', 'location', 'recipients', 'reportsTo'], ['basis', 'contact']);
  const basis = textsIn(root?.['basis'], ['title', 'number']);
  const contact = textsIn(root?.['contact'], ['name', 'telephone', 'email']);
  return profile && basis && contact ? { ...profile, basis, contact } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(json: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of an object that has these fields, and besides them only `others`. */
function textsIn<Name extends string>(
  value: unknown,
  names: readonly Name[],
  others: readonly string[] = [],
): Readonly<Record<Name, string>> | undefined {
  if (!isFields(value) || Object.keys(value).length !== names.length + others.length) return undefined;
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = value[name];
    if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) return undefined;
    texts[name] = text.trim();
  }
  return hasAll(texts, names) ? texts : undefined;
}

function hasAll<Name extends string>(
  texts: Partial<Record<Name, string>>,
  names: readonly Name[],
): texts is Record<Name, string> {
  return names.every((name) => texts[name] !== undefined);
}
