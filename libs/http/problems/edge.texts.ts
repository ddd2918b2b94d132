import type { ProblemTexts } from '@app/kernel';

/** What the edge itself refuses, and the fault of the program that nobody foresaw. */
export const EDGE_TEXTS: ProblemTexts = {
  'sign-in-needed': { title: '请先登录', detail: '尚未登录，或登录已过期。', next: '请登录后重试。' },
  'proof-needed': {
    title: '需要重新验证身份',
    detail: '本操作要求在最近几分钟内验证过身份。',
    next: '请再次输入口令（及动态验证码）后重试。',
  },
  'session-incomplete': {
    title: '请先完成账户设置',
    detail: '须先设置新口令或绑定动态验证码，才能进行其他操作。',
    next: '请按页面提示完成设置。',
  },
  'role-not-allowed': {
    title: '没有权限',
    detail: '您的角色不能进行此项操作。',
    next: '如确有需要，请联系安全管理员调整角色。',
  },
  'role-required': {
    title: '没有权限',
    detail: '此项操作由其他角色办理。',
    next: '如确有需要，请联系安全管理员调整角色。',
  },
  'origin-refused': {
    title: '请求来源不受信任',
    detail: '该请求不是从本系统页面发出的，未予执行。',
    next: '请从本系统页面重新操作；如系统网址有变，请系统管理员核对PUBLIC_URL设置。',
  },
  'csrf-refused': {
    title: '页面已失效',
    detail: '请求缺少有效的页面校验码，未予执行。',
    next: '请刷新页面后重试。',
  },
  'too-many-requests': {
    title: '操作过于频繁',
    detail: '请求次数已超过限制。',
    next: '请在{seconds}秒后重试。',
  },
  'request-invalid': {
    title: '填写的内容有误',
    detail: '共有{count}处需要更正。',
    next: '请按各项说明更正后重新提交。',
  },
  'body-malformed': { title: '请求内容无法识别', detail: '请求内容不是有效的JSON或表单，或嵌套过深。' },
  'request-malformed': { title: '请求格式不正确', detail: '请求行或请求头不符合HTTP规定。' },
  'media-type-unsupported': { title: '不支持的内容类型', detail: '此处不接受这种类型的内容。' },
  'body-too-large': { title: '请求内容过大', next: '请减少一次提交的内容后重试。' },
  'route-not-found': { title: '没有这个地址', detail: '请求的地址不存在。', next: '请核对地址。' },
  'method-not-allowed': { title: '不支持的请求方法', detail: '该地址不支持此请求方法。' },
  'version-needed': {
    title: '缺少版本信息',
    detail: '修改前须说明所依据的版本（If-Match）。',
    next: '请刷新页面后重新修改。',
  },
  'idempotency-key-needed': {
    title: '缺少操作编号',
    detail: '此项操作须附带操作编号（Idempotency-Key），以免重复执行。',
    next: '请从本系统页面重新操作。',
  },
  'upload-type-refused': {
    title: '不接受这种文件',
    detail: '文件类型不在允许之列，或内容与扩展名不符。允许的类型：{accepted}。',
    next: '请另存为允许的类型后重新上传。',
  },
  'upload-active': {
    title: '文件含有不允许的内容',
    detail: '文件中含有宏、脚本、嵌入的附件，或内容随阅读软件而变的表单。',
    next: '请打印为PDF，或另存为不含宏和脚本的文件后重新上传。',
  },
  'upload-locked': {
    title: '文件设有密码',
    detail: '加密的PDF不能接收。',
    next: '请去除密码后重新上传。',
  },
  'upload-hostile': {
    title: '文件结构异常',
    detail: 'PDF内部结构异常，无法正常读取。',
    next: '请重新扫描或打印为PDF后再上传。',
  },
  'table-refused': {
    title: '文件不能作为表格读取',
    detail: '表头或文件结构有{count}处问题，文件未被接收。',
    next: '请使用本系统提供的模板，按各项说明更正后重新上传。',
  },
  'upload-too-large': {
    title: '文件过大',
    detail: '文件不得超过{megabytes}MB。',
    next: '请压缩或拆分后重新上传。',
  },
  'export-too-large': {
    title: '数据过多',
    detail: 'Excel文件最多导出{most}行。',
    next: '请缩小范围，或改为导出CSV文件。',
  },
  'body-too-slow': { title: '提交超时', detail: '提交的内容未在规定时间内传完。', next: '请检查网络后重试。' },
  'request-refused': { title: '请求未被接受', detail: '服务器不能处理该请求。' },
  'service-away': {
    title: '系统暂时不可用',
    detail: '数据库等后台服务暂时无法连接，不能确定本次操作是否已完成。',
    next: '请稍后重试；重复提交同一操作不会重复办理。',
  },
  'storage-full': {
    title: '存储空间不足',
    detail: '服务器存储空间已满，本次操作未执行。',
    next: '请联系系统管理员清理空间后重试。',
  },
  unexpected: {
    title: '系统出现错误',
    detail: '操作未能完成，错误已记录。',
    next: '请稍后重试；如仍有问题，请将请求编号告知系统管理员。',
  },
};
