export const API_TEXTS = {
  fault: { title: '页面出现错误', next: '请刷新页面后重试；如仍有问题，请联系系统管理员。' },
  unreachable: { title: '无法连接服务器', next: '请检查网络连接后重试，已填写的内容仍在页面上。' },
  unreadable: { title: '服务器答复无法识别', next: '请稍后重试；如仍有问题，请联系系统管理员。' },
};
