// Made by `npm run api:types`.
export interface paths {
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询审计记录
         * @description 最新的在前。
         */
        get: operations["AuditEntries_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审计记录 */
        get: operations["AuditEntries_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一条审计记录 */
        get: operations["AuditEntries_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 证明该记录在日志中 */
        get: operations["AuditEntries_inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载该记录的回执
         * @description 可离线核验的.tlog-proof文件。
         */
        get: operations["AuditEntries_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看封存内容
         * @description 含个人信息，须重新验证身份并说明依据；每次查看都记入审计日志。
         */
        post: operations["AuditEntries_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个事项的全过程
         * @description 最早的在前。
         */
        get: operations["AuditEntries_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看各人各小时的记录数 */
        get: operations["AuditEntries_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看审计日志的状态 */
        get: operations["AuditEntries_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看检查点
         * @description C2SP签名文本；不填记录数则为最新的。
         */
        get: operations["Checkpoints_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证明日志只增不改
         * @description 较早的检查点是较晚的开头部分。
         */
        get: operations["Checkpoints_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看本次登录 */
        get: operations["Session_current"];
        put?: never;
        /**
         * 登录
         * @description 账户已绑定动态验证码而未填写时，答复second-factor-needed，补填code后重新提交。
         */
        post: operations["Session_open"];
        /** 退出登录 */
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新验证身份
         * @description 签署等操作之前，或登录时尚未输入动态验证码的，填写口令或动态验证码。答复中的页面校验码取代原来的。
         */
        post: operations["Session_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看可用的登录方式 */
        get: operations["Oidc_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转到统一身份认证 */
        post: operations["Oidc_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证返回 */
        get: operations["Oidc_arrive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更换口令
         * @description 本人的其他登录随之结束。
         */
        put: operations["MyAccount_replacePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始绑定动态验证码
         * @description 输入一次验证码后生效；此前原绑定仍有效。
         */
        post: operations["MyAccount_offerFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成绑定动态验证码
         * @description 本人的其他登录随之结束。
         */
        post: operations["MyAccount_confirmFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看本人的登录
         * @description 最新的在前。
         */
        get: operations["MyAccount_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束本人的另一登录 */
        delete: operations["MyAccount_endOther"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 凭发放的凭据设置口令
         * @description 设置后用登录名和新口令登录。
         */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看授权代行
         * @description 本人授出和受托的；安全管理员和审计员看到全部。最新的在前，至多200条。
         */
        get: operations["Delegations_list"];
        put?: never;
        /** 授权他人代行 */
        post: operations["Delegations_lend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看可以代行的账户 */
        get: operations["Delegations_standIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销授权代行
         * @description 立即生效。
         */
        delete: operations["Delegations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出账户 */
        get: operations["AccountFiles_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入账户
         * @description 首行为登录名、姓名、角色、单位代码。有任何问题时列出全部问题，一个账户也不设立。
         */
        post: operations["AccountFiles_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看账户
         * @description 按登录名排列。
         */
        get: operations["Accounts_list"];
        put?: never;
        /**
         * 设立账户
         * @description 答复中的凭据交给本人，由本人设置口令。
         */
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个账户 */
        get: operations["Accounts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更改角色或所属单位
         * @description 其登录随之结束。
         */
        put: operations["Accounts_setRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停、恢复、停用或启用账户
         * @description 暂停和停用使其登录随之结束。
         */
        post: operations["Accounts_setState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发放设置口令的凭据
         * @description 用于忘记口令或原凭据过期；以前发放的凭据失效。
         */
        post: operations["Accounts_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 解除动态验证码
         * @description 用于手机遗失；其登录随之结束。
         */
        delete: operations["Accounts_removeFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看推送地址 */
        get: operations["Webhooks_list"];
        put?: never;
        /**
         * 登记推送地址
         * @description 签名密钥只在答复中显示一次。
         */
        post: operations["Webhooks_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个推送地址 */
        get: operations["Webhooks_get"];
        /** 修改推送地址 */
        put: operations["Webhooks_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换签名密钥
         * @description 原密钥一天内同时有效。
         */
        post: operations["Webhooks_renewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用推送地址 */
        post: operations["Webhooks_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用推送地址
         * @description 尚未送达的推送随之取消，启用后可以重新推送。
         */
        post: operations["Webhooks_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看推送记录
         * @description 最新的在前。
         */
        get: operations["Webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新推送
         * @description 编号不变，对方收到过的可据此识别。
         */
        post: operations["Webhooks_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看收件箱
         * @description 最新的在前。
         */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看未读条数 */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全部标为已读
         * @description 到所给的一条为止，其后新到的仍为未读。
         */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读 */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看本人的通知设置 */
        get: operations["Notifications_settings"];
        /** 修改本人的通知设置 */
        put: operations["Notifications_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出某月的单位名册 */
        get: operations["RosterFiles_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入整份单位名册
         * @description 自所填月份起生效，文件中没有的单位自该月起不再列入；If-Match为名册版本。有任何问题时列出全部问题，名册不变。
         */
        post: operations["RosterFiles_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看某月的单位名册
         * @description 按名册顺序排列。
         */
        get: operations["Units_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看名册版本 */
        get: operations["Units_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看某月的一个单位 */
        get: operations["Units_get"];
        /**
         * 更改单位名称或职能
         * @description 自所填月份起生效，以前的月份不变；If-Match为名册版本。
         */
        put: operations["Units_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个单位的沿革
         * @description 最早的在前。
         */
        get: operations["Units_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看待办
         * @description 等待本人角色办理的事项，经办人只看到本单位（含所辖部门）的。期限早的在前，没有期限的在后。
         */
        get: operations["Work_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个事项
         * @description 办理经过、期限的推算过程和本人可用的操作。
         */
        get: operations["Records_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        EntryAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 在日志中的序号；刚写入尚未定序的为null */
            leafIndex: number | null;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 经办人账户编号 */
            actor: string;
            /** @description 经办人姓名；账户已不存在或为系统办理的为null */
            actorName: string | null;
            /** @description 以何种角色办理 */
            role: string;
            /** @description 授权人账户编号 */
            delegatedBy: string | null;
            /** @description 操作 */
            action: string;
            /** @description 事项 */
            subject: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 所涉单位代码 */
            unit: string | null;
            /**
             * @description 结果
             * @enum {string}
             */
            outcome: "done" | "refused";
            /** @description 被拒绝的原因代码 */
            refusal: string | null;
            /** @description 理由代码 */
            reason: string | null;
            /** @description 事实（JSON对象） */
            facts: string;
            /** @description 办理前的摘要（SHA-256） */
            before: string | null;
            /** @description 办理后的摘要（SHA-256） */
            after: string | null;
            /**
             * @description 封存内容：kept留存，gone已依法清除；没有封存内容的为null
             * @enum {string|null}
             */
            sealed: "kept" | "gone" | null;
            /** @description 请求编号 */
            requestId: string | null;
        };
        EntryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["EntryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        EntryBytesAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 在日志中的序号；刚写入尚未定序的为null */
            leafIndex: number | null;
            /**
             * Format: date-time
             * @description 时间
             */
            at: string;
            /** @description 经办人账户编号 */
            actor: string;
            /** @description 经办人姓名；账户已不存在或为系统办理的为null */
            actorName: string | null;
            /** @description 以何种角色办理 */
            role: string;
            /** @description 授权人账户编号 */
            delegatedBy: string | null;
            /** @description 操作 */
            action: string;
            /** @description 事项 */
            subject: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 所涉单位代码 */
            unit: string | null;
            /**
             * @description 结果
             * @enum {string}
             */
            outcome: "done" | "refused";
            /** @description 被拒绝的原因代码 */
            refusal: string | null;
            /** @description 理由代码 */
            reason: string | null;
            /** @description 事实（JSON对象） */
            facts: string;
            /** @description 办理前的摘要（SHA-256） */
            before: string | null;
            /** @description 办理后的摘要（SHA-256） */
            after: string | null;
            /**
             * @description 封存内容：kept留存，gone已依法清除；没有封存内容的为null
             * @enum {string|null}
             */
            sealed: "kept" | "gone" | null;
            /** @description 请求编号 */
            requestId: string | null;
            /** @description 记录的规范文本（RFC 8785），其UTF-8字节即日志所记内容 */
            canonical: string;
        };
        InclusionAnswer: {
            /** @description 在日志中的序号 */
            leafIndex: number;
            /** @description 检查点的记录数 */
            treeSize: number;
            /** @description 自叶节点起的摘要（Base64） */
            proof: string[];
            /** @description 检查点全文 */
            checkpoint: string;
        };
        OpeningBody: {
            /**
             * @description 查看依据：complaint投诉举报核查，inspection监督检查，court-order司法或监察机关依法调取，data-subject-request本人申请
             * @enum {string}
             */
            reason: "complaint" | "inspection" | "court-order" | "data-subject-request";
        };
        OpeningAnswer: {
            /** @description 封存的内容（JSON对象） */
            payload: string;
        };
        HourAnswer: {
            /** @description 经办人账户编号 */
            actor: string;
            /** @description 经办人姓名 */
            actorName: string | null;
            /**
             * Format: date-time
             * @description 时段起点
             */
            hour: string;
            /** @description 已办理 */
            done: number;
            /** @description 被拒绝 */
            refused: number;
        };
        HoursAnswer: {
            /** @description 各人各小时的记录数 */
            hours: components["schemas"]["HourAnswer"][];
        };
        AuditHealthAnswer: {
            /**
             * @description 状态：well正常，stopped因数据库与检查点不一致而停止
             * @enum {string}
             */
            state: "well" | "stopped";
            /** @description 停止原因代码 */
            alarm: string | null;
            /**
             * Format: date-time
             * @description 停止时间
             */
            alarmAt: string | null;
            /** @description 已有签名检查点覆盖的记录数 */
            size: number;
            /**
             * Format: date-time
             * @description 最早一条尚未覆盖的记录写入于何时；没有的为null
             */
            waitingSince: string | null;
        };
        ConsistencyAnswer: {
            /** @description 较早的记录数 */
            from: number;
            /** @description 较晚的记录数 */
            to: number;
            /** @description 证明所需的摘要（Base64） */
            proof: string[];
        };
        SignInBody: {
            /**
             * @description 登录名
             * @example wangfang
             */
            signInName: string;
            /** @description 口令 */
            password: string;
            /**
             * @description 动态验证码或备用恢复码；已绑定动态验证码的账户必须填写
             * @example 492039
             */
            code?: string;
        };
        RoleAnswer: {
            /**
             * @description 角色
             * @enum {string}
             */
            role: "system-administrator" | "security-administrator" | "auditor" | "reviewer" | "leader" | "unit-officer" | "county-officer";
            /**
             * @description 角色名称
             * @example 审核人员
             */
            name: string;
        };
        NamedUnitAnswer: {
            /**
             * @description 单位代码
             * @example 14080201
             */
            code: string;
            /**
             * @description 单位名称
             * @example 盐湖区市场监督管理局
             */
            name: string;
        };
        PersonAnswer: {
            /** @description 账户编号 */
            id: string;
            /** @description 姓名 */
            displayName: string;
        };
        SessionAnswer: {
            /** @description 账户编号 */
            accountId: string;
            /** @description 姓名 */
            displayName: string;
            /** @description 角色 */
            roles: components["schemas"]["RoleAnswer"][];
            /** @description 经办人所属单位 */
            unit: components["schemas"]["NamedUnitAnswer"] | null;
            /** @description 代行其职权的领导 */
            delegatedBy: components["schemas"]["PersonAnswer"] | null;
            /** @description 页面校验码：此后每次提交须放在X-CSRF-Token请求头中 */
            csrfToken: string;
            /**
             * Format: date-time
             * @description 最近一次验证身份的时间
             */
            provedAt: string;
            /**
             * Format: date-time
             * @description 签署等操作在此时间前无须重新验证身份
             */
            proofUntil: string;
            /**
             * @description 使用前须先完成：password更换口令，second-factor绑定或输入动态验证码
             * @enum {string|null}
             */
            mustComplete: "password" | "second-factor" | null;
        };
        ProofBody: {
            /** @description 口令；与code只填一项 */
            password?: string;
            /**
             * @description 动态验证码或备用恢复码
             * @example 492039
             */
            code?: string;
        };
        SignInWaysAnswer: {
            /** @description 是否可以通过统一身份认证登录 */
            oidc: boolean;
            /** @description 是否为演示环境 */
            demo: boolean;
        };
        DepartureAnswer: {
            /** @description 统一身份认证的登录网址 */
            redirectTo: string;
        };
        ChangePasswordBody: {
            /** @description 现用口令 */
            present: string;
            /** @description 新口令 */
            next: string;
        };
        FactorOfferAnswer: {
            /** @description 供手工输入的密钥，只显示这一次 */
            secret: string;
            /** @description otpauth网址 */
            uri: string;
            /** @description 供手机扫描的二维码（SVG） */
            qrCode: string;
        };
        ConfirmFactorBody: {
            /**
             * @description 手机上显示的6位验证码
             * @example 492039
             */
            code: string;
        };
        FactorSetAnswer: {
            /**
             * @description 备用恢复码，每个只能使用一次，只显示这一次
             * @example ABCD-EFGH-IJKL-MNOP
             */
            recoveryCodes: string[];
            /** @description 更新后的本次登录 */
            session: components["schemas"]["SessionAnswer"];
        };
        OwnSessionAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 浏览器自报的名称 */
            client: string;
            /**
             * Format: date-time
             * @description 登录时间
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 最近使用时间
             */
            lastSeenAt: string;
            /** @description 是否为本次登录 */
            isThisOne: boolean;
        };
        OwnSessionAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["OwnSessionAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        AcceptInvitationBody: {
            /**
             * @description 登录名
             * @example wangfang
             */
            signInName: string;
            /** @description 安全管理员发放的设置口令凭据 */
            token: string;
            /** @description 新口令 */
            password: string;
        };
        DelegationAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 授权的领导 */
            lender: components["schemas"]["PersonAnswer"];
            /** @description 代行人 */
            delegate: components["schemas"]["PersonAnswer"];
            /**
             * Format: date
             * @description 起始日期（含）
             */
            fromDay: string;
            /**
             * Format: date
             * @description 结束日期（含）
             */
            toDay: string;
            /** @description 今天是否有效 */
            isInForce: boolean;
            /** @description 是否已撤销 */
            isRevoked: boolean;
        };
        DelegationAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["DelegationAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        PersonAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["PersonAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        DelegationBody: {
            /**
             * @description 代行人的账户编号
             * @example 01FJ8Z6V0Q3M7K2N5R4T9W1XYE
             */
            delegateId: string;
            /**
             * Format: date
             * @description 起始日期（含）
             * @example 2021-10-08
             */
            fromDay: string;
            /**
             * Format: date
             * @description 结束日期（含）
             * @example 2021-10-15
             */
            toDay: string;
        };
        NewDelegationAnswer: {
            /** @description 编号 */
            id: string;
        };
        FileProblemAnswer: {
            /** @description 行 */
            line: number;
            /** @description 列；空为整行或整个文件 */
            column: string;
            /** @description 原因 */
            reason: string;
        };
        InvitationAnswer: {
            /** @description 设置口令的凭据，只显示这一次，须当面或以可靠方式交给本人 */
            token: string;
            /**
             * Format: date-time
             * @description 凭据有效期至
             */
            expiresAt: string;
        };
        NewAccountAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 登录名 */
            signInName: string;
            /** @description 交给本人的凭据 */
            invitation: components["schemas"]["InvitationAnswer"];
        };
        AccountsImportAnswer: {
            /** @description 是否已导入；文件有任何问题时一个账户也不设立 */
            isApplied: boolean;
            /** @description 文件中的全部问题 */
            problems: components["schemas"]["FileProblemAnswer"][];
            /** @description 设立的账户 */
            accounts: components["schemas"]["NewAccountAnswer"][];
        };
        AccountAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 登录名 */
            signInName: string;
            /** @description 姓名 */
            displayName: string;
            /** @description 角色 */
            roles: ("system-administrator" | "security-administrator" | "auditor" | "reviewer" | "leader" | "unit-officer" | "county-officer")[];
            /** @description 所属单位代码 */
            unitCode: string | null;
            /**
             * @description 状态：active可用，locked暂停，disabled停用
             * @enum {string}
             */
            state: "active" | "locked" | "disabled";
            /** @description 是否已设置口令 */
            isActivated: boolean;
            /** @description 是否已绑定动态验证码 */
            hasSecondFactor: boolean;
            /** @description 是否为演示账户 */
            isDemo: boolean;
            /** @description 版本 */
            version: number;
            /**
             * Format: date-time
             * @description 设立时间
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 最近登录时间
             */
            lastSignInAt: string | null;
        };
        AccountAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["AccountAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        NewAccountBody: {
            /**
             * @description 登录名
             * @example wangfang
             */
            signInName: string;
            /**
             * @description 姓名
             * @example 王芳
             */
            displayName: string;
            /** @description 角色：system-administrator、security-administrator、auditor、reviewer、leader、unit-officer、county-officer；代行人员留空 */
            roles: string[];
            /**
             * @description 经办人所属单位的代码，其他人员为null
             * @example 14082103
             */
            unitCode: string | null;
        };
        RolesBody: {
            /** @description 角色：system-administrator、security-administrator、auditor、reviewer、leader、unit-officer、county-officer；代行人员留空 */
            roles: string[];
            /**
             * @description 经办人所属单位的代码，其他人员为null
             * @example 14082103
             */
            unitCode: string | null;
        };
        StateBody: {
            /**
             * @description lock暂停使用，unlock恢复使用并清除登录失败次数，disable停用，enable重新启用
             * @enum {string}
             */
            act: "lock" | "unlock" | "disable" | "enable";
        };
        EndpointAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 推送地址 */
            url: string;
            /** @description 用途说明 */
            description: string;
            /** @description 订阅的事件 */
            events: string[];
            /**
             * @description 状态
             * @enum {string}
             */
            state: "active" | "disabled";
            /**
             * @description 停用原因：person人工停用，failing连续多日推送失败，gone对方答复地址已撤销
             * @enum {string|null}
             */
            disabledBecause: "person" | "failing" | "gone" | null;
            /**
             * Format: date-time
             * @description 自何时起推送一直失败
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description 原密钥同时有效至
             */
            olderUntil: string | null;
            /**
             * Format: date-time
             * @description 登记时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
        };
        EndpointAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["EndpointAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        EndpointBody: {
            /**
             * @description 推送地址（https）
             * @example https://hooks.example.cn/shuanggongshi
             */
            url: string;
            /**
             * @description 用途说明
             * @example 市政务数据共享平台
             */
            description: string;
            /** @description 订阅的事件：bulletin.published、bulletin.superseded、month.published */
            events: string[];
        };
        NewEndpointAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 签名密钥，只显示这一次
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
        };
        NewSecretAnswer: {
            /**
             * @description 新的签名密钥，只显示这一次；原密钥一天内同时有效
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret: string;
        };
        DeliveryAnswer: {
            /** @description 编号（推送时的webhook-id为msg_加编号） */
            id: string;
            /**
             * @description 事件
             * @enum {string}
             */
            type: "bulletin.published" | "bulletin.superseded" | "month.published";
            /**
             * @description 状态：pending推送中，delivered已送达，failed已放弃，cancelled因停用而取消
             * @enum {string}
             */
            state: "pending" | "delivered" | "failed" | "cancelled";
            /** @description 已推送次数 */
            attempts: number;
            /**
             * Format: date-time
             * @description 下次推送时间
             */
            nextAt: string | null;
            /**
             * Format: date-time
             * @description 最近一次推送时间
             */
            attemptedAt: string | null;
            /** @description 最近一次答复的状态码 */
            lastStatus: number | null;
            /**
             * @description 最近一次没有答复的原因
             * @enum {string|null}
             */
            lastFailure: "address-refused" | "unresolved" | "timeout" | "unreachable" | null;
            /**
             * Format: date-time
             * @description 事件发生时间
             */
            createdAt: string;
        };
        DeliveryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["DeliveryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        InboxItemAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 通知种类
             * @enum {string}
             */
            kind: "letter-issued" | "letter-reminder" | "ledger-returned" | "task-overdue" | "answer-received" | "evidence-returned" | "evidence-accepted" | "adjustment-decided" | "score-sheet-ready" | "objection-lodged" | "objection-decided" | "signature-awaited" | "bulletin-published" | "unit-warned" | "unit-criticised" | "escalation-approved" | "interview-scheduled" | "rectification-due" | "delegation-began" | "delegation-ended" | "account-invited" | "jobs-dead" | "deadline-near" | "deadline-passed" | "step-awaited" | "step-done";
            /**
             * @description 标题
             * @example 2021年8月抽查台账已退回，请于2021年9月3日前重新报送
             */
            title: string;
            /** @description 正文 */
            body: string;
            /** @description 有关流程 */
            process: string | null;
            /** @description 有关事项的编号 */
            recordId: string | null;
            /**
             * @description 考核月份
             * @example 2021-08
             */
            month: string | null;
            /** @description 有关单位 */
            unitCode: string | null;
            /**
             * Format: date
             * @description 办理期限
             */
            due: string | null;
            /**
             * Format: date-time
             * @description 发出时间
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 首次阅读时间
             */
            readAt: string | null;
            /**
             * @description 邮件：none不发送，waiting待发送，sent已发送，refused地址不接收
             * @enum {string}
             */
            mail: "none" | "waiting" | "sent" | "refused";
        };
        InboxItemAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["InboxItemAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        UnreadAnswer: {
            /** @description 未读条数 */
            count: number;
        };
        ReadUpTo: {
            /**
             * @description 已看到的最新一条通知
             * @example 01FJ8Z6V0Q3M7K2N5R4T9W1XYE
             */
            upTo: string;
        };
        SettingsAnswer: {
            /** @description 接收邮件的地址 */
            address: string | null;
            /** @description 同时发邮件的通知种类 */
            kinds: string[];
            /**
             * @description 每日待办汇总
             * @enum {string}
             */
            digest: "none" | "daily";
            /** @description 版本 */
            version: number;
        };
        SettingsBody: {
            /**
             * @description 接收邮件的地址；null为不收邮件
             * @example name@example.cn
             */
            address: string | null;
            /** @description 同时发邮件的通知种类 */
            kinds: string[];
            /**
             * @description 每日待办汇总
             * @enum {string}
             */
            digest: "none" | "daily";
        };
        RosterImportFields: {
            /**
             * @description 自哪个月起
             * @example 2021-10
             */
            from: string;
        };
        RosterProblemAnswer: {
            /** @description 行 */
            line: number;
            /** @description 列；空为整行或整个文件 */
            column: string;
            /** @description 原因 */
            reason: string;
        };
        RosterImportAnswer: {
            /** @description 是否已启用；文件有任何问题时名册不变 */
            isApplied: boolean;
            /** @description 文件中的全部问题 */
            problems: components["schemas"]["RosterProblemAnswer"][];
            /** @description 新设或调整的单位数 */
            begun: number;
            /** @description 撤并或被调整取代的单位数 */
            ended: number;
        };
        UnitAnswer: {
            /**
             * @description 单位代码
             * @example 14080201
             */
            code: string;
            /** @description 单位名称 */
            name: string;
            /**
             * @description 类别
             * @enum {string}
             */
            group: "county" | "department" | "county_department";
            /** @description 所属县（市、区）的代码；县直部门以外为空 */
            parent: string;
            /**
             * @description 职能
             * @enum {string}
             */
            remit: "permit" | "penalty" | "both";
        };
        UnitAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["UnitAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        RosterAnswer: {
            /** @description 名册版本：登记调整时须在If-Match中写明 */
            version: number;
            /**
             * @description 最近一次调整自哪个月起
             * @example 2021-08
             */
            changedFrom: string | null;
        };
        UnitStretchAnswer: {
            /**
             * @description 单位代码
             * @example 14080201
             */
            code: string;
            /** @description 单位名称 */
            name: string;
            /**
             * @description 类别
             * @enum {string}
             */
            group: "county" | "department" | "county_department";
            /** @description 所属县（市、区）的代码；县直部门以外为空 */
            parent: string;
            /**
             * @description 职能
             * @enum {string}
             */
            remit: "permit" | "penalty" | "both";
            /**
             * @description 自哪个月起
             * @example 2021-08
             */
            validFrom: string;
            /** @description 至哪个月止 */
            validTo: string | null;
        };
        UnitStretchAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["UnitStretchAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        UnitBody: {
            /**
             * @description 自哪个月起
             * @example 2021-10
             */
            from: string;
            /** @description 单位名称 */
            name?: string;
            /**
             * @description 职能：permit许可，penalty处罚，both两者
             * @enum {string}
             */
            remit?: "permit" | "penalty" | "both";
        };
        RecordSummaryAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 流程
             * @example spot-check-task
             */
            process: string;
            /**
             * @description 流程名称
             * @example 抽查任务
             */
            processLabel: string;
            /**
             * @description 事项
             * @example 2021-08/14080203
             */
            subject: string;
            /**
             * @description 考核月份
             * @example 2021-08
             */
            month: string | null;
            /** @description 有关单位的代码 */
            unitCode: string | null;
            /** @description 有关单位的名称 */
            unitName: string | null;
            /**
             * @description 状态
             * @example reviewing
             */
            state: string;
            /**
             * @description 状态名称
             * @example 审核中
             */
            stateLabel: string;
            /**
             * @description 状态性质：open办理中，side异常，settled已定，final终结
             * @enum {string}
             */
            stateKind: "open" | "side" | "settled" | "final";
            /** @description 版本：办理时须在If-Match中写明 */
            version: number;
            /**
             * Format: date
             * @description 期限
             */
            deadline: string | null;
            /** @description 是否已逾期 */
            isOverdue: boolean;
            /**
             * Format: date-time
             * @description 进入当前状态的时间
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description 最近办理时间
             */
            updatedAt: string;
        };
        RecordSummaryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["RecordSummaryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        DerivationStepAnswer: {
            /**
             * @description 步骤性质
             * @enum {string}
             */
            kind: "start" | "counted" | "skipped" | "plan" | "given" | "extended";
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /**
             * @description 说明
             * @example 2021-10-08 第 1 个工作日
             */
            text: string;
        };
        TimelineEntryAnswer: {
            /** @description 序号 */
            ordinal: number;
            /**
             * @description 操作
             * @example return
             */
            action: string;
            /**
             * @description 操作名称
             * @example 退回补正
             */
            label: string;
            /**
             * @description 办理后的状态
             * @example 退回补正
             */
            toStateLabel: string;
            /**
             * @description 办理人的角色
             * @example 审核人员
             */
            roleLabel: string;
            /** @description 办理人；系统自动办理或不向本单位公开的为null */
            actorName: string | null;
            /** @description 代行其职权的领导 */
            delegatedByName: string | null;
            /** @description 理由 */
            reason: string | null;
            /**
             * @description 签署性质
             * @enum {string|null}
             */
            signOff: "拟稿" | "审核" | "签发" | null;
            /** @description 是否逾期办理 */
            isLate: boolean;
            /**
             * Format: date-time
             * @description 登记时间
             */
            at: string;
            /**
             * Format: date-time
             * @description 收到时间；与登记时间相同时为null
             */
            receivedAt: string | null;
        };
        RefusalAnswer: {
            /**
             * @description 代码
             * @example duties-not-separate
             */
            code: string;
            /** @description 说明 */
            explanation: string;
        };
        OfferedActionAnswer: {
            /**
             * @description 操作
             * @example confirm
             */
            action: string;
            /**
             * @description 操作名称
             * @example 确认
             */
            label: string;
            /**
             * @description 理由：required必填，optional可填，none不填
             * @enum {string}
             */
            reason: "required" | "optional" | "none";
            /**
             * @description 签署性质；须先验证身份
             * @enum {string|null}
             */
            signOff: "拟稿" | "审核" | "签发" | null;
            /** @description 是否为非常规操作 */
            exceptional: boolean;
            /** @description 是否须填写日期 */
            needsDay: boolean;
            /** @description 是否须填写收到时间 */
            entersReceipt: boolean;
            /** @description 目前不能办理的原因；可以办理时为null */
            refusal: components["schemas"]["RefusalAnswer"] | null;
        };
        RecordAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 流程
             * @example spot-check-task
             */
            process: string;
            /**
             * @description 流程名称
             * @example 抽查任务
             */
            processLabel: string;
            /**
             * @description 事项
             * @example 2021-08/14080203
             */
            subject: string;
            /**
             * @description 考核月份
             * @example 2021-08
             */
            month: string | null;
            /** @description 有关单位的代码 */
            unitCode: string | null;
            /** @description 有关单位的名称 */
            unitName: string | null;
            /**
             * @description 状态
             * @example reviewing
             */
            state: string;
            /**
             * @description 状态名称
             * @example 审核中
             */
            stateLabel: string;
            /**
             * @description 状态性质：open办理中，side异常，settled已定，final终结
             * @enum {string}
             */
            stateKind: "open" | "side" | "settled" | "final";
            /** @description 版本：办理时须在If-Match中写明 */
            version: number;
            /**
             * Format: date
             * @description 期限
             */
            deadline: string | null;
            /** @description 是否已逾期 */
            isOverdue: boolean;
            /**
             * Format: date-time
             * @description 进入当前状态的时间
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description 最近办理时间
             */
            updatedAt: string;
            /** @description 期限的推算过程 */
            deadlineDerivation: components["schemas"]["DerivationStepAnswer"][];
            /** @description 办理经过，最早的在前 */
            timeline: components["schemas"]["TimelineEntryAnswer"][];
            /** @description 本人可用的操作 */
            actions: components["schemas"]["OfferedActionAnswer"][];
        };
        Problem: {
            /** @example /problems/stale-version */
            type: string;
            /** @example 内容已被他人修改 */
            title: string;
            /** @example 409 */
            status: number;
            /** @description 具体情况 */
            detail?: string;
            /** @description 可以怎么做 */
            next?: string;
            /**
             * @description 稳定不变的错误代码
             * @example stale-version
             */
            code: string;
            /** @description 请求编号，向管理员询问时提供 */
            requestId: string;
            errors?: {
                /**
                 * @description 字段路径
                 * @example items[2].name
                 */
                field: string;
                /**
                 * @description 原因
                 * @example 不能超过40个字
                 */
                reason: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditEntries_entries: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 经办人账户编号；系统自动办理的为system */
                actor?: string;
                /** @description 所涉单位代码 */
                unit?: string;
                /** @description 事项，与审计记录所载完全一致 */
                subject?: string;
                /** @description 考核月份 */
                month?: string;
                /** @description 操作，如bulletin.signed */
                action?: string;
                /** @description 结果：done已办理，refused被拒绝 */
                outcome?: "done" | "refused";
                /** @description 自该日起 */
                from?: string;
                /** @description 至该日止（含当日） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 经办人账户编号；系统自动办理的为system */
                actor?: string;
                /** @description 所涉单位代码 */
                unit?: string;
                /** @description 事项，与审计记录所载完全一致 */
                subject?: string;
                /** @description 考核月份 */
                month?: string;
                /** @description 操作，如bulletin.signed */
                action?: string;
                /** @description 结果：done已办理，refused被拒绝 */
                outcome?: "done" | "refused";
                /** @description 自该日起 */
                from?: string;
                /** @description 至该日止（含当日） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryBytesAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_inclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_timeline: {
        parameters: {
            query: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 事项，与审计记录所载完全一致 */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_hours: {
        parameters: {
            query: {
                /** @description 自该日起 */
                from: string;
                /** @description 至该日止（含当日），最多三十一日 */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditEntries_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHealthAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Checkpoints_checkpoint: {
        parameters: {
            query?: {
                /** @description 检查点的记录数 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Checkpoints_consistency: {
        parameters: {
            query: {
                /** @description 较早的记录数 */
                from: number;
                /** @description 较晚的记录数 */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyAnswer"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWaysAnswer"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_depart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartureAnswer"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_arrive: {
        parameters: {
            query?: {
                /** @description 授权码 */
                code?: string;
                /** @description 与请求对应的标记 */
                state?: string;
                /** @description 签发方 */
                iss?: string;
                /** @description 范围 */
                scope?: string;
                /** @description 对方的会话状态 */
                session_state?: string;
                /** @description 对方拒绝的代码 */
                error?: string;
                /** @description 对方拒绝的说明 */
                error_description?: string;
                /** @description 对方说明的网址 */
                error_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAccount_replacePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAccount_offerFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorOfferAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAccount_confirmFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFactorBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorSetAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAccount_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MyAccount_endOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationBody"];
            };
        };
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delegations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delegations_lend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDelegationAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delegations_standIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Delegations_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountFiles_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 角色 */
                role?: "system-administrator" | "security-administrator" | "auditor" | "reviewer" | "leader" | "unit-officer" | "county-officer";
                /** @description 状态 */
                state?: "active" | "locked" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/octet-stream": string;
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountFiles_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 允许的类型：csv、xlsx
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsImportAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 登录名或姓名的一部分 */
                search?: string;
                /** @description 角色 */
                role?: "system-administrator" | "security-administrator" | "auditor" | "reviewer" | "leader" | "unit-officer" | "county-officer";
                /** @description 状态 */
                state?: "active" | "locked" | "disabled";
                /** @description 所属单位代码 */
                unitCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccountAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_setRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_setState: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_removeFactor: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewEndpointAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_renewSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_enable: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_disable: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_deliveries: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "pending" | "delivered" | "failed" | "cancelled";
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
                /** @description 推送记录编号 */
                delivery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看未读 */
                unread?: boolean;
                /** @description 通知种类 */
                kind?: "letter-issued" | "letter-reminder" | "ledger-returned" | "task-overdue" | "answer-received" | "evidence-returned" | "evidence-accepted" | "adjustment-decided" | "score-sheet-ready" | "objection-lodged" | "objection-decided" | "signature-awaited" | "bulletin-published" | "unit-warned" | "unit-criticised" | "escalation-approved" | "interview-scheduled" | "rectification-due" | "delegation-began" | "delegation-ended" | "account-invited" | "jobs-dead" | "deadline-near" | "deadline-passed" | "step-awaited" | "step-done";
                /** @description 考核月份 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItemAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUpTo"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已完成 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterFiles_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 名册月份；不填则为本月 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/octet-stream": string;
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RosterFiles_import: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RosterImportFields"] & {
                    /**
                     * Format: binary
                     * @description 允许的类型：csv、xlsx
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 名册月份；不填则为本月 */
                month?: string;
                /** @description 类别：county县（市、区），department市直部门，county_department县直部门 */
                group?: "county" | "department" | "county_department";
                /** @description 所属县（市、区）的代码 */
                parent?: string;
                /** @description 名称的一部分，或代码的开头 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_roster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_get: {
        parameters: {
            query?: {
                /** @description 名册月份；不填则为本月 */
                month?: string;
            };
            header?: never;
            path: {
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterAnswer"];
                };
            };
            /** @description 请求内容无法识别 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与当前状态冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 所依据的版本已过时 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不接受这种类型的内容 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本信息（If-Match） */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Units_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitStretchAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 流程，如spot-check-task */
                process?: string;
                /** @description 考核月份 */
                month?: string;
                /** @description 有关单位的代码 */
                unitCode?: string;
                /** @description true只看已逾期的，false只看未逾期的 */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordSummaryAnswerPage"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAnswer"];
                };
            };
            /** @description 未登录，或须重新验证身份 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限，或请求不是从本系统页面发出 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该内容，或无权查看 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 填写的内容有误 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 操作过于频繁 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
