import { IgnoresUnknown, Text } from '@app/http';

/** What a provider sends back (OpenID Connect Core 3.1.2.5 and 3.1.2.6, RFC 9207, session management); it may send more. */
@IgnoresUnknown()
export class OidcReturnQuery {
  @Text({ about: '授权码', most: 2000, optional: true })
  code?: string;

  @Text({ about: '与请求对应的标记', most: 200, optional: true })
  state?: string;

  @Text({ about: '签发方', most: 500, optional: true })
  iss?: string;

  @Text({ about: '范围', most: 500, optional: true })
  scope?: string;

  @Text({ about: '对方的会话状态', most: 500, optional: true })
  session_state?: string;

  @Text({ about: '对方拒绝的代码', most: 200, optional: true })
  error?: string;

  @Text({ about: '对方拒绝的说明', most: 2000, optional: true })
  error_description?: string;

  @Text({ about: '对方说明的网址', most: 500, optional: true })
  error_uri?: string;
}
