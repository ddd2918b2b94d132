import { ACCOUNTS_TEXTS } from './accounts.texts';

/**
 * Where people land who come back from the other system. Browsers withhold a `SameSite=Strict` cookie from a request that another site
 * began, its redirects included: the first page that knows the session must be one that a page of ours leads to.
 */
export const SIGNED_IN_PAGE = page({
  title: '正在登录',
  head: '<meta http-equiv="refresh" content="0;url=/">',
  text: '已登录，正在打开<a href="/">首页</a>……',
});

const { title = '', detail = '', next = '' } = ACCOUNTS_TEXTS['oidc-refused'] ?? {};
/** The same where the answer could not be believed. It is a person who reads it, not a script. */
export const REFUSED_PAGE = page({ title, head: '', text: `${detail}${next}<a href="/">返回登录页</a>` });

function page({ title, head, text }: { readonly title: string; readonly head: string; readonly text: string }): string {
  return [
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head>`,
    `<body><h1>${title}</h1><p>${text}</p></body></html>`,
  ].join('');
}
