const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/360SE|QIHU/, '360安全浏览器'],
  [/MicroMessenger/, '微信'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];

const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Windows/, 'Windows'],
  [/Android/, '安卓手机'],
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux/, 'Linux'],
];

const UNKNOWN = '无法识别的浏览器';

/** What a browser says of itself, in words: `Chrome 120，Windows`. */
export function clientText(client: string): string {
  const browser = nameIn(BROWSERS, client);
  const system = nameIn(SYSTEMS, client);
  return browser === null ? UNKNOWN : [browser, system].filter(Boolean).join('，');
}

function nameIn(names: typeof BROWSERS, client: string): string | null {
  for (const [pattern, name] of names) {
    const found = pattern.exec(client);
    if (found !== null) return found[1] === undefined ? name : `${name} ${found[1]}`;
  }
  return null;
}
