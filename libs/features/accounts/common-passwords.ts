/**
 * What people choose most, without the figures and marks they put around it: `isCommon` compares letters alone. From the usual
 * published lists, and from what Chinese offices type.
 */
const COMMON_STEMS: ReadonlySet<string> = new Set(
  `password passwd pass passw passwort admin administrator root user username guest test tester testing demo default
   welcome letmein login signin master super superuser manager system service server oracle mysql sqlserver redis
   qwerty qwert qwertyuiop qwertyui asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc edcrfv
   abc abcd abcde abcdef abcdefg abcdefgh aabbcc abcabc xyz iloveyou loveyou love woaini woaiwojia wodemima mima
   hello helloworld dragon monkey football baseball basketball soccer princess sunshine shadow michael superman batman
   charlie donald jordan jennifer killer trustno hunter ranger buster thomas tigger robert access flower secret
   freedom whatever computer internet samsung huawei xiaomi apple google microsoft windows office tencent alibaba
   spring summer autumn winter january february march april june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday company changeme change newpass newpassword temp temporary
   zhang wang liu chen yang huang zhao zhou sun zhangsan lisi wangwu zhongguo china beijing shanghai shanxi taiyuan
   zhengfu zhengwu gongan caizheng jiaoyu xinyong bangong xitong guanli guanliyuan shenji lingdao`
    .split(/\s+/)
    .filter((stem) => stem !== ''),
);

/** Passwords of figures and marks, and runs along the keyboard, of any length the rules allow. */
const RUNS = [
  '0123456789012345',
  '9876543210987654',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
];

const LETTER_FOR: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['4', 'a'],
  ['3', 'e'],
  ['1', 'i'],
  ['!', 'i'],
  ['0', 'o'],
  ['$', 's'],
  ['5', 's'],
  ['7', 't'],
]);

/** Whether a password is one of those that are tried first: a common word with figures around it, a run of keys, or few characters repeated. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  const inner = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const spelled = [...plain].map((character) => LETTER_FOR.get(character) ?? character).join('');
  const stems = [inner, lettersOf(plain), lettersOf(spelled), trimmedSpelling(plain)];
  return stems.some((stem) => COMMON_STEMS.has(stem)) || isRun(plain) || new Set(plain).size < 5;
}

/** `p@ssw0rd2021!`: the figures behind are no letters, those inside are. */
function trimmedSpelling(plain: string): string {
  const core = plain.replaceAll(/[\d\p{P}\p{S}]+$/gu, '').replaceAll(/^[\d\p{P}\p{S}]+/gu, '');
  return lettersOf([...core].map((character) => LETTER_FOR.get(character) ?? character).join(''));
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function isRun(plain: string): boolean {
  const body = plain.replaceAll(/[^a-z\d]/g, '');
  return body.length >= 8 && RUNS.some((run) => run.includes(body) || run.includes(body.slice(0, -2)));
}
