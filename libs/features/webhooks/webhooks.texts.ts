import type { ProblemTexts } from '@app/kernel';

export const WEBHOOKS_TEXTS: ProblemTexts = {
  'webhook-address-refused': {
    title: '推送地址不能使用',
    detail: '推送地址应为互联网上的https网址，不含用户名和口令，不得指向本机、内部网络或云平台元数据服务。',
    next: '请更正推送地址。',
  },
  'webhook-endpoint-not-found': { title: '没有该推送地址', next: '请刷新列表后重试。' },
  'webhook-delivery-not-found': { title: '没有该推送记录', next: '请刷新列表后重试。' },
  'webhook-delivery-pending': {
    title: '该推送正在进行',
    detail: '系统尚在按计划推送或重试，不能重复发起。',
    next: '请等待本次推送结束。',
  },
  'webhook-endpoint-disabled': {
    title: '该推送地址已停用',
    detail: '停用的推送地址不再接收任何推送。',
    next: '请先启用该推送地址。',
  },
};
