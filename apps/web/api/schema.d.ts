// Made by `npm run api:types`.
export interface paths {
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
    "/api/v1/delegations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出授权代行 */
        get: operations["Delegations_export"];
        put?: never;
        post?: never;
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
    "/api/v1/webhooks/{id}/deliveries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出推送记录 */
        get: operations["Webhooks_export"];
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
    "/api/v1/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看考核月份
         * @description 最近的月份在前。
         */
        get: operations["Months_list"];
        put?: never;
        /**
         * 建立当月考核
         * @description 按现行方案和当月名册建立，此后不再变更；延续当年已确认的印证材料。每月只建立一次。
         */
        post: operations["Months_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出考核月份 */
        get: operations["Months_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月进展
         * @description 状态、各环节期限及推算过程、各流程件数、数据导入、答复情况、缺少的印证材料和可办理的操作。
         */
        get: operations["Months_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 调整比对日期和印发日期
         * @description 开始比对之前可以调整，须说明理由。
         */
        put: operations["Months_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/acts/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理当月考核的操作
         * @description 操作：open-collection、begin-checks、finish-checks、request-scoring、score、reopen-confirmation、enter-signing、leave-signing、publish、correct、close。条件不具备时说明尚缺什么。
         */
        post: operations["Months_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月得分排名
         * @description 尚未计算得分时为按当前数据的预览；县（市、区）和市直部门分别排名。
         */
        get: operations["Scores_scores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载当月得分排名 */
        get: operations["Scores_scoresFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看单位得分表
         * @description 每项得分附计算过程。单位经办人在得分计算后可以查看本单位的得分表。
         */
        get: operations["Scores_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores/{unit}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载单位得分表 */
        get: operations["Scores_sheetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores/{unit}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看得分依据的数据明细
         * @description 迟报数据、不合规数据或瞒报台账行；县（市、区）包括所属部门。
         */
        get: operations["Scores_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/scores/{unit}/records/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载得分依据的数据明细 */
        get: operations["Scores_recordsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/notes/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看其他考核指标的情况说明
         * @description 最近登记的在前，每项指标以最近一次为准，此前的为历史。不计入月度得分。
         */
        get: operations["MonthNotes_list"];
        put?: never;
        /**
         * 登记其他考核指标的情况说明
         * @description 只对市发展改革委登记。
         */
        post: operations["MonthNotes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看单位历月得分
         * @description 最近的月份在前。
         */
        get: operations["ScoreHistory_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unit}/scores/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出单位历月得分 */
        get: operations["ScoreHistory_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月抽查任务
         * @description 期限在前的排在前面；单位只见本单位的任务。
         */
        get: operations["MonthSpotChecks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/spot-checks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月抽查任务 */
        get: operations["MonthSpotChecks_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/spot-checks/acts/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理抽查任务
         * @description 各任务分别办理，一项不成不影响其他。
         */
        post: operations["MonthSpotChecks_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/ledger-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载台账模板 */
        get: operations["AnswerFiles_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传台账
         * @description 当即读取并列出全部问题；有问题的不能作为答复，任务保持原状。不是台账的文件（缺表头、无法读取）不予接收。
         */
        post: operations["AnswerFiles_ledger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传盖章说明
         * @description 本月确无许可和处罚的，报送盖章的说明。
         */
        post: operations["AnswerFiles_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看上传过的材料 */
        get: operations["AnswerFiles_uploads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/uploads/{upload}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载台账的错误
         * @description csv为错误清单；xlsx为本单位报送的台账，有误的单元格标色并加批注，另附错误清单，改正后可直接重新上传。
         */
        get: operations["AnswerFiles_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看比对结果
         * @description 台账各行与平台记录并列，近似的平台记录标出异同。
         */
        get: operations["ComparisonDesk_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看历次认定
         * @description 最近的在前，含已撤销的。
         */
        get: operations["ComparisonDesk_past"];
        put?: never;
        /**
         * 逐行或批量认定
         * @description If-Match为认定台的版本。各行一并认定，有一行不能认定的，全部不生效；确认任务之前可以撤销。
         */
        post: operations["ComparisonDesk_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看抽查任务
         * @description 含办理经过、期限和可以进行的操作。
         */
        get: operations["SpotChecks_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/acts/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理抽查任务 */
        post: operations["SpotChecks_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/audit/unmaskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看个人信息的每次明文查看
         * @description 查看记录明文、下载原始文件、导出有误的内容、查看封存内容；最新的在前。
         */
        get: operations["AuditEntries_unmaskings"];
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
    "/api/v1/audit/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看封存内容的留存期限 */
        get: operations["AuditRetention_period"];
        put?: never;
        /**
         * 设定封存内容的留存期限
         * @description 须重新验证身份。
         */
        post: operations["AuditRetention_setMonths"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前删除封存内容
         * @description 由后台执行；审计记录及其摘要不变，日志仍可核验。须重新验证身份并说明依据。
         */
        post: operations["AuditRetention_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看依法保全
         * @description 包括已解除的，后作出的在前。
         */
        get: operations["AuditHolds_holds"];
        put?: never;
        /**
         * 作出依法保全
         * @description 所给条件须全部相符的记录，其封存内容在解除前不得删除；不给条件的保全整个日志。须重新验证身份。
         */
        post: operations["AuditHolds_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除依法保全
         * @description 须重新验证身份。
         */
        post: operations["AuditHolds_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看发文登记簿
         * @description 最近编号的在前。
         */
        get: operations["OfficialDocuments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看发文登记簿的册目
         * @description 一个机关代字一年一册，最近的年份在前。
         */
        get: operations["OfficialDocuments_books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出发文登记簿
         * @description 一个机关代字一年一册，按文号顺序。
         */
        get: operations["OfficialDocuments_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 打印发文登记簿
         * @description 一个机关代字一年一册，按文号顺序，列明所涉单位、签发人和文件现状。
         */
        get: operations["OfficialDocuments_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看本单位收到的函件
         * @description 最近的在前。
         */
        get: operations["OfficialDocuments_received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一份文件的经过 */
        get: operations["OfficialDocuments_life"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/{id}/sign-off-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载发文稿纸
         * @description 载明各环节签批人及其所见文稿的摘要。
         */
        get: operations["OfficialDocuments_signOffSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已印发的文件 */
        get: operations["OfficialDocuments_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/official-documents/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在页面中查看已印发的文件 */
        get: operations["OfficialDocuments_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/document-checks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按查验码查验文件 */
        get: operations["PublicDocuments_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/document-checks/{code}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件印发的审计证明
         * @description 可用document-verify命令离线核验的.tlog-proof文件；刚印发的文件须稍候片刻。
         */
        get: operations["PublicDocuments_proofOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/document-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按文号和摘要查验文件
         * @description 文号不存在与摘要不符，答复相同。
         */
        get: operations["PublicDocuments_checkNumber"];
        put?: never;
        /**
         * 上传文件查验
         * @description 核验电子签名，并与发文登记比对。文件只作查验，不保存。
         */
        post: operations["PublicDocuments_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看已公开的文件
         * @description 最近的在前；已被更正的保留并注明。
         */
        get: operations["PublicDocuments_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载已公开的文件 */
        get: operations["PublicDocuments_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/documents/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在页面中查看已公开的文件 */
        get: operations["PublicDocuments_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月加分扣分
         * @description 按申报先后排列；单位经办人只能看到本单位的事项。
         */
        get: operations["MonthAdjustments_list"];
        put?: never;
        /**
         * 申报加分扣分
         * @description 单位只能为本单位申报加分；扣分由审核人员依据通报申报，由另一名审核人员核实。
         */
        post: operations["MonthAdjustments_proposeOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/adjustments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月加分扣分 */
        get: operations["MonthAdjustments_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/adjustments/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传佐证文件
         * @description 先逐个上传文件，再凭文件编号申报；未随申报提交的文件不发生任何作用。
         */
        post: operations["MonthAdjustments_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一项加分扣分 */
        get: operations["Adjustments_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/acts/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予采纳 */
        post: operations["Adjustments_rejectOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申报
         * @description 只能由申报的一方撤回。
         */
        post: operations["Adjustments_withdrawOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/acts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实（审核签署） */
        post: operations["AdjustmentSignOffs_verifyOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/acts/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准（签发）
         * @description 批准后计入当月得分。
         */
        post: operations["AdjustmentSignOffs_approveOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments/{id}/acts/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销批准（签发）
         * @description 不再计入得分；已发布通报的月份须另行更正。
         */
        post: operations["AdjustmentSignOffs_revokeOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月抽取
         * @description 历次抽取的范围、种子和结果，可据以重复。
         */
        get: operations["Draws_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载一次抽取
         * @description 用draw-repeat命令或任何程序都能据此文件重复抽取。
         */
        get: operations["Draws_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冻结抽取范围
         * @description 抽取范围、方法和种子来源随即记入审计日志，此后不能更改。
         */
        post: operations["Draws_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入种子并抽取
         * @description 结果由种子直接得出，不能撤销。
         */
        post: operations["Draws_seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/redraws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请重新抽取 */
        post: operations["Draws_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/freeze-for-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冻结抽取范围，种子由两名工作人员的数值组成
         * @description 抽取范围、方法和种子的组成方式随即记入审计日志，此后不能更改。
         */
        post: operations["DrawCommitments_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交本人所选数值的摘要
         * @description 两人各提交一份；摘要随即记入审计日志，不能更换。数值由本人保管，此时不要告诉他人。
         */
        post: operations["DrawCommitments_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/draw/revelations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公开本人的数值
         * @description 两份摘要均提交后方可公开；两人均公开后随即抽取，不能撤销。
         */
        post: operations["DrawCommitments_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redraws/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准重新抽取
         * @description 须重新验证身份；已抽中单位的任务随即撤销。
         */
        post: operations["Redraws_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redraws/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予批准或撤回重新抽取的申请 */
        post: operations["Redraws_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月提交的印证材料
         * @description 按提交先后排列；单位经办人只能看到本单位的材料。
         */
        get: operations["MonthEvidence_list"];
        put?: never;
        /** 提交印证材料 */
        post: operations["MonthEvidence_submitOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/evidence/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月提交的印证材料 */
        get: operations["MonthEvidence_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/evidence/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看各单位印证材料的情况
         * @description 列出每个单位每个项目是否已确认、依据哪次提交的材料（含沿用以前月份的），以及尚缺的项目。
         */
        get: operations["MonthEvidence_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/evidence/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传印证文件
         * @description 先逐个上传文件，再凭文件编号提交材料；未随材料提交的文件不发生任何作用。
         */
        post: operations["MonthEvidence_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一份印证材料 */
        get: operations["Evidence_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/acts/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采纳印证材料
         * @description 自提交月份起计分；方案规定可以沿用的，同年以后各月一并计分，已签发通报的月份除外。
         */
        post: operations["Evidence_acceptOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/acts/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回印证材料 */
        post: operations["Evidence_returnOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/acts/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销采纳
         * @description 自所填月份起不再计分。已发布通报的月份须另行更正。
         */
        post: operations["Evidence_revokeOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/acts/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补正后重新提交
         * @description 以前提交的文件留档。
         */
        post: operations["OwnEvidence_resubmitOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回印证材料 */
        post: operations["OwnEvidence_withdrawOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看各队列 */
        get: operations["JobAdministration_queues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看失败的任务
         * @description 后提交的在前。
         */
        get: operations["JobAdministration_dead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/dead/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出失败的任务 */
        get: operations["JobAdministration_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/dead/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新处理
         * @description 重新计算尝试次数；因它而停下的任务随后继续。
         */
        post: operations["JobAdministration_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/dead/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃任务
         * @description 等待该任务的其他任务一并放弃，不能恢复。
         */
        post: operations["JobAdministration_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月函件
         * @description 最近一批。
         */
        get: operations["Letters_view"];
        put?: never;
        /**
         * 拟制函件
         * @description 发往当月已抽取、尚未发函的全部单位。
         */
        post: operations["Letters_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看各份函件
         * @description 按名册顺序。
         */
        get: operations["Letters_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/items/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出各份函件 */
        get: operations["Letters_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一份函件的预览信息 */
        get: operations["Letters_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/units/{unit}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览一份函件
         * @description 与印发的一致，只是没有文号、正式印章和核验信息，并标注“样张”。
         */
        get: operations["Letters_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/acts/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 函件送签
         * @description 拟稿人签署，以摘要确认所见内容。
         */
        post: operations["LetterActs_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/acts/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发函件
         * @description 整批签发，随即编号并生成正式文件；全部印发后自动发函。
         */
        post: operations["LetterActs_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/acts/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回函件 */
        post: operations["LetterActs_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/acts/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改被退回的函件
         * @description 按当前的抽取结果、期限和联系方式重新拟制。
         */
        post: operations["LetterActs_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/letters/acts/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废函件
         * @description 签发前可以作废；作废后可以重新拟制。
         */
        post: operations["LetterActs_void"];
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
    "/api/v1/my/notifications/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出收件箱 */
        get: operations["Notifications_export"];
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
    "/api/v1/months/{month}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月异议
         * @description 按提出先后排列；单位经办人只能看到本单位的异议。
         */
        get: operations["MonthObjections_list"];
        put?: never;
        /**
         * 提出异议
         * @description 得分表公示后、通报签发前，对本单位的得分提出。
         */
        post: operations["MonthObjections_lodgeOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/objections/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月异议 */
        get: operations["MonthObjections_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/objections/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传证明文件
         * @description 先逐个上传文件，再凭文件编号提出异议；未随异议提交的文件不发生任何作用。
         */
        post: operations["MonthObjections_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一项异议 */
        get: operations["Objections_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/acts/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定异议成立
         * @description 当月随即退回确认，须重新计算得分；所选抽查任务重新审核。
         */
        post: operations["Objections_upholdOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/acts/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定异议不成立 */
        post: operations["Objections_dismissOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回异议 */
        post: operations["Objections_withdrawOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载收到的文件
         * @description 只作为附件下载；每次下载记入审计日志。经办人只能下载本单位的文件，平台数据文件仅审核人员可以下载。
         */
        get: operations["Files_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月的平台数据导入
         * @description 最新的在前。
         */
        get: operations["PlatformImports_list"];
        put?: never;
        /**
         * 上传平台数据文件
         * @description 表头不符的文件不予接收；其余在后台读取；同一文件重复上传不产生新的导入。确认导入报告之前不计入考核。
         */
        post: operations["PlatformImports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/imports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月的平台数据导入 */
        get: operations["PlatformImports_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一次导入及其报告 */
        get: operations["PlatformImports_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看文件中必须更正的问题 */
        get: operations["PlatformImports_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/imports/{id}/problems/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载问题清单
         * @description 下载会记入审计日志。
         */
        get: operations["PlatformImports_exportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/acts/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认导入
         * @description 确认后计入考核；文件有问题的不能确认。
         */
        post: operations["ImportActs_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回导入
         * @description 其记录不再计入考核，原始文件和办理过程留存。
         */
        post: operations["ImportActs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/platform-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看人工录入的平台数
         * @description 按名册顺序；数量不超过单位数，一页全部给出。
         */
        get: operations["PlatformFigures_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/platform-figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出人工录入的平台数 */
        get: operations["PlatformFigures_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/platform-figures/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个单位人工录入的平台数 */
        get: operations["PlatformFigures_get"];
        /** 修改一个单位的平台数 */
        put: operations["PlatformFigures_change"];
        /**
         * 录入一个单位的平台数
         * @description 仅用于平台只提供汇总数的单位；已导入当月记录的单位不能录入。
         */
        post: operations["PlatformFigures_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/platform-figures/{unit}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回一个单位的平台数 */
        post: operations["PlatformFigures_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月的平台记录
         * @description 按文件和行号排列。
         */
        get: operations["MonthRecords_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/records/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出当月的平台记录
         * @description 筛选条件与列表相同，不分页。
         */
        get: operations["MonthRecords_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/records/{id}/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一条平台记录及核查结果 */
        get: operations["MonthRecords_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/records/{id}/{line}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看一条平台记录的原文
         * @description 含证件号码和自然人姓名；每次查看记入审计日志。
         */
        post: operations["MonthRecords_unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月记录的核查问题
         * @description 按文件和行号排列。
         */
        get: operations["MonthFindings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出当月记录的核查问题
         * @description 筛选条件与列表相同，不分页。
         */
        get: operations["MonthFindings_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月的通报
         * @description 含弃稿、撤回和已被更正的，最新的在前。
         */
        get: operations["MonthBulletins_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/bulletins/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出当月的通报 */
        get: operations["MonthBulletins_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/bulletin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看当月正在办理的通报
         * @description 没有正在办理的，为最近一份。
         */
        get: operations["MonthBulletins_current"];
        put?: never;
        /**
         * 拟制当月通报
         * @description 得分生效后方可拟稿。
         */
        post: operations["MonthBulletins_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/months/{month}/bulletin/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟制更正通报
         * @description 按当前数据重新计分，发布后替代原通报。
         */
        post: operations["MonthBulletins_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看通报 */
        get: operations["Bulletins_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/narratives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看文稿的修改历史 */
        get: operations["Bulletins_narratives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改文稿
         * @description 仅拟稿阶段可以修改；每次修改须写明理由，历次文稿均予保留。
         */
        put: operations["Bulletins_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看文稿和底稿的摘要
         * @description 签署时须提交所见的摘要。
         */
        get: operations["Bulletins_pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看文稿PDF
         * @description 与印发时一致，未编号、未盖章，标明样张。
         */
        get: operations["Bulletins_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载考核底稿
         * @description 规范化JSON（RFC 8785），据此可以重新计算全部数据。
         */
        get: operations["Bulletins_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送签通报
         * @description 固化当月考核底稿，须重新验证身份。
         */
        post: operations["BulletinSignatures_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核通报
         * @description 由拟稿人以外的审核人员办理，须重新验证身份。
         */
        post: operations["BulletinSignatures_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发通报
         * @description 签发时编定发文字号，须重新验证身份。
         */
        post: operations["BulletinSignatures_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回已签发的通报
         * @description 发布之前可以撤回，须写明理由并重新验证身份；文号不再使用。
         */
        post: operations["BulletinSignatures_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回通报
         * @description 须写明理由；当月考核回到已评分。
         */
        post: operations["BulletinSteps_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新拟稿 */
        post: operations["BulletinSteps_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 弃稿
         * @description 须写明理由；已编定文号的不能弃稿。
         */
        post: operations["BulletinSteps_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulletins/{id}/acts/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布通报
         * @description 已盖章的通报到成文日期自动发布，也可以提前发布。
         */
        post: operations["BulletinSteps_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/rankings/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看一个月公布的排名
         * @description 以现行有效的通报为准。
         */
        get: operations["PublicRankings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看约谈问责事项
         * @description 最新的在前；单位只能看到本单位已告知的。
         */
        get: operations["Escalations_list"];
        put?: never;
        /**
         * 提出责任追究建议
         * @description 省级考核中造成严重失分的。
         */
        post: operations["Escalations_accountability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出约谈问责事项 */
        get: operations["Escalations_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一项约谈问责 */
        get: operations["Escalations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看报告和通知的摘要
         * @description 签署时须提交所见的摘要。
         */
        get: operations["Escalations_pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看报告PDF
         * @description 与印发时一致，未编号、未署签发人、未盖章。
         */
        get: operations["Escalations_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看约谈通知PDF
         * @description 与印发时一致，未编号、未盖章。
         */
        get: operations["Escalations_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送签报告和约谈通知
         * @description 须重新验证身份。
         */
        post: operations["EscalationDecisions_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准
         * @description 批准时编定文号、署签发人，须重新验证身份。
         */
        post: operations["EscalationDecisions_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 */
        post: operations["EscalationDecisions_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予批准
         * @description 须写明理由并重新验证身份。
         */
        post: operations["EscalationDecisions_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销依据存疑的事项
         * @description 须写明理由并重新验证身份。
         */
        post: operations["EscalationDecisions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 维持依据存疑的事项
         * @description 回到存疑之前的状态继续办理，须写明理由并重新验证身份。
         */
        post: operations["EscalationDecisions_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定约谈时间
         * @description 约谈之前可以改期。
         */
        post: operations["Interviews_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记约谈记录
         * @description 参加人员等加密保存。
         */
        post: operations["Interviews_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看约谈记录
         * @description 含参加人员姓名。
         */
        get: operations["Interviews_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/minutes/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载约谈纪要
         * @description 含参加人员姓名，不留存文件。
         */
        get: operations["Interviews_printed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记整改事项 */
        post: operations["Rectification_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记整改进展
         * @description 单位填报进展和证明材料；审核人员核实后销号。
         */
        post: operations["Rectification_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延长整改期限 */
        post: operations["Rectification_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结
         * @description 整改事项须全部销号。
         */
        post: operations["Rectification_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/close-without-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 无整改事项办结 */
        post: operations["Rectification_closeWithoutItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/acts/close-reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告后办结
         * @description 责任追究事项，报告发出后办结。
         */
        post: operations["Rectification_closeReported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传证明材料或约谈记录扫描件 */
        post: operations["EscalationFiles_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalations/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载证明材料 */
        get: operations["EscalationFiles_download"];
        put?: never;
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
    "/api/v1/work/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出待办 */
        get: operations["Work_export"];
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
        SignInBody: {
            /** @description 登录名 */
            signInName: string;
            /** @description 口令 */
            password: string;
            /** @description 动态验证码或备用恢复码；已绑定动态验证码的账户必须填写 */
            code?: string;
        };
        RoleAnswer: {
            /**
             * @description 角色
             * @enum {string}
             */
            role: "system-administrator" | "security-administrator" | "auditor" | "reviewer" | "leader" | "unit-officer" | "county-officer";
            /** @description 角色名称 */
            name: string;
        };
        NamedUnitAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
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
            /** @description 动态验证码或备用恢复码 */
            code?: string;
        };
        DemoAccountAnswer: {
            /** @description 登录名 */
            signInName: string;
            /** @description 姓名 */
            displayName: string;
            /** @description 口令 */
            password: string;
            /** @description 当前的动态验证码；不用动态验证码的为null */
            code: string | null;
        };
        SignInWaysAnswer: {
            /** @description 是否可以通过统一身份认证登录 */
            oidc: boolean;
            /** @description 是否为演示环境 */
            demo: boolean;
            /** @description 演示环境供选用的账户，其他环境为空 */
            demoAccounts: components["schemas"]["DemoAccountAnswer"][];
            /**
             * Format: date
             * @description 办公室当天的日期
             */
            today: string;
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
            /** @description 手机上显示的6位验证码 */
            code: string;
        };
        FactorSetAnswer: {
            /** @description 备用恢复码，每个只能使用一次，只显示这一次 */
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
            /** @description 登录名 */
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
            /** @description 代行人的账户编号 */
            delegateId: string;
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
            /** @description 交给本人的凭据；重复办理时为null */
            invitation: components["schemas"]["InvitationAnswer"] | null;
            /** @description 重复办理时说明为何没有凭据；首次办理时为null */
            notice: string | null;
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
            /** @description 登录名 */
            signInName: string;
            /** @description 姓名 */
            displayName: string;
            /** @description 角色：system-administrator、security-administrator、auditor、reviewer、leader、unit-officer、county-officer；代行人员留空 */
            roles: string[];
            /** @description 经办人所属单位的代码，其他人员为null */
            unitCode: string | null;
        };
        RolesBody: {
            /** @description 角色：system-administrator、security-administrator、auditor、reviewer、leader、unit-officer、county-officer；代行人员留空 */
            roles: string[];
            /** @description 经办人所属单位的代码，其他人员为null */
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
            /** @description 推送地址（https） */
            url: string;
            /** @description 用途说明 */
            description: string;
            /** @description 订阅的事件：bulletin.published、bulletin.superseded、month.published */
            events: string[];
        };
        NewEndpointAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 签名密钥，只显示这一次；重复办理时为null */
            secret: string | null;
            /** @description 重复办理时说明为何没有密钥；首次办理时为null */
            notice: string | null;
        };
        NewSecretAnswer: {
            /** @description 新的签名密钥，只显示这一次；原密钥一天内同时有效 */
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
        MonthLineAnswer: {
            /** @description 考核月份 */
            month: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "planned" | "collecting" | "checking" | "confirming" | "scored" | "signing" | "published" | "corrected" | "closed";
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 当前环节的期限
             */
            deadline: string | null;
            /** @description 是否逾期 */
            isOverdue: boolean;
            /**
             * Format: date
             * @description 比对日期
             */
            cutOff: string;
            /**
             * Format: date
             * @description 通报印发日期
             */
            issueDate: string;
        };
        MonthLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["MonthLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        PlanMonthBody: {
            /** @description 考核月份 */
            month: string;
        };
        PlanStepAnswer: {
            /** @description 环节 */
            step: string;
            /** @description 环节名称 */
            name: string;
            /**
             * Format: date
             * @description 期限
             */
            deadline: string;
            /** @description 推算过程 */
            derivation: string;
            /**
             * @description 进展：done已完成，due未到期，late已逾期
             * @enum {string}
             */
            standing: "done" | "due" | "late";
        };
        GuardAnswer: {
            /** @description 条件 */
            guard: string;
            /** @description 条件名称 */
            label: string;
            /** @description 尚缺什么；已具备时为null */
            missing: string | null;
        };
        MonthRefusalAnswer: {
            /** @description 原因代码 */
            code: string;
            /** @description 尚缺什么；与条件无关的原因为null */
            explanation: string | null;
        };
        MonthActionAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 按钮名称 */
            label: string;
            /**
             * @description 理由：required必须填写，optional可以填写，none不填
             * @enum {string}
             */
            reason: "required" | "optional" | "none";
            /** @description 是否为例外操作 */
            exceptional: boolean;
            /** @description 现在不能办理的原因；可以办理时为null */
            refusal: components["schemas"]["MonthRefusalAnswer"] | null;
        };
        ProcessCountAnswer: {
            /** @description 流程 */
            process: string;
            /** @description 流程名称 */
            processLabel: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 件数 */
            count: number;
            /** @description 其中逾期 */
            overdue: number;
        };
        MonthFileAnswer: {
            /** @description 序号 */
            fileNo: number;
            /** @description 文件名 */
            path: string;
            /**
             * @description 类别：permit行政许可，penalty行政处罚
             * @enum {string}
             */
            role: "permit" | "penalty";
            /** @description 数据条数 */
            rows: number | null;
            /** @description 文件SHA-256摘要 */
            sha256: string | null;
        };
        AnswerCountsAnswer: {
            /** @description 被抽查单位 */
            drawn: number;
            /** @description 已答复 */
            answered: number;
            /** @description 逾期未答复 */
            silent: number;
            /** @description 尚未答复 */
            open: number;
        };
        MissingEvidenceAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 尚未确认的印证项目 */
            items: string[];
        };
        MonthActAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /** @description 操作后状态 */
            toStateLabel: string;
            /** @description 办理角色 */
            roleLabel: string;
            /** @description 办理账户 */
            actorId: string;
            /** @description 理由 */
            reason: string | null;
            /**
             * Format: date-time
             * @description 办理时间
             */
            at: string;
        };
        CockpitAnswer: {
            /** @description 考核月份 */
            month: string;
            /** @description 考核方案 */
            scheme: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "planned" | "collecting" | "checking" | "confirming" | "scored" | "signing" | "published" | "corrected" | "closed";
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 版本 */
            version: number;
            /**
             * Format: date
             * @description 当前环节的期限
             */
            deadline: string | null;
            /**
             * Format: date
             * @description 比对日期
             */
            cutOff: string;
            /**
             * Format: date
             * @description 通报印发日期
             */
            issueDate: string;
            /** @description 各环节 */
            steps: components["schemas"]["PlanStepAnswer"][];
            /** @description 各项条件 */
            guards: components["schemas"]["GuardAnswer"][];
            /** @description 可办理的操作 */
            actions: components["schemas"]["MonthActionAnswer"][];
            /** @description 各流程件数 */
            counts: components["schemas"]["ProcessCountAnswer"][];
            /** @description 平台数据文件 */
            imports: components["schemas"]["MonthFileAnswer"][];
            /** @description 答复情况 */
            answers: components["schemas"]["AnswerCountsAnswer"];
            /** @description 缺少印证材料的单位 */
            missingEvidence: components["schemas"]["MissingEvidenceAnswer"][];
            /**
             * @description 得分：missing尚未计算，stale计算后数据有变化，current与当前数据一致
             * @enum {string}
             */
            scoring: "missing" | "stale" | "current";
            /**
             * Format: date-time
             * @description 得分计算时间
             */
            scoredAt: string | null;
            /** @description 办理过程 */
            timeline: components["schemas"]["MonthActAnswer"][];
        };
        MonthDatesBody: {
            /**
             * Format: date
             * @description 比对日期
             */
            cutOff: string;
            /**
             * Format: date
             * @description 通报印发日期
             */
            issueDate: string;
            /** @description 调整理由 */
            reason: string;
        };
        MonthActBody: {
            /** @description 理由；退回确认时必须填写 */
            reason?: string;
        };
        EarnedAnswer: {
            /** @description 得分 */
            points: string;
        };
        ComplianceAnswer: {
            /** @description 得分 */
            points: string;
            /** @description 报送总量 */
            reported: number;
            /** @description 合规数据量 */
            compliant: number;
        };
        TimelinessAnswer: {
            /** @description 得分 */
            points: string;
            /** @description 报送总量 */
            reported: number;
            /** @description 迟报数据量 */
            late: number;
        };
        CompletenessAnswer: {
            /** @description 得分 */
            points: string;
            /** @description 抽查单位数 */
            drawn: number;
            /** @description 应答单位数 */
            answered: number;
            /** @description 台账应报送数据量 */
            shouldReport: number;
            /** @description 瞒报数据量 */
            concealed: number;
            /** @description 豁免数据量 */
            exempt: number;
            /** @description 未到期数据量 */
            notYetDue: number;
        };
        IndicatorsAnswer: {
            /** @description 工作方案公开 */
            I1: components["schemas"]["EarnedAnswer"];
            /** @description 专栏公示 */
            I2: components["schemas"]["EarnedAnswer"];
            /** @description 合规性 */
            I3: components["schemas"]["ComplianceAnswer"];
            /** @description 及时性 */
            I4: components["schemas"]["TimelinessAnswer"];
            /** @description 完整性 */
            I5: components["schemas"]["CompletenessAnswer"];
        };
        VolumeAnswer: {
            /** @description 行政许可 */
            permit: number;
            /** @description 行政处罚 */
            penalty: number;
            /** @description 数据总量 */
            total: number;
            /** @description 数据总量名次 */
            rank: number;
        };
        UnitScoreAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 名次 */
            rank: number;
            /** @description 总分 */
            total: string;
            /** @description 各项指标 */
            indicators: components["schemas"]["IndicatorsAnswer"];
            /** @description 加分 */
            bonus: string;
            /** @description 扣分 */
            deduction: string;
            /** @description 数据总量 */
            volume: components["schemas"]["VolumeAnswer"];
            /** @description 拟予表扬 */
            praised: boolean;
            /** @description 通报批评 */
            criticised: boolean;
            /** @description 后三警示 */
            warned: boolean;
            /** @description 建议约谈 */
            escalated: boolean;
        };
        RankingAnswer: {
            /** @description 县（市、区）、开发区 */
            county: components["schemas"]["UnitScoreAnswer"][];
            /** @description 市直部门 */
            department: components["schemas"]["UnitScoreAnswer"][];
        };
        MonthScoresAnswer: {
            /** @description 考核月份 */
            month: string;
            /**
             * @description 依据：scored计算得分时的数据，present当前数据（预览）
             * @enum {string}
             */
            basis: "scored" | "present";
            /**
             * @description 得分：missing尚未计算，stale计算后数据有变化，current与当前数据一致
             * @enum {string}
             */
            standing: "missing" | "stale" | "current";
            /**
             * Format: date-time
             * @description 得分计算时间
             */
            scoredAt: string | null;
            /** @description 得分结果的SHA-256摘要 */
            sha256: string | null;
            /** @description 分组排名 */
            groups: components["schemas"]["RankingAnswer"];
        };
        SheetFigureAnswer: {
            /**
             * @description 项目
             * @enum {string}
             */
            figure: "I1" | "I2" | "I3" | "I4" | "I5" | "I6" | "bonus" | "deduction" | "total";
            /** @description 项目名称 */
            name: string;
            /** @description 得分；不计分的为null */
            points: string | null;
            /** @description 满分 */
            maximum: string | null;
            /** @description 分子：合规、迟报或瞒报的数量 */
            numerator: number | null;
            /** @description 分母：报送总量或应报送数量 */
            denominator: number | null;
            /** @description 计算过程 */
            formula: string;
        };
        SheetEvidenceAnswer: {
            /** @description 印证项目 */
            item: string;
            /** @description 项目名称 */
            name: string;
            /** @description 分值 */
            points: string;
            /** @description 是否已确认 */
            confirmed: boolean;
            /** @description 自何月起一直有效；未确认的为null */
            since: string | null;
        };
        SheetAdjustmentAnswer: {
            /** @description 规则 */
            rule: string;
            /** @description 事项 */
            name: string;
            /**
             * @description 类别：bonus加分，deduction扣分
             * @enum {string}
             */
            kind: "bonus" | "deduction";
            /** @description 每次分值 */
            each: string;
            /** @description 批准次数 */
            cases: number;
            /** @description 计分次数 */
            counted: number;
        };
        SheetCheckAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 是否应答 */
            answered: boolean;
            /** @description 已报送 */
            matched: number;
            /** @description 瞒报 */
            concealed: number;
            /** @description 豁免 */
            exempt: number;
            /** @description 未到期 */
            notYetDue: number;
        };
        ScoreSheetAnswer: {
            /** @description 考核月份 */
            month: string;
            /**
             * @description 依据：scored计算得分时的数据，present当前数据（预览）
             * @enum {string}
             */
            basis: "scored" | "present";
            /**
             * @description 得分：missing尚未计算，stale计算后数据有变化，current与当前数据一致
             * @enum {string}
             */
            standing: "missing" | "stale" | "current";
            /**
             * Format: date-time
             * @description 得分计算时间
             */
            scoredAt: string | null;
            /** @description 得分结果的SHA-256摘要 */
            sha256: string | null;
            /** @description 得分和名次 */
            unit: components["schemas"]["UnitScoreAnswer"];
            /** @description 各项得分及计算过程 */
            figures: components["schemas"]["SheetFigureAnswer"][];
            /** @description 印证材料 */
            evidence: components["schemas"]["SheetEvidenceAnswer"][];
            /** @description 计分的加分扣分事项 */
            adjustments: components["schemas"]["SheetAdjustmentAnswer"][];
            /** @description 合并计算完整性的被抽查单位；经办人只看到本单位和所属部门 */
            checks: components["schemas"]["SheetCheckAnswer"][];
        };
        FindingBehindAnswer: {
            /** @description 字段 */
            field: string;
            /** @description 规则 */
            rule: string;
            /** @description 问题 */
            message: string;
        };
        RecordBehindAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /**
             * @description 类别：permit行政许可，penalty行政处罚
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 决定文书号 */
            documentNo: string;
            /**
             * Format: date
             * @description 决定日期
             */
            decisionDate: string | null;
            /**
             * Format: date
             * @description 报送日期；台账行为null
             */
            receivedDate: string | null;
            /**
             * Format: date
             * @description 应报送截止日期
             */
            dueDate: string | null;
            /** @description 所在文件 */
            file: string;
            /** @description 所在行 */
            line: number;
            /** @description 不合规之处 */
            findings: components["schemas"]["FindingBehindAnswer"][];
        };
        RecordBehindAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["RecordBehindAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        MonthNoteAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 指标：website-links网站链接，credit-repair信用修复情况核查
             * @enum {string}
             */
            indicator: "website-links" | "credit-repair";
            /** @description 指标名称 */
            indicatorName: string;
            /** @description 情况说明 */
            content: string;
            /** @description 登记账户 */
            authorId: string;
            /**
             * Format: date-time
             * @description 登记时间
             */
            writtenAt: string;
        };
        MonthNoteAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["MonthNoteAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        MonthNoteBody: {
            /**
             * @description 指标：website-links网站链接，credit-repair信用修复情况核查
             * @enum {string}
             */
            indicator: "website-links" | "credit-repair";
            /** @description 情况说明 */
            content: string;
        };
        UnitHistoryAnswer: {
            /** @description 考核月份 */
            month: string;
            /** @description 月份状态 */
            state: string;
            /** @description 得分和名次 */
            unit: components["schemas"]["UnitScoreAnswer"];
            /** @description 本组单位数 */
            ranked: number;
        };
        UnitHistoryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["UnitHistoryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        TaskSummaryAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 区域 */
            area: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "drawn" | "notified" | "acknowledged" | "answered" | "comparing" | "reviewing" | "confirmed" | "returned" | "unanswered" | "cancelled";
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 版本 */
            version: number;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /** @description 是否逾期 */
            isOverdue: boolean;
            /**
             * Format: date-time
             * @description 进入当前状态的时间
             */
            enteredAt: string;
            /** @description 已对应的台账行数；尚未比对时为null */
            matched: number | null;
            /** @description 瞒报行数 */
            concealed: number | null;
            /** @description 免予公示行数 */
            exempt: number | null;
            /** @description 未到期行数 */
            notYetDue: number | null;
        };
        TaskSummaryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["TaskSummaryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        TaskAtVersion: {
            /** @description 任务编号 */
            id: string;
            /** @description 所依据的版本 */
            version: number;
        };
        ActOnManyBody: {
            /** @description 要办理的任务，各自办理，互不影响 */
            items: components["schemas"]["TaskAtVersion"][];
            /** @description 理由 */
            reason?: string;
            /**
             * Format: date
             * @description 延长后的期限
             */
            deadlineDay?: string;
        };
        EachAnswer: {
            /** @description 任务编号 */
            id: string;
            /** @description 是否已办理 */
            done: boolean;
            /** @description 办理后的状态 */
            state: string | null;
            /** @description 版本 */
            version: number | null;
            /** @description 未能办理的原因代码 */
            code: string | null;
            /** @description 未能办理的原因 */
            title: string | null;
            /** @description 原因说明 */
            detail: string | null;
        };
        ActOnManyAnswer: {
            /** @description 各任务的办理结果 */
            results: components["schemas"]["EachAnswer"][];
        };
        ProblemAnswer: {
            /** @description 行号 */
            line: number;
            /** @description 列名；空为整个文件 */
            column: string;
            /** @description 填写的内容 */
            value: string | null;
            /** @description 问题 */
            reason: string;
        };
        HandedInAnswer: {
            /** @description 文件编号，答复时用 */
            upload: string;
            /** @description 可否作为答复 */
            isUsable: boolean;
            /** @description 读出的行数 */
            rows: number;
            /** @description 决定日期不在当月的行数 */
            otherMonth: number;
            /** @description 备注写明免予公示的行数 */
            exempt: number;
            /** @description 问题数 */
            problemCount: number;
            /** @description 问题；超过200个的，完整清单可下载 */
            problems: components["schemas"]["ProblemAnswer"][];
        };
        UploadAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 种类：ledger台账，statement盖章说明
             * @enum {string}
             */
            kind: "ledger" | "statement";
            /** @description 文件编号，下载时用 */
            fileId: string;
            /** @description 文件名 */
            name: string;
            /** @description SHA-256摘要 */
            sha256: string;
            /**
             * Format: date-time
             * @description 上传时间
             */
            receivedAt: string;
            /** @description 读出的行数 */
            rowCount: number;
            /** @description 问题数 */
            problemCount: number;
            /** @description 可否作为答复 */
            isUsable: boolean;
        };
        UploadsAnswer: {
            /** @description 上传过的文件，最近的在前 */
            items: components["schemas"]["UploadAnswer"][];
        };
        CheckAnswer: {
            /** @description 是否已答复：1为是 */
            answered: number;
            /** @description 已对应 */
            matched: number;
            /** @description 瞒报 */
            concealed: number;
            /** @description 免予公示 */
            exempt: number;
            /** @description 未到期 */
            notYetDue: number;
        };
        DeskRecordAnswer: {
            /** @description 平台记录编号 */
            seq: number;
            /** @description 所在文件 */
            file: string;
            /** @description 行号 */
            line: number;
            /** @description 决定文书号 */
            documentNo: string;
            /** @description 行政相对人名称 */
            counterpartName: string;
            /** @description 行政相对人代码，身份证号已遮盖 */
            counterpartCode: string;
            /** @description 决定日期 */
            decisionDate: string | null;
            /** @description 报送日期 */
            receivedDate: string;
        };
        SegmentAnswer: {
            /**
             * @description 见于：both双方，ledger台账，platform平台
             * @enum {string}
             */
            in: "both" | "ledger" | "platform";
            /** @description 文字 */
            text: string;
        };
        ProposalAnswer: {
            /** @description 次序 */
            place: number;
            /** @description 相近程度，0至100 */
            score: number;
            /** @description 差别说明 */
            reason: string;
            /** @description 平台记录 */
            record: components["schemas"]["DeskRecordAnswer"];
            /** @description 文书号的异同 */
            documentSegments: components["schemas"]["SegmentAnswer"][];
            /** @description 相对人的异同 */
            counterpartSegments: components["schemas"]["SegmentAnswer"][];
        };
        RulingAnswer: {
            /**
             * @description 事项
             * @enum {string}
             */
            subject: "near-match" | "exemption" | "not-yet-due";
            /**
             * @description 认定：accepted成立，refused不成立
             * @enum {string}
             */
            verdict: "accepted" | "refused";
            /** @description 有关的平台记录 */
            recordSeq: number | null;
            /** @description 理由 */
            reason: string | null;
            /** @description 认定人 */
            actorId: string;
            /**
             * Format: date-time
             * @description 认定时间
             */
            at: string;
        };
        DeskRowAnswer: {
            /** @description 台账行号 */
            line: number;
            /**
             * @description 信息类型
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /**
             * @description 比对结果
             * @enum {string}
             */
            outcome: "other-month" | "exempt" | "matched" | "not-yet-due" | "concealed";
            /** @description 决定文书号 */
            documentNo: string;
            /** @description 行政相对人名称 */
            counterpartName: string;
            /** @description 行政相对人代码，身份证号已遮盖 */
            counterpartCode: string;
            /** @description 决定日期 */
            decisionDate: string;
            /** @description 备注 */
            remark: string;
            /** @description 对应的平台记录 */
            record: components["schemas"]["DeskRecordAnswer"] | null;
            /** @description 近似的平台记录 */
            proposals: components["schemas"]["ProposalAnswer"][];
            /** @description 尚待认定的事项 */
            open: string[];
            /** @description 已作的认定 */
            rulings: components["schemas"]["RulingAnswer"][];
        };
        DeskAnswer: {
            /** @description 认定台的版本 */
            version: number;
            /** @description 尚待认定的事项数 */
            open: number;
            /** @description 比对结果 */
            check: components["schemas"]["CheckAnswer"] | null;
            /** @description 台账各行 */
            rows: components["schemas"]["DeskRowAnswer"][];
            /** @description 下一页的after；没有下一页时为null */
            next: number | null;
        };
        RulingBody: {
            /** @description 台账行号 */
            line: number;
            /**
             * @description 事项：near-match近似匹配，exemption免予公示，not-yet-due未到期
             * @enum {string}
             */
            subject: "near-match" | "exemption" | "not-yet-due";
            /**
             * @description 认定：accepted成立，refused不成立，undone撤销原认定
             * @enum {string}
             */
            verdict: "accepted" | "refused" | "undone";
            /** @description 近似匹配的平台记录编号 */
            recordSeq?: number;
        };
        RulingsBody: {
            /** @description 各行的认定，一并作出 */
            rulings: components["schemas"]["RulingBody"][];
            /** @description 理由；只确认未到期的可不填 */
            reason?: string;
        };
        RuledAnswer: {
            /** @description 认定台的版本 */
            version: number;
            /** @description 尚待认定的事项数 */
            open: number;
            /** @description 比对结果 */
            check: components["schemas"]["CheckAnswer"] | null;
        };
        PastRulingAnswer: {
            /**
             * @description 事项
             * @enum {string}
             */
            subject: "near-match" | "exemption" | "not-yet-due";
            /**
             * @description 认定：accepted成立，refused不成立
             * @enum {string}
             */
            verdict: "accepted" | "refused";
            /** @description 有关的平台记录 */
            recordSeq: number | null;
            /** @description 理由 */
            reason: string | null;
            /** @description 认定人 */
            actorId: string;
            /**
             * Format: date-time
             * @description 认定时间
             */
            at: string;
            /** @description 作出时的台账行号 */
            line: number;
            /** @description 作出后认定台的版本 */
            deskVersion: number;
        };
        PastRulingAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["PastRulingAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        TaskUnitAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 所属县（市、区）代码；市直部门为空 */
            parent: string;
        };
        DerivationAnswer: {
            /**
             * Format: date
             * @description 日期
             */
            date: string;
            /** @description 说明 */
            text: string;
        };
        TimelineAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /** @description 办理后的状态名称 */
            toStateLabel: string;
            /** @description 办理人的角色 */
            roleLabel: string;
            /**
             * Format: date-time
             * @description 办理（登记）时间
             */
            at: string;
            /**
             * Format: date-time
             * @description 收到时间；与登记时间不同时填写
             */
            receivedAt: string | null;
            /** @description 理由 */
            reason: string | null;
            /** @description 是否逾期办理 */
            isLate: boolean;
        };
        ButtonAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /**
             * @description 是否须填理由
             * @enum {string}
             */
            reason: "required" | "optional" | "none";
            /** @description 是否须给出日期 */
            needsDay: boolean;
            /** @description 是否须填收到时间 */
            entersReceipt: boolean;
            /** @description 是否非常规操作 */
            exceptional: boolean;
            /** @description 目前不能进行的原因；可以进行时为null */
            obstacle: string | null;
        };
        TaskAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位 */
            unit: components["schemas"]["TaskUnitAnswer"];
            /**
             * @description 状态
             * @enum {string}
             */
            state: "drawn" | "notified" | "acknowledged" | "answered" | "comparing" | "reviewing" | "confirmed" | "returned" | "unanswered" | "cancelled";
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 版本 */
            version: number;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /** @description 是否逾期 */
            isOverdue: boolean;
            /** @description 期限的推算过程 */
            derivation: components["schemas"]["DerivationAnswer"][];
            /** @description 比对结果；尚未比对时为null */
            check: components["schemas"]["CheckAnswer"] | null;
            /** @description 最近一次答复所依据的文件 */
            answer: string | null;
            /** @description 认定台的版本，作认定时用；0为尚未比对 */
            deskVersion: number;
            /** @description 办理经过 */
            timeline: components["schemas"]["TimelineAnswer"][];
            /** @description 可以进行的操作 */
            actions: components["schemas"]["ButtonAnswer"][];
        };
        ActBody: {
            /** @description 理由 */
            reason?: string;
            /** @description 答复所依据的文件；不填为最近一份可用的文件 */
            upload?: string;
            /**
             * Format: date-time
             * @description 收到纸质答复的时间
             */
            receivedAt?: string;
            /**
             * Format: date
             * @description 延长后的期限
             */
            deadlineDay?: string;
        };
        ActAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 办理后的状态 */
            state: string;
            /** @description 办理后的版本 */
            version: number;
        };
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
             * @description 封存内容：kept留存，gone已依法删除；没有封存内容的为null
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
             * @description 封存内容：kept留存，gone已依法删除；没有封存内容的为null
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
        RetentionAnswer: {
            /** @description 留存期限（月）；未设定的为null，封存内容不自动删除 */
            months: number | null;
            /** @description 版本 */
            version: number;
        };
        RetentionBody: {
            /** @description 封存内容的留存期限（月），期满且未被依法保全的每日自动删除 */
            months: number;
        };
        ErasureBody: {
            /**
             * @description 删除依据（个人信息保护法第四十七条）：data-subject-request本人要求，consent-withdrawn本人撤回同意，purpose-fulfilled处理目的已实现，collected-unlawfully违法收集
             * @enum {string}
             */
            reason: "data-subject-request" | "consent-withdrawn" | "purpose-fulfilled" | "collected-unlawfully";
        };
        HoldAnswer: {
            /** @description 保全编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unit: string | null;
            /** @description 事项 */
            subject: string | null;
            /** @description 保全依据 */
            ground: string;
            /** @description 作出人账户编号 */
            placedBy: string;
            /**
             * Format: date-time
             * @description 作出时间
             */
            placedAt: string;
            /** @description 解除人账户编号；未解除的为null */
            liftedBy: string | null;
            /**
             * Format: date-time
             * @description 解除时间
             */
            liftedAt: string | null;
        };
        HoldAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["HoldAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        HoldBody: {
            /** @description 只保全该考核月份的记录 */
            month?: string;
            /** @description 只保全涉及该单位的记录 */
            unit?: string;
            /** @description 只保全该事项的记录，与审计记录所载完全一致 */
            subject?: string;
            /**
             * @description 保全依据：dispute异议或争议处理，inspection监督检查，court-order司法机关依法要求，investigation监察机关或公安机关调查
             * @enum {string}
             */
            ground: "dispute" | "inspection" | "court-order" | "investigation";
        };
        PlacedHoldAnswer: {
            /** @description 保全编号 */
            id: string;
        };
        NamedRegisterLineAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 文种
             * @enum {string}
             */
            kind: "letter" | "bulletin" | "escalation-report" | "interview-notice" | "accountability-report" | "interview-minutes";
            /** @description 机关代字 */
            series: string;
            /** @description 年份 */
            year: number;
            /** @description 序号 */
            serial: number;
            /** @description 文号 */
            number: string;
            /** @description 标题，印发后才有 */
            title: string | null;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 考核月份 */
            month: string;
            /** @description 所涉单位的代码 */
            unitCode: string | null;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "numbered" | "issued" | "superseded" | "withdrawn" | "registered";
            /** @description 页数 */
            pages: number | null;
            /** @description 所涉单位的名称 */
            unitName: string | null;
        };
        NamedRegisterLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["NamedRegisterLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        RegisterBookAnswer: {
            /** @description 机关代字 */
            series: string;
            /** @description 年份 */
            year: number;
            /** @description 已编的件数 */
            numbers: number;
        };
        RegisterBooksAnswer: {
            /** @description 各册 */
            books: components["schemas"]["RegisterBookAnswer"][];
        };
        RegisterLineAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 文种
             * @enum {string}
             */
            kind: "letter" | "bulletin" | "escalation-report" | "interview-notice" | "accountability-report" | "interview-minutes";
            /** @description 机关代字 */
            series: string;
            /** @description 年份 */
            year: number;
            /** @description 序号 */
            serial: number;
            /** @description 文号 */
            number: string;
            /** @description 标题，印发后才有 */
            title: string | null;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 考核月份 */
            month: string;
            /** @description 所涉单位的代码 */
            unitCode: string | null;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "numbered" | "issued" | "superseded" | "withdrawn" | "registered";
            /** @description 页数 */
            pages: number | null;
        };
        RegisterLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["RegisterLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        ApprovalAnswer: {
            /** @description 签署人的账户编号 */
            accountId: string;
            /** @description 授权人的账户编号（代行时） */
            delegatedBy: string | null;
            /**
             * @description 签署含义
             * @enum {string}
             */
            meaning: "拟稿" | "审核" | "签发";
            /**
             * Format: date-time
             * @description 签署时间
             */
            at: string;
            /** @description 所签内容的SHA-256摘要 */
            digest: string;
        };
        NamedDocumentAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 文号 */
            number: string;
        };
        DocumentLifeAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 文种
             * @enum {string}
             */
            kind: "letter" | "bulletin" | "escalation-report" | "interview-notice" | "accountability-report" | "interview-minutes";
            /** @description 机关代字 */
            series: string;
            /** @description 年份 */
            year: number;
            /** @description 序号 */
            serial: number;
            /** @description 文号 */
            number: string;
            /** @description 标题，印发后才有 */
            title: string | null;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 考核月份 */
            month: string;
            /** @description 所涉单位的代码 */
            unitCode: string | null;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "numbered" | "issued" | "superseded" | "withdrawn" | "registered";
            /** @description 页数 */
            pages: number | null;
            /** @description 查验码 */
            checkCode: string;
            /** @description 签署经过 */
            approvals: components["schemas"]["ApprovalAnswer"][];
            /**
             * Format: date-time
             * @description 编号时间
             */
            numberedAt: string;
            /**
             * Format: date-time
             * @description 印发时间
             */
            issuedAt: string | null;
            /**
             * Format: date-time
             * @description 公开时间
             */
            publishedAt: string | null;
            /** @description 文件的SHA-256摘要 */
            sha256: string | null;
            /**
             * @description 电子签名的形式：PAdES-B-B，PAdES-B-T（带时间戳）
             * @enum {string|null}
             */
            signatureForm: "PAdES-B-B" | "PAdES-B-T" | null;
            /**
             * Format: date-time
             * @description 撤回时间
             */
            withdrawnAt: string | null;
            /** @description 取代本文件的文件 */
            supersededBy: components["schemas"]["NamedDocumentAnswer"] | null;
            /** @description 本文件所取代的文件 */
            supersedes: components["schemas"]["NamedDocumentAnswer"][];
        };
        CheckedDocumentAnswer: {
            /** @description 文号 */
            number: string;
            /** @description 标题 */
            title: string;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 文件的SHA-256摘要 */
            sha256: string;
            /**
             * @description 效力：in-force现行，superseded已被更正，withdrawn已撤回
             * @enum {string}
             */
            state: "in-force" | "superseded" | "withdrawn";
            /** @description 取代本文件的文号 */
            supersededBy: string | null;
            /**
             * Format: date
             * @description 撤回日期
             */
            withdrawnOn: string | null;
        };
        CheckReasonAnswer: {
            /** @description 原因代码 */
            code: string;
            /** @description 原因说明 */
            message: string;
        };
        NumberVerdictAnswer: {
            /**
             * @description 结论：VALID真实，INVALID不真实，UNKNOWN无法判定
             * @enum {string}
             */
            verdict: "VALID" | "INVALID" | "UNKNOWN";
            /** @description 原因 */
            reasons: components["schemas"]["CheckReasonAnswer"][];
            /** @description 登记的文件 */
            document: components["schemas"]["CheckedDocumentAnswer"] | null;
        };
        DocumentVerdictAnswer: {
            /**
             * @description 结论：VALID真实，INVALID不真实，UNKNOWN无法判定
             * @enum {string}
             */
            verdict: "VALID" | "INVALID" | "UNKNOWN";
            /** @description 原因 */
            reasons: components["schemas"]["CheckReasonAnswer"][];
            /** @description 登记的文件 */
            document: components["schemas"]["CheckedDocumentAnswer"] | null;
            /** @description 是否为样张（不具有公文效力） */
            isSpecimen: boolean;
        };
        PublishedDocumentAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 机关代字 */
            series: string;
            /** @description 年份 */
            year: number;
            /** @description 序号 */
            serial: number;
            /** @description 文号 */
            number: string;
            /** @description 标题 */
            title: string;
            /** @description 考核月份 */
            month: string;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /**
             * Format: date-time
             * @description 公开时间
             */
            publishedAt: string;
            /** @description 页数 */
            pages: number;
            /** @description 文件的SHA-256摘要 */
            sha256: string;
            /** @description 查验码 */
            checkCode: string;
            /**
             * @description 效力：in-force现行，superseded已被更正
             * @enum {string}
             */
            state: "in-force" | "superseded" | "withdrawn";
            /** @description 取代本文件的文号 */
            supersededBy: string | null;
        };
        PublishedDocumentAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["PublishedDocumentAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        AdjustmentLineAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /** @description 加减分事项 */
            rule: string;
            /** @description 加减分事项名称 */
            ruleName: string;
            /**
             * @description 加分或扣分
             * @enum {string}
             */
            kind: "bonus" | "deduction";
            /** @description 每次分值 */
            points: string;
            /** @description 次数 */
            cases: number;
            /** @description 事由 */
            title: string;
            /**
             * Format: date
             * @description 表彰、报道或通报的日期
             */
            happenedOn: string;
        };
        AdjustmentLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["AdjustmentLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        ReceivedFileAnswer: {
            /** @description 文件编号 */
            id: string;
            /** @description 文件名 */
            name: string;
            /**
             * @description 类型
             * @enum {string}
             */
            kind: "csv" | "xlsx" | "pdf" | "png" | "jpeg";
            /** @description 字节数 */
            byteCount: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /**
             * Format: date-time
             * @description 收到时间
             */
            receivedAt: string;
        };
        ProposalBody: {
            /** @description 单位代码；由审核人员申报时必填，单位申报时为本单位 */
            unit?: string;
            /** @description 加减分事项，如commendation、media、platform-incident */
            rule: string;
            /** @description 次数 */
            cases: number;
            /** @description 事由 */
            title: string;
            /**
             * Format: date
             * @description 表彰、报道或通报的日期
             */
            happenedOn: string;
            /** @description 已上传佐证文件的编号 */
            files: string[];
            /** @description 申报理由 */
            reason: string;
        };
        AttachmentAnswer: {
            /** @description 文件编号 */
            id: string;
            /** @description 文件名 */
            name: string;
            /**
             * @description 类型
             * @enum {string}
             */
            kind: "csv" | "xlsx" | "pdf" | "png" | "jpeg";
            /** @description 字节数 */
            byteCount: number;
            /** @description 内容摘要（SHA-256） */
            sha256: string;
            /**
             * Format: date-time
             * @description 收到时间
             */
            receivedAt: string;
            /** @description 随第几次办理提交 */
            ordinal: number;
            /** @description 报送过完全相同文件的其他单位代码；仅机关人员可见 */
            alsoFrom: string[];
        };
        AdjustmentAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /** @description 加减分事项 */
            rule: string;
            /** @description 加减分事项名称 */
            ruleName: string;
            /**
             * @description 加分或扣分
             * @enum {string}
             */
            kind: "bonus" | "deduction";
            /** @description 每次分值 */
            points: string;
            /** @description 次数 */
            cases: number;
            /** @description 事由 */
            title: string;
            /**
             * Format: date
             * @description 表彰、报道或通报的日期
             */
            happenedOn: string;
            /** @description 佐证文件 */
            files: components["schemas"]["AttachmentAnswer"][];
            /** @description 所示内容的摘要（SHA-256），签署时原样交回 */
            contentSha256: string;
        };
        ActReasonBody: {
            /** @description 理由 */
            reason: string;
        };
        ActRemarkBody: {
            /** @description 说明 */
            reason?: string;
        };
        AdjustmentSignOffBody: {
            /** @description 所示内容的摘要（contentSha256）：签署即对该内容负责 */
            contentSha256: string;
            /** @description 意见 */
            reason?: string;
        };
        AdjustmentRevocationBody: {
            /** @description 所示内容的摘要（contentSha256）：签署即对该内容负责 */
            contentSha256: string;
            /** @description 理由 */
            reason: string;
        };
        OfficerValueAnswer: {
            /** @description 提交人；其账户已不在的为null */
            officerName: string | null;
            /** @description 是否为本人提交 */
            isOwn: boolean;
            /** @description 数值的SHA-256摘要 */
            commitment: string;
            /**
             * Format: date-time
             * @description 提交摘要的时间
             */
            committedAt: string;
            /** @description 公开的数值 */
            value: string | null;
            /**
             * Format: date-time
             * @description 公开数值的时间
             */
            revealedAt: string | null;
        };
        PoolUnitAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 本年此前月份是否已抽中 */
            drawnEarlier: boolean;
        };
        PoolAreaAnswer: {
            /** @description 抽取区域：department为市直部门，其余为县（市、区）代码 */
            area: string;
            /** @description 抽取数量 */
            size: number;
            /** @description 按名册顺序排列的单位 */
            units: components["schemas"]["PoolUnitAnswer"][];
        };
        ListedUnitAnswer: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 排序所依的散列值 */
            orderedBy: string;
        };
        ListedAreaAnswer: {
            /** @description 抽取区域 */
            area: string;
            /** @description 按抽取次序排列的单位 */
            drawn: components["schemas"]["ListedUnitAnswer"][];
        };
        CeremonyAnswer: {
            /** @description 考核月份 */
            month: string;
            /** @description 第几次抽取 */
            number: number;
            /**
             * @description 进展：frozen待录入种子，drawn已抽取，abandoned已终止
             * @enum {string}
             */
            state: "frozen" | "drawn" | "abandoned";
            /** @description 抽取方法 */
            method: string;
            /** @description 是否轮换（本年已抽中的排在后面） */
            rotation: boolean;
            /** @description 抽取范围的SHA-256摘要，已记入审计日志 */
            pool: string;
            /**
             * Format: date-time
             * @description 冻结时间
             */
            frozenAt: string;
            /** @description 种子来源 */
            seedSource: string;
            /**
             * Format: date-time
             * @description 种子的公布时间；种子由两名工作人员组成的为null
             */
            seedKnownFrom: string | null;
            /** @description 两名工作人员提交的数值，先提交的在前 */
            officers: components["schemas"]["OfficerValueAnswer"][];
            /** @description 各区域的抽取范围 */
            areas: components["schemas"]["PoolAreaAnswer"][];
            /** @description 种子 */
            seed: string | null;
            /** @description 种子的出处 */
            evidence: string | null;
            /** @description 抽取结果的SHA-256摘要 */
            list: string | null;
            /**
             * Format: date-time
             * @description 抽取时间
             */
            drawnAt: string | null;
            /** @description 各区域的抽取结果 */
            drawn: components["schemas"]["ListedAreaAnswer"][];
            /** @description 审批重新抽取时所依据的摘要 */
            digest: string;
        };
        RedrawAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "requested" | "approved" | "declined" | "withdrawn";
            /** @description 版本 */
            version: number;
        };
        DrawAnswer: {
            /** @description 本月能否开始或重新抽取 */
            isOpen: boolean;
            /** @description 历次抽取 */
            ceremonies: components["schemas"]["CeremonyAnswer"][];
            /** @description 重新抽取的申请 */
            redraws: components["schemas"]["RedrawAnswer"][];
        };
        FreezeBody: {
            /** @description 种子来源：载明是哪一项尚未公布的公开数值，以及如何写成种子 */
            seedSource: string;
            /**
             * Format: date-time
             * @description 种子的公布时间，须晚于现在
             */
            seedKnownFrom: string;
        };
        FrozenAnswer: {
            /** @description 第几次抽取 */
            number: number;
            /** @description 抽取范围的SHA-256摘要 */
            pool: string;
        };
        SeedBody: {
            /** @description 页面所示抽取范围的摘要 */
            pool: string;
            /** @description 种子 */
            seed: string;
            /** @description 可供查证的出处，如网址或公告期号 */
            evidence: string;
        };
        DrawnAnswer: {
            /** @description 第几次抽取 */
            number: number;
            /** @description 抽取结果的SHA-256摘要 */
            list: string;
            /** @description 抽中的单位数 */
            units: number;
        };
        RequestRedrawBody: {
            /** @description 申请理由 */
            reason: string;
        };
        RedrawActAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 状态 */
            state: string;
            /** @description 版本 */
            version: number;
        };
        CommitmentBody: {
            /** @description 页面所示抽取范围的摘要 */
            pool: string;
            /** @description 本人所选数值的SHA-256摘要 */
            commitment: string;
        };
        CommittedAnswer: {
            /** @description 在种子中的次序：1或2 */
            place: number;
        };
        RevealBody: {
            /** @description 页面所示抽取范围的摘要 */
            pool: string;
            /** @description 提交摘要时所用的数值 */
            value: string;
        };
        RevealedAnswer: {
            /** @description 抽取结果；另一人尚未公开数值时为null */
            drawn: components["schemas"]["DrawnAnswer"] | null;
        };
        ApproveRedrawBody: {
            /** @description 页面所示抽取的摘要 */
            digest: string;
            /** @description 意见 */
            reason?: string;
        };
        DecideRedrawBody: {
            /**
             * @description 不予批准或撤回
             * @enum {string}
             */
            action: "decline" | "withdraw";
            /** @description 理由；不予批准的必填 */
            reason?: string;
        };
        EvidenceLineAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /** @description 印证项目 */
            item: string;
            /** @description 印证项目名称 */
            itemName: string;
            /** @description 网址 */
            webAddress: string | null;
        };
        EvidenceLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["EvidenceLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        SourceAnswer: {
            /** @description 材料编号 */
            recordId: string;
            /** @description 提交月份 */
            month: string;
        };
        PendingAnswer: {
            /** @description 材料编号 */
            recordId: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "submitted" | "returned";
        };
        ItemStandingAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 印证项目 */
            item: string;
            /** @description 印证项目名称 */
            itemName: string;
            /** @description 是否已确认得分 */
            isConfirmed: boolean;
            /** @description 得分依据的材料 */
            source: components["schemas"]["SourceAnswer"] | null;
            /** @description 正在办理的材料 */
            pending: components["schemas"]["PendingAnswer"] | null;
        };
        EvidenceStandingAnswer: {
            /** @description 各单位各项目的情况，按名册顺序 */
            items: components["schemas"]["ItemStandingAnswer"][];
        };
        EvidenceFileFields: {
            /** @description 印证项目，如I1、I2-catalogue、I2-publication；无数据说明为no-data */
            item: string;
        };
        EvidenceBody: {
            /** @description 网站专栏的网址；专栏类项目必填 */
            webAddress?: string;
            /** @description 已上传文件的编号 */
            files: string[];
            /** @description 说明 */
            reason?: string;
            /** @description 印证项目 */
            item: string;
        };
        EvidenceAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /** @description 印证项目 */
            item: string;
            /** @description 印证项目名称 */
            itemName: string;
            /** @description 网址 */
            webAddress: string | null;
            /** @description 历次提交的文件 */
            files: components["schemas"]["AttachmentAnswer"][];
            /** @description 目前计分的月份 */
            countsFor: string[];
        };
        RevocationBody: {
            /** @description 理由 */
            reason: string;
            /** @description 自哪个月起不再计分；不填则自尚未发布通报的第一个月起 */
            from?: string;
        };
        EvidenceAnewBody: {
            /** @description 网站专栏的网址；专栏类项目必填 */
            webAddress?: string;
            /** @description 已上传文件的编号 */
            files: string[];
            /** @description 说明 */
            reason?: string;
        };
        QueueAnswer: {
            /**
             * @description 队列：intake导入，comparison比对，scoring评分，documents文书，notifications通知，audit审计
             * @enum {string}
             */
            queue: "intake" | "comparison" | "scoring" | "documents" | "notifications" | "audit";
            /** @description 待处理（已到时间） */
            due: number;
            /** @description 以后处理（定时或重试间隔中） */
            later: number;
            /** @description 处理中 */
            running: number;
            /** @description 等待前序任务 */
            blocked: number;
            /** @description 失败待人工处理 */
            dead: number;
            /**
             * Format: date-time
             * @description 等待最久的任务自何时可以处理
             */
            dueSince: string | null;
        };
        QueuesAnswer: {
            /** @description 各队列 */
            queues: components["schemas"]["QueueAnswer"][];
        };
        HeldUpAnswer: {
            /** @description 任务编号 */
            jobId: string;
            /** @description 任务名称 */
            name: string;
        };
        DeadLetterAnswer: {
            /** @description 任务编号 */
            jobId: string;
            /** @description 所属流程编号 */
            flowId: string;
            /** @description 任务名称 */
            name: string;
            /** @description 已尝试次数 */
            attempts: number;
            /** @description 失败原因：错误类别、代码和程序位置，不含个人信息 */
            reason: string;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 判定失败时间
             */
            diedAt: string;
            /** @description 因此不能进行的任务，最近的在前 */
            heldUp: components["schemas"]["HeldUpAnswer"][];
        };
        DeadLetterAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["DeadLetterAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        DecisionAnswer: {
            /** @description 任务编号 */
            jobId: string;
            /** @description 随之放弃的任务编号 */
            alsoDiscarded: string[];
        };
        DiscardBody: {
            /**
             * @description 理由：no-longer-needed不再需要，done-by-hand已另行办理，wrong-input提交的内容有误
             * @enum {string}
             */
            reason: "no-longer-needed" | "done-by-hand" | "wrong-input";
        };
        LetterRefusalAnswer: {
            /** @description 原因代码 */
            code: string;
            /** @description 说明 */
            explanation: string | null;
        };
        LetterActAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /**
             * @description 理由：required必填，optional可填，none不填
             * @enum {string}
             */
            reason: "required" | "optional" | "none";
            /** @description 签署含义；不为空时须重新验证身份 */
            signOff: string | null;
            /** @description 是否为例外操作 */
            exceptional: boolean;
            /** @description 现在不能操作的原因 */
            refusal: components["schemas"]["LetterRefusalAnswer"] | null;
        };
        LettersAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 版本 */
            version: number;
            /**
             * Format: date
             * @description 期限
             */
            deadline: string | null;
            /** @description 是否逾期 */
            isOverdue: boolean;
            /** @description 整批函件的SHA-256摘要，签署时送回 */
            digest: string;
            /** @description 函件份数 */
            letters: number;
            /** @description 已印发份数 */
            made: number;
            /** @description 可以进行的操作 */
            actions: components["schemas"]["LetterActAnswer"][];
        };
        LetterContactBody: {
            /** @description 联系人 */
            name: string;
            /** @description 联系电话 */
            telephone: string;
            /** @description 电子邮箱 */
            email: string;
        };
        LetterComposeBody: {
            /** @description 联系方式；不填则用机关的联系方式 */
            contact?: components["schemas"]["LetterContactBody"];
        };
        LetterDocumentAnswer: {
            /** @description 发文登记中的编号 */
            id: string;
            /** @description 文号 */
            number: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "numbered" | "issued" | "superseded" | "withdrawn";
        };
        LetterLineAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 主送机关 */
            recipient: string;
            /** @description 函件内容的SHA-256摘要 */
            contentSha256: string;
            /** @description 签发后的文件 */
            document: components["schemas"]["LetterDocumentAnswer"] | null;
        };
        LetterLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["LetterLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        LetterPreviewAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 主送机关 */
            recipient: string;
            /** @description 标题 */
            title: string;
            /** @description 页数 */
            pages: number;
            /** @description 函件内容的SHA-256摘要 */
            contentSha256: string;
            /** @description 预览文件的SHA-256摘要 */
            sha256: string;
        };
        LetterSignOffBody: {
            /** @description 所签函件的摘要（取自查看函件的答复） */
            digest: string;
        };
        LetterReasonBody: {
            /** @description 理由 */
            reason: string;
        };
        InboxItemAnswer: {
            /** @description 编号 */
            id: string;
            /**
             * @description 通知种类
             * @enum {string}
             */
            kind: "letter-issued" | "letter-reminder" | "ledger-returned" | "task-overdue" | "answer-received" | "evidence-returned" | "evidence-accepted" | "adjustment-decided" | "scoring-held" | "score-sheet-ready" | "objection-lodged" | "objection-decided" | "signature-awaited" | "bulletin-published" | "unit-warned" | "unit-criticised" | "escalation-approved" | "interview-scheduled" | "rectification-due" | "delegation-began" | "delegation-ended" | "account-invited" | "jobs-dead" | "state-contradicted" | "deadline-near" | "deadline-passed" | "step-awaited" | "step-done";
            /** @description 标题 */
            title: string;
            /** @description 正文 */
            body: string;
            /** @description 有关流程 */
            process: string | null;
            /** @description 有关事项的编号 */
            recordId: string | null;
            /** @description 考核月份 */
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
            /** @description 已看到的最新一条通知 */
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
            /** @description 接收邮件的地址；null为不收邮件 */
            address: string | null;
            /** @description 同时发邮件的通知种类 */
            kinds: string[];
            /**
             * @description 每日待办汇总
             * @enum {string}
             */
            digest: "none" | "daily";
        };
        ObjectionLineAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /**
             * @description 对哪项有异议
             * @enum {string}
             */
            matter: "I1" | "I2" | "I3" | "I4" | "I5" | "adjustment";
            /** @description 对哪项有异议（名称） */
            matterName: string;
        };
        ObjectionLineAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["ObjectionLineAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        ObjectionBody: {
            /**
             * @description 对哪项有异议
             * @enum {string}
             */
            matter: "I1" | "I2" | "I3" | "I4" | "I5" | "adjustment";
            /** @description 得分表中所涉数据、台账行或材料的编号；不填则针对整项得分 */
            concerned?: string[];
            /** @description 已上传证明文件的编号 */
            files?: string[];
            /** @description 异议理由 */
            reason: string;
        };
        ObjectionAnswer: {
            /** @description 事项编号 */
            id: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 单位代码 */
            unitCode: string | null;
            /** @description 单位名称 */
            unitName: string;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /**
             * Format: date-time
             * @description 提交时间
             */
            createdAt: string;
            /** @description 版本 */
            version: number;
            /**
             * @description 对哪项有异议
             * @enum {string}
             */
            matter: "I1" | "I2" | "I3" | "I4" | "I5" | "adjustment";
            /** @description 对哪项有异议（名称） */
            matterName: string;
            /** @description 所涉数据、台账行或材料的编号 */
            concerned: string[];
            /** @description 重新审核的抽查任务 */
            reopened: string[];
            /** @description 异议理由 */
            grounds: string;
            /** @description 认定理由；尚未认定的为null */
            decision: string | null;
            /** @description 证明文件 */
            files: components["schemas"]["AttachmentAnswer"][];
        };
        UpholdingBody: {
            /** @description 认定理由 */
            reason: string;
            /** @description 需重新审核的抽查任务编号 */
            reopen?: string[];
        };
        ImportSummaryAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 考核月份 */
            month: string;
            /** @description 本月第几次导入 */
            number: number;
            /**
             * @description 数据类型：permit行政许可，penalty行政处罚
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 文件名 */
            name: string;
            /** @description 原始文件编号，用于下载 */
            fileId: string;
            /** @description 文件的SHA-256摘要 */
            sha256: string;
            /**
             * @description 文件格式
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /** @description 文件字节数 */
            byteCount: number;
            /**
             * @description 状态：reading读取中，read待确认，confirmed已确认，withdrawn已撤回
             * @enum {string}
             */
            state: "reading" | "read" | "confirmed" | "withdrawn";
            /** @description 确认或撤回的结果是否已落实到当月记录 */
            isSettled: boolean;
            /** @description 确认后在当月文件中的序号 */
            fileNo: number | null;
            /** @description 读出的记录数 */
            rowCount: number | null;
            /** @description 必须更正的问题数，为0方可确认 */
            problemCount: number | null;
            /** @description 上传人账户编号 */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description 上传时间
             */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description 读完时间
             */
            readAt: string | null;
            /** @description 处理人账户编号 */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description 处理时间
             */
            decidedAt: string | null;
            /** @description 撤回原因 */
            reason: string | null;
            /** @description 版本 */
            version: number;
        };
        ImportSummaryAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["ImportSummaryAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        UploadImportFields: {
            /**
             * @description 数据类型：permit行政许可，penalty行政处罚
             * @enum {string}
             */
            kind: "permit" | "penalty";
        };
        RuleCountAnswer: {
            /** @description 规则（字段标准中的名称） */
            rule: string;
            /** @description 规则说明 */
            ruleName: string;
            /**
             * @description error错误，warning提示
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @description 处数 */
            count: number;
        };
        UnitReportAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 当月接收的行政许可数 */
            permits: number;
            /** @description 当月接收的行政处罚数 */
            penalties: number;
            /** @description 有错误的记录数（不含重复报送） */
            faulty: number;
            /** @description 迟报记录数 */
            late: number;
            /** @description 与本文件或已确认文件中较早记录重复的记录数，以全月核查结果为准 */
            duplicates: number;
            /** @description 各规则的处数 */
            rules: components["schemas"]["RuleCountAnswer"][];
        };
        ImportReportAnswer: {
            /** @description 当月接收的记录数 */
            inMonth: number;
            /** @description 有错误的记录数（不含重复报送） */
            faulty: number;
            /** @description 迟报记录数 */
            late: number;
            /** @description 重复报送的记录数，以全月核查结果为准 */
            duplicates: number;
            /** @description 各规则的处数 */
            rules: components["schemas"]["RuleCountAnswer"][];
            /** @description 各单位的情况 */
            units: components["schemas"]["UnitReportAnswer"][];
        };
        ProgressAnswer: {
            /** @description 已读字节数 */
            done: number;
            /** @description 文件字节数 */
            total: number;
            /** @description 读取任务多次失败已停止，需由管理员重试，或撤回后重新上传 */
            isHeldUp: boolean;
        };
        ImportAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 考核月份 */
            month: string;
            /** @description 本月第几次导入 */
            number: number;
            /**
             * @description 数据类型：permit行政许可，penalty行政处罚
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 文件名 */
            name: string;
            /** @description 原始文件编号，用于下载 */
            fileId: string;
            /** @description 文件的SHA-256摘要 */
            sha256: string;
            /**
             * @description 文件格式
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /** @description 文件字节数 */
            byteCount: number;
            /**
             * @description 状态：reading读取中，read待确认，confirmed已确认，withdrawn已撤回
             * @enum {string}
             */
            state: "reading" | "read" | "confirmed" | "withdrawn";
            /** @description 确认或撤回的结果是否已落实到当月记录 */
            isSettled: boolean;
            /** @description 确认后在当月文件中的序号 */
            fileNo: number | null;
            /** @description 读出的记录数 */
            rowCount: number | null;
            /** @description 必须更正的问题数，为0方可确认 */
            problemCount: number | null;
            /** @description 上传人账户编号 */
            uploadedBy: string;
            /**
             * Format: date-time
             * @description 上传时间
             */
            uploadedAt: string;
            /**
             * Format: date-time
             * @description 读完时间
             */
            readAt: string | null;
            /** @description 处理人账户编号 */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description 处理时间
             */
            decidedAt: string | null;
            /** @description 撤回原因 */
            reason: string | null;
            /** @description 版本 */
            version: number;
            /** @description 导入报告，读完后才有 */
            report: components["schemas"]["ImportReportAnswer"] | null;
            /** @description 读取进度，读取中才有 */
            progress: components["schemas"]["ProgressAnswer"] | null;
        };
        ImportProblemAnswer: {
            /** @description 序号 */
            ordinal: number;
            /** @description 文件中的行号 */
            line: number;
            /** @description 列名；空表示整个文件 */
            column: string;
            /** @description 未被接受的内容 */
            value: string | null;
            /** @description 问题及要求 */
            reason: string;
        };
        ImportProblemAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["ImportProblemAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        WithdrawBody: {
            /** @description 撤回原因 */
            reason: string;
        };
        FiguresAnswer: {
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 当月接收的行政许可数 */
            permit: number;
            /** @description 当月接收的行政处罚数 */
            penalty: number;
            /** @description 其中合规数 */
            compliant: number;
            /** @description 其中迟报数 */
            late: number;
            /** @description 录入原因及数据来源 */
            reason: string;
            /** @description 录入人账户编号 */
            enteredBy: string;
            /**
             * Format: date-time
             * @description 录入时间
             */
            enteredAt: string;
            /** @description 版本 */
            version: number;
        };
        FiguresAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["FiguresAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        FiguresBody: {
            /** @description 当月接收的行政许可数 */
            permit: number;
            /** @description 当月接收的行政处罚数 */
            penalty: number;
            /** @description 其中合规数 */
            compliant: number;
            /** @description 其中迟报数 */
            late: number;
            /** @description 录入原因及数据来源 */
            reason: string;
        };
        FiguresReasonBody: {
            /** @description 撤回原因 */
            reason: string;
        };
        ListedRecordAnswer: {
            /** @description 导入编号 */
            importId: string | null;
            /** @description 文件 */
            file: string;
            /** @description 行号 */
            line: number;
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /**
             * @description 数据类型
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 决定文书号 */
            documentNo: string;
            /** @description 行政相对人名称（自然人已遮盖） */
            counterpart: string;
            /**
             * Format: date
             * @description 决定日期
             */
            decisionDate: string | null;
            /**
             * Format: date
             * @description 接收日期
             */
            receivedDate: string;
            /** @description 是否当月接收 */
            isInMonth: boolean;
            /** @description 是否迟报 */
            isLate: boolean;
            /** @description 错误数 */
            errors: number;
            /** @description 提示数 */
            warnings: number;
        };
        ListedRecordAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["ListedRecordAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        FieldAnswer: {
            /** @description 字段名称 */
            name: string;
            /** @description 字段代码 */
            code: string;
            /** @description 内容 */
            value: string;
            /** @description 是否含有已遮盖的个人信息 */
            isMasked: boolean;
        };
        FindingAnswer: {
            /** @description 字段 */
            field: string;
            /** @description 规则 */
            rule: string;
            /** @description 规则说明 */
            ruleName: string;
            /**
             * @description error错误，warning提示
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @description 问题及要求 */
            message: string;
        };
        PlatformRecordAnswer: {
            /** @description 导入编号 */
            importId: string | null;
            /** @description 文件 */
            file: string;
            /** @description 行号 */
            line: number;
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /**
             * @description 数据类型
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 决定文书号 */
            documentNo: string;
            /** @description 行政相对人名称（自然人已遮盖） */
            counterpart: string;
            /**
             * Format: date
             * @description 决定日期
             */
            decisionDate: string | null;
            /**
             * Format: date
             * @description 接收日期
             */
            receivedDate: string;
            /** @description 是否当月接收 */
            isInMonth: boolean;
            /** @description 是否迟报 */
            isLate: boolean;
            /** @description 错误数 */
            errors: number;
            /** @description 提示数 */
            warnings: number;
            /** @description 各字段内容；证件号码不入库，自然人姓名已遮盖 */
            fields: components["schemas"]["FieldAnswer"][];
            /** @description 核查结果 */
            findings: components["schemas"]["FindingAnswer"][];
        };
        UnmaskBody: {
            /** @description 查看原文的事由 */
            reason: string;
        };
        ClearRecordAnswer: {
            /** @description 各字段原文 */
            fields: components["schemas"]["FieldAnswer"][];
        };
        ListedFindingAnswer: {
            /** @description 导入编号 */
            importId: string | null;
            /** @description 文件 */
            file: string;
            /** @description 行号 */
            line: number;
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /**
             * @description 数据类型
             * @enum {string}
             */
            kind: "permit" | "penalty";
            /** @description 决定文书号 */
            documentNo: string;
            /** @description 字段 */
            field: string;
            /** @description 规则 */
            rule: string;
            /** @description 规则说明 */
            ruleName: string;
            /**
             * @description error错误，warning提示
             * @enum {string}
             */
            severity: "error" | "warning";
            /** @description 问题及要求 */
            message: string;
        };
        ListedFindingAnswerPage: {
            /** @description 本页内容 */
            items: components["schemas"]["ListedFindingAnswer"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        BulletinLineDto: {
            /** @description 编号 */
            id: string;
            /** @description 考核月份 */
            month: string;
            /** @description 当月第几份 */
            ordinal: number;
            /**
             * @description 种类：monthly月度通报，correction更正通报
             * @enum {string}
             */
            kind: "monthly" | "correction";
            /** @description 所更正的通报 */
            corrects: string | null;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 发文字号 */
            number: string | null;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /**
             * Format: date-time
             * @description 发布时间
             */
            publishedAt: string | null;
            /** @description 版本 */
            version: number;
        };
        BulletinLineDtoPage: {
            /** @description 本页内容 */
            items: components["schemas"]["BulletinLineDto"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        RemarksDto: {
            /** @description 总体情况部分补充的段落（每段不超过600字） */
            situation: string[];
            /** @description 考核排名部分补充的段落（每段不超过600字） */
            rankings: string[];
            /** @description 通报表扬部分补充的段落（每段不超过600字） */
            praise: string[];
            /** @description 警示部分补充的段落（每段不超过600字） */
            warnings: string[];
            /** @description 通报批评部分补充的段落（每段不超过600字） */
            criticism: string[];
        };
        NarrativeDto: {
            /** @description 各部分补充的段落；数据段落由得分生成，不能改写 */
            remarks: components["schemas"]["RemarksDto"];
            /** @description 工作要求，替代规定的要求；null为采用规定的要求（每段不超过600字） */
            requirements: string[] | null;
            /** @description 通报表扬的单位代码；null为采用按规则建议的名单 */
            praised: string[] | null;
        };
        TimelineDto: {
            /** @description 序号 */
            ordinal: number;
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /** @description 办理后的状态 */
            toState: string;
            /** @description 办理人账户编号 */
            actorId: string;
            /** @description 办理时的角色 */
            roleLabel: string;
            /** @description 授权人账户编号 */
            delegatedBy: string | null;
            /** @description 理由或意见 */
            reason: string | null;
            /** @description 签署含义 */
            signOff: string | null;
            /**
             * Format: date-time
             * @description 办理时间
             */
            at: string;
            /** @description 是否逾期 */
            isLate: boolean;
        };
        ButtonDto: {
            /** @description 操作 */
            action: string;
            /** @description 按钮文字 */
            label: string;
            /**
             * @description 理由：required必填，optional可填，none不填
             * @enum {string}
             */
            reason: "required" | "optional" | "none";
            /** @description 签署含义；null为不需签署 */
            signOff: string | null;
            /** @description 是否为例外操作 */
            exceptional: boolean;
            /** @description 是否须填写日期 */
            needsDay: boolean;
            /** @description 不能办理的原因代码；null为可以办理 */
            refusal: string | null;
        };
        BulletinDto: {
            /** @description 编号 */
            id: string;
            /** @description 考核月份 */
            month: string;
            /** @description 当月第几份 */
            ordinal: number;
            /**
             * @description 种类：monthly月度通报，correction更正通报
             * @enum {string}
             */
            kind: "monthly" | "correction";
            /** @description 所更正的通报 */
            corrects: string | null;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
            stateLabel: string;
            /** @description 发文字号 */
            number: string | null;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /**
             * Format: date-time
             * @description 发布时间
             */
            publishedAt: string | null;
            /** @description 版本 */
            version: number;
            /** @description 更正原因 */
            correctionReason: string | null;
            /** @description 文稿 */
            narrative: components["schemas"]["NarrativeDto"];
            /** @description 文稿版本 */
            narrativeVersion: number;
            /** @description 送签底稿的SHA-256 */
            manifestSha256: string | null;
            /** @description 送签文稿PDF的SHA-256 */
            previewSha256: string | null;
            /** @description 公文编号 */
            documentId: string | null;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /** @description 办理过程 */
            timeline: components["schemas"]["TimelineDto"][];
            /** @description 可以办理的操作 */
            actions: components["schemas"]["ButtonDto"][];
        };
        ActedDto: {
            /** @description 编号 */
            id: string;
            /** @description 状态 */
            state: string;
            /** @description 版本 */
            version: number;
        };
        CorrectionBody: {
            /** @description 更正原因，印在更正通报上“因……，现予更正”之中 */
            reason: string;
        };
        NarrativeVersionDto: {
            /** @description 文稿版本 */
            version: number;
            /** @description 文稿 */
            narrative: components["schemas"]["NarrativeDto"];
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 修改理由；首稿为null */
            reason: string | null;
            /** @description 修改人账户编号 */
            writtenBy: string;
            /**
             * Format: date-time
             * @description 修改时间
             */
            writtenAt: string;
        };
        NarrativeVersionDtoPage: {
            /** @description 本页内容 */
            items: components["schemas"]["NarrativeVersionDto"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        EditNarrativeBody: {
            /** @description 文稿 */
            narrative: components["schemas"]["NarrativeDto"];
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 修改理由 */
            reason: string;
        };
        PagesDto: {
            /** @description 底稿的SHA-256 */
            manifestSha256: string;
            /** @description 文稿PDF的SHA-256 */
            previewSha256: string;
            /** @description 页数 */
            pages: number;
        };
        SigningBody: {
            /** @description 所见底稿的SHA-256 */
            manifestSha256: string;
            /** @description 所见文稿PDF的SHA-256 */
            previewSha256: string;
            /** @description 意见 */
            reason?: string;
        };
        ReasonBody: {
            /** @description 理由 */
            reason?: string;
        };
        PublishedRowDto: {
            /** @description 单位代码 */
            code: string;
            /** @description 单位名称 */
            name: string;
            /** @description 名次 */
            rank: number;
            /** @description 总分，两位小数 */
            total: string;
            /** @description 是否通报表扬 */
            praised: boolean;
            /** @description 是否警示 */
            warned: boolean;
            /** @description 是否通报批评 */
            criticised: boolean;
        };
        PublicRankingDto: {
            /** @description 考核月份 */
            month: string;
            /** @description 发文字号 */
            number: string;
            /**
             * @description 种类：monthly月度通报，correction更正通报
             * @enum {string}
             */
            kind: "monthly" | "correction";
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 查验码 */
            checkCode: string;
            /** @description 县（市、区）、开发区排名 */
            county: components["schemas"]["PublishedRowDto"][];
            /** @description 市直部门排名 */
            department: components["schemas"]["PublishedRowDto"][];
        };
        EscalationLineDto: {
            /** @description 编号 */
            id: string;
            /**
             * @description 种类：interview约谈，accountability责任追究
             * @enum {string}
             */
            kind: "interview" | "accountability";
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 月份 */
            month: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "raised" | "submitted" | "returned" | "approved" | "reported" | "scheduled" | "held" | "rectifying" | "questioned" | "closed" | "declined" | "withdrawn";
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /** @description 版本 */
            version: number;
        };
        EscalationLineDtoPage: {
            /** @description 本页内容 */
            items: components["schemas"]["EscalationLineDto"][];
            /** @description 下一页的位置；没有下一页时为null */
            next: string | null;
        };
        EscalationMonthDto: {
            /** @description 月份 */
            month: string;
            /** @description 现行有效的通报中是否仍在后三 */
            stands: boolean;
        };
        ItemDto: {
            /** @description 序号 */
            itemNo: number;
            /** @description 整改事项 */
            demand: string;
            /**
             * Format: date
             * @description 整改期限
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description 销号时间
             */
            doneAt: string | null;
        };
        ProgressDto: {
            /** @description 整改事项序号 */
            itemNo: number;
            /** @description 整改进展 */
            account: string;
            /** @description 证明材料 */
            fileId: string | null;
            /** @description 是否销号 */
            isDone: boolean;
            /** @description 填报人账户编号 */
            toldBy: string;
            /**
             * Format: date-time
             * @description 填报时间
             */
            toldAt: string;
        };
        EscalationDto: {
            /** @description 编号 */
            id: string;
            /**
             * @description 种类：interview约谈，accountability责任追究
             * @enum {string}
             */
            kind: "interview" | "accountability";
            /** @description 单位代码 */
            unitCode: string;
            /** @description 单位名称 */
            unitName: string;
            /** @description 月份 */
            month: string;
            /**
             * @description 状态
             * @enum {string}
             */
            state: "raised" | "submitted" | "returned" | "approved" | "reported" | "scheduled" | "held" | "rectifying" | "questioned" | "closed" | "declined" | "withdrawn";
            /** @description 状态名称 */
            stateLabel: string;
            /**
             * Format: date
             * @description 办理期限
             */
            deadline: string | null;
            /** @description 版本 */
            version: number;
            /** @description 所依据的月份 */
            months: components["schemas"]["EscalationMonthDto"][];
            /** @description 责任追究的失分情况 */
            grounds: string[];
            /**
             * Format: date
             * @description 约谈日期
             */
            interviewDay: string | null;
            /** @description 约谈时间 */
            interviewTime: string | null;
            /** @description 约谈地点 */
            interviewPlace: string | null;
            /** @description 报告的公文编号 */
            reportId: string | null;
            /** @description 约谈通知的公文编号 */
            noticeId: string | null;
            /** @description 整改事项 */
            items: components["schemas"]["ItemDto"][];
            /** @description 整改进展 */
            progress: components["schemas"]["ProgressDto"][];
            /** @description 办理过程 */
            timeline: components["schemas"]["TimelineDto"][];
            /** @description 可以办理的操作 */
            actions: components["schemas"]["ButtonDto"][];
        };
        AccountabilityBody: {
            /** @description 单位代码 */
            unit: string;
            /** @description 月份 */
            month: string;
            /** @description 失分情况，每段不超过500字，印在报告上 */
            grounds: string[];
        };
        EscalationPagesDto: {
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
            /** @description 报告PDF的SHA-256 */
            reportSha256: string;
            /** @description 约谈通知PDF的SHA-256 */
            noticeSha256: string | null;
        };
        SubmitEscalationBody: {
            /** @description 所见报告PDF的SHA-256 */
            reportSha256: string;
            /** @description 所见约谈通知PDF的SHA-256；没有通知的为null */
            noticeSha256: string | null;
            /** @description 意见 */
            reason?: string;
            /**
             * Format: date
             * @description 成文日期
             */
            issueDate: string;
        };
        EscalationSigningBody: {
            /** @description 所见报告PDF的SHA-256 */
            reportSha256: string;
            /** @description 所见约谈通知PDF的SHA-256；没有通知的为null */
            noticeSha256: string | null;
            /** @description 意见 */
            reason?: string;
        };
        DecisionBody: {
            /** @description 理由 */
            reason: string;
            /**
             * Format: date
             * @description 维持后所回到的状态须填写日期的，填写新的约谈日期或整改期限
             */
            day?: string;
        };
        ScheduleBody: {
            /**
             * Format: date
             * @description 约谈日期
             */
            day: string;
            /** @description 约谈时间 */
            time: string;
            /** @description 约谈地点 */
            place: string;
            /** @description 说明 */
            reason?: string;
        };
        AttendeeDto: {
            /** @description 姓名 */
            name: string;
            /** @description 单位和职务 */
            post: string;
        };
        MinutesBody: {
            /**
             * Format: date
             * @description 约谈日期
             */
            heldOn: string;
            /** @description 约谈时间 */
            heldTime: string;
            /** @description 参加人员 */
            attendees: components["schemas"]["AttendeeDto"][];
            /** @description 承诺事项 */
            commitments: string[];
            /** @description 约谈情况 */
            summary: string;
            /** @description 约谈记录扫描件 */
            file: string | null;
        };
        MinutesDto: {
            /** @description 参加人员 */
            attendees: components["schemas"]["AttendeeDto"][];
            /** @description 承诺事项 */
            commitments: string[];
            /** @description 约谈情况 */
            summary: string;
        };
        DemandDto: {
            /** @description 整改事项 */
            demand: string;
            /**
             * Format: date
             * @description 整改期限
             */
            dueOn: string;
        };
        RectifyBody: {
            /** @description 整改事项 */
            items: components["schemas"]["DemandDto"][];
        };
        FollowUpBody: {
            /** @description 整改事项序号 */
            itemNo: number;
            /** @description 整改进展 */
            account: string;
            /** @description 证明材料 */
            file: string | null;
            /** @description 是否销号，仅审核人员可以销号 */
            isDone: boolean;
        };
        ExtendBody: {
            /** @description 整改事项序号 */
            itemNo: number;
            /**
             * Format: date
             * @description 延长后的期限，应晚于全部事项的现有期限
             */
            day: string;
            /** @description 理由 */
            reason: string;
        };
        CloseBody: {
            /** @description 办结情况 */
            reason: string;
        };
        FileDto: {
            /** @description 文件编号 */
            id: string;
        };
        RosterImportFields: {
            /** @description 自哪个月起 */
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
            /** @description 单位代码 */
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
            /** @description 最近一次调整自哪个月起 */
            changedFrom: string | null;
        };
        UnitStretchAnswer: {
            /** @description 单位代码 */
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
            /** @description 自哪个月起 */
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
            /** @description 自哪个月起 */
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
            /** @description 流程 */
            process: string;
            /** @description 流程名称 */
            processLabel: string;
            /** @description 事项 */
            subject: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 有关单位的代码 */
            unitCode: string | null;
            /** @description 有关单位的名称 */
            unitName: string | null;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
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
            /** @description 说明 */
            text: string;
        };
        TimelineEntryAnswer: {
            /** @description 序号 */
            ordinal: number;
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
            label: string;
            /** @description 办理后的状态 */
            toStateLabel: string;
            /** @description 办理人的角色 */
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
            /** @description 代码 */
            code: string;
            /** @description 说明 */
            explanation: string;
        };
        OfferedActionAnswer: {
            /** @description 操作 */
            action: string;
            /** @description 操作名称 */
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
            /** @description 办理时还要核实的条件；取决于办理时填报的内容，本页不能预先核实 */
            unexamined: string[];
            /** @description 目前不能办理的原因；没有的为null */
            refusal: components["schemas"]["RefusalAnswer"] | null;
        };
        RecordAnswer: {
            /** @description 编号 */
            id: string;
            /** @description 流程 */
            process: string;
            /** @description 流程名称 */
            processLabel: string;
            /** @description 事项 */
            subject: string;
            /** @description 考核月份 */
            month: string | null;
            /** @description 有关单位的代码 */
            unitCode: string | null;
            /** @description 有关单位的名称 */
            unitName: string | null;
            /** @description 状态 */
            state: string;
            /** @description 状态名称 */
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
            type: string;
            title: string;
            status: number;
            /** @description 具体情况 */
            detail?: string;
            /** @description 可以怎么做 */
            next?: string;
            /** @description 稳定不变的错误代码 */
            code: string;
            /** @description 请求编号，向管理员询问时提供 */
            requestId: string;
            errors?: {
                /** @description 字段路径 */
                field: string;
                /** @description 原因 */
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
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
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
    Delegations_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
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
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
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
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
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
    Webhooks_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
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
    Months_list: {
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
                    "application/json": components["schemas"]["MonthLineAnswerPage"];
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
    Months_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMonthBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitAnswer"];
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
    Months_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    Months_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["CockpitAnswer"];
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
    Months_move: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthDatesBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitAnswer"];
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
    Months_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 操作 */
                action: "open-collection" | "begin-checks" | "finish-checks" | "request-scoring" | "score" | "reopen-confirmation" | "enter-signing" | "leave-signing" | "publish" | "correct" | "close";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthActBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitAnswer"];
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
    Scores_scores: {
        parameters: {
            query?: {
                /** @description 依据：scored计算得分时的数据，present当前数据（预览）；不填则已计算的按scored，未计算的按present */
                basis?: "scored" | "present";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["MonthScoresAnswer"];
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
    Scores_scoresFile: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 依据：scored计算得分时的数据，present当前数据（预览）；不填则已计算的按scored，未计算的按present */
                basis?: "scored" | "present";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    Scores_sheet: {
        parameters: {
            query?: {
                /** @description 依据：scored计算得分时的数据，present当前数据（预览）；不填则已计算的按scored，未计算的按present */
                basis?: "scored" | "present";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ScoreSheetAnswer"];
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
    Scores_sheetFile: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 依据：scored计算得分时的数据，present当前数据（预览）；不填则已计算的按scored，未计算的按present */
                basis?: "scored" | "present";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    Scores_records: {
        parameters: {
            query: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 明细：late迟报数据，errors不合规数据，concealed瞒报台账行 */
                of: "late" | "errors" | "concealed";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["RecordBehindAnswerPage"];
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
    Scores_recordsFile: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 明细：late迟报数据，errors不合规数据，concealed瞒报台账行 */
                of: "late" | "errors" | "concealed";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthNotes_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 指标：website-links网站链接，credit-repair信用修复情况核查 */
                indicator?: "website-links" | "credit-repair";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["MonthNoteAnswerPage"];
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
    MonthNotes_add: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonthNoteBody"];
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
    ScoreHistory_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
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
                    "application/json": components["schemas"]["UnitHistoryAnswerPage"];
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
    ScoreHistory_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthSpotChecks_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 状态 */
                state?: "drawn" | "notified" | "acknowledged" | "answered" | "comparing" | "reviewing" | "confirmed" | "returned" | "unanswered" | "cancelled";
                /** @description 区域：department为市直部门，其余为县（市、区）代码 */
                area?: string;
                /** @description 单位代码 */
                unit?: string;
                /** @description 是否逾期 */
                overdue?: boolean;
                /** @description 期限在这一天或之前 */
                dueBy?: string;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["TaskSummaryAnswerPage"];
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
    MonthSpotChecks_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 状态 */
                state?: "drawn" | "notified" | "acknowledged" | "answered" | "comparing" | "reviewing" | "confirmed" | "returned" | "unanswered" | "cancelled";
                /** @description 区域：department为市直部门，其余为县（市、区）代码 */
                area?: string;
                /** @description 单位代码 */
                unit?: string;
                /** @description 是否逾期 */
                overdue?: boolean;
                /** @description 期限在这一天或之前 */
                dueBy?: string;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
    MonthSpotChecks_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 操作 */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActOnManyBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActOnManyAnswer"];
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
    AnswerFiles_template: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    AnswerFiles_ledger: {
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
                    "application/json": components["schemas"]["HandedInAnswer"];
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
    AnswerFiles_statement: {
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
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 允许的类型：pdf、png、jpeg
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
                    "application/json": components["schemas"]["HandedInAnswer"];
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
    AnswerFiles_uploads: {
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
                    "application/json": components["schemas"]["UploadsAnswer"];
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
    AnswerFiles_problems: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
                /** @description 上传的文件 */
                upload: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    ComparisonDesk_desk: {
        parameters: {
            query?: {
                /** @description 只看这种结果的行 */
                outcome?: "other-month" | "exempt" | "matched" | "not-yet-due" | "concealed";
                /** @description 只看尚待认定的行 */
                open?: boolean;
                /** @description 上一页给出的next */
                after?: number;
                /** @description 每页行数 */
                limit?: number;
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
                    "application/json": components["schemas"]["DeskAnswer"];
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
    ComparisonDesk_past: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
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
                    "application/json": components["schemas"]["PastRulingAnswerPage"];
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
    ComparisonDesk_rule: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledAnswer"];
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
    SpotChecks_view: {
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
                    "application/json": components["schemas"]["TaskAnswer"];
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
    SpotChecks_act: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
                /** @description 操作 */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    AuditEntries_unmaskings: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 查看人账户编号 */
                actor?: string;
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
    AuditRetention_period: {
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
                    "application/json": components["schemas"]["RetentionAnswer"];
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
    AuditRetention_setMonths: {
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
                "application/json": components["schemas"]["RetentionBody"];
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
    AuditRetention_erase: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureBody"];
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
    AuditHolds_holds: {
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
                    "application/json": components["schemas"]["HoldAnswerPage"];
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
    AuditHolds_place: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedHoldAnswer"];
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
    AuditHolds_lift: {
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
    OfficialDocuments_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 机关代字 */
                series?: string;
                /** @description 年份 */
                year?: number;
                /** @description 文种：letter函，bulletin通报，escalation-report约谈建议报告，interview-notice约谈通知，accountability-report责任追究报告，interview-minutes约谈纪要 */
                kind?: "letter" | "bulletin" | "escalation-report" | "interview-notice" | "accountability-report" | "interview-minutes";
                /** @description 考核月份 */
                month?: string;
                /** @description 所涉单位 */
                unitCode?: string;
                /** @description 状态：numbered已编号待印发，issued已印发，superseded已被更正，withdrawn已撤回，registered已登记 */
                state?: "numbered" | "issued" | "superseded" | "withdrawn" | "registered";
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
                    "application/json": components["schemas"]["NamedRegisterLineAnswerPage"];
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
    OfficialDocuments_books: {
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
                    "application/json": components["schemas"]["RegisterBooksAnswer"];
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
    OfficialDocuments_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 机关代字 */
                series: string;
                /** @description 年份 */
                year: number;
                /** @description 文种 */
                kind?: "letter" | "bulletin" | "escalation-report" | "interview-notice" | "accountability-report" | "interview-minutes";
                /** @description 考核月份 */
                month?: string;
                /** @description 所涉单位 */
                unitCode?: string;
                /** @description 状态 */
                state?: "numbered" | "issued" | "superseded" | "withdrawn" | "registered";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    OfficialDocuments_printed: {
        parameters: {
            query: {
                /** @description 机关代字 */
                series: string;
                /** @description 年份 */
                year: number;
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
                    "application/pdf": string;
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
    OfficialDocuments_received: {
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
                    "application/json": components["schemas"]["RegisterLineAnswerPage"];
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
    OfficialDocuments_life: {
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
                    "application/json": components["schemas"]["DocumentLifeAnswer"];
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
    OfficialDocuments_signOffSheet: {
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
                    "application/pdf": string;
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
    OfficialDocuments_download: {
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
                    "application/pdf": string;
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
    OfficialDocuments_view: {
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
                    "application/pdf": string;
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
    PublicDocuments_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 查验码 */
                code: string;
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
                    "application/json": components["schemas"]["CheckedDocumentAnswer"];
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
    PublicDocuments_proofOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 查验码 */
                code: string;
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
    PublicDocuments_checkNumber: {
        parameters: {
            query: {
                /** @description 文号 */
                number: string;
                /** @description 文件的SHA-256摘要 */
                sha256: string;
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
                    "application/json": components["schemas"]["NumberVerdictAnswer"];
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
    PublicDocuments_verify: {
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
                     * @description 允许的类型：pdf
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
                    "application/json": components["schemas"]["DocumentVerdictAnswer"];
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
    PublicDocuments_published: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
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
                    "application/json": components["schemas"]["PublishedDocumentAnswerPage"];
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
    PublicDocuments_download: {
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
                    "application/pdf": string;
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
    PublicDocuments_view: {
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
                    "application/pdf": string;
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
    MonthAdjustments_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 单位代码 */
                unit?: string;
                /** @description 加减分事项 */
                rule?: string;
                /** @description 状态 */
                state?: "proposed" | "verified" | "approved" | "rejected" | "withdrawn" | "revoked";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["AdjustmentLineAnswerPage"];
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
    MonthAdjustments_proposeOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    MonthAdjustments_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 单位代码 */
                unit?: string;
                /** @description 加减分事项 */
                rule?: string;
                /** @description 状态 */
                state?: "proposed" | "verified" | "approved" | "rejected" | "withdrawn" | "revoked";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
    MonthAdjustments_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 允许的类型：pdf、png、jpeg
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFileAnswer"];
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
    Adjustments_get: {
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
                    "application/json": components["schemas"]["AdjustmentAnswer"];
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
    Adjustments_rejectOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Adjustments_withdrawOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActRemarkBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    AdjustmentSignOffs_verifyOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentSignOffBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    AdjustmentSignOffs_approveOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentSignOffBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    AdjustmentSignOffs_revokeOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentRevocationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Draws_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["DrawAnswer"];
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
    Draws_file: {
        parameters: {
            query?: {
                /** @description 第几次抽取；不填为最近一次 */
                number?: number;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": string;
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
    Draws_freeze: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenAnswer"];
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
    Draws_seed: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawnAnswer"];
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
    Draws_request: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRedrawBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrawActAnswer"];
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
    DrawCommitments_freeze: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["FrozenAnswer"];
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
    DrawCommitments_commit: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitmentBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommittedAnswer"];
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
    DrawCommitments_reveal: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedAnswer"];
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
    Redraws_approve: {
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
                "application/json": components["schemas"]["ApproveRedrawBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrawActAnswer"];
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
    Redraws_decide: {
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
                "application/json": components["schemas"]["DecideRedrawBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedrawActAnswer"];
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
    MonthEvidence_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 单位代码 */
                unit?: string;
                /** @description 印证项目 */
                item?: string;
                /** @description 状态 */
                state?: "submitted" | "returned" | "accepted" | "revoked" | "replaced" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["EvidenceLineAnswerPage"];
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
    MonthEvidence_submitOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    MonthEvidence_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 单位代码 */
                unit?: string;
                /** @description 印证项目 */
                item?: string;
                /** @description 状态 */
                state?: "submitted" | "returned" | "accepted" | "revoked" | "replaced" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
    MonthEvidence_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["EvidenceStandingAnswer"];
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
    MonthEvidence_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceFileFields"] & {
                    /**
                     * Format: binary
                     * @description 允许的类型：pdf、png、jpeg、xlsx
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFileAnswer"];
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
    Evidence_get: {
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
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    Evidence_acceptOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActRemarkBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Evidence_returnOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Evidence_revokeOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    OwnEvidence_resubmitOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceAnewBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    OwnEvidence_withdrawOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActRemarkBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    JobAdministration_queues: {
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
                    "application/json": components["schemas"]["QueuesAnswer"];
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
    JobAdministration_dead: {
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
                    "application/json": components["schemas"]["DeadLetterAnswerPage"];
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
    JobAdministration_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    JobAdministration_retry: {
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
                    "application/json": components["schemas"]["DecisionAnswer"];
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
    JobAdministration_discard: {
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
                "application/json": components["schemas"]["DiscardBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswer"];
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
    Letters_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["LettersAnswer"];
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
    Letters_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterComposeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
    Letters_items: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["LetterLineAnswerPage"];
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
    Letters_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    Letters_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["LetterPreviewAnswer"];
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
    Letters_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
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
                    "application/pdf": string;
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
    LetterActs_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterSignOffBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
    LetterActs_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterSignOffBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
    LetterActs_return: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
    LetterActs_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterComposeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
    LetterActs_void: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
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
                kind?: "letter-issued" | "letter-reminder" | "ledger-returned" | "task-overdue" | "answer-received" | "evidence-returned" | "evidence-accepted" | "adjustment-decided" | "scoring-held" | "score-sheet-ready" | "objection-lodged" | "objection-decided" | "signature-awaited" | "bulletin-published" | "unit-warned" | "unit-criticised" | "escalation-approved" | "interview-scheduled" | "rectification-due" | "delegation-began" | "delegation-ended" | "account-invited" | "jobs-dead" | "state-contradicted" | "deadline-near" | "deadline-passed" | "step-awaited" | "step-done";
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
    Notifications_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 只看未读 */
                unread?: boolean;
                /** @description 通知种类 */
                kind?: "letter-issued" | "letter-reminder" | "ledger-returned" | "task-overdue" | "answer-received" | "evidence-returned" | "evidence-accepted" | "adjustment-decided" | "scoring-held" | "score-sheet-ready" | "objection-lodged" | "objection-decided" | "signature-awaited" | "bulletin-published" | "unit-warned" | "unit-criticised" | "escalation-approved" | "interview-scheduled" | "rectification-due" | "delegation-began" | "delegation-ended" | "account-invited" | "jobs-dead" | "state-contradicted" | "deadline-near" | "deadline-passed" | "step-awaited" | "step-done";
                /** @description 考核月份 */
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthObjections_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 单位代码 */
                unit?: string;
                /** @description 对哪项有异议 */
                matter?: "I1" | "I2" | "I3" | "I4" | "I5" | "adjustment";
                /** @description 状态 */
                state?: "lodged" | "upheld" | "dismissed" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ObjectionLineAnswerPage"];
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
    MonthObjections_lodgeOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    MonthObjections_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 单位代码 */
                unit?: string;
                /** @description 对哪项有异议 */
                matter?: "I1" | "I2" | "I3" | "I4" | "I5" | "adjustment";
                /** @description 状态 */
                state?: "lodged" | "upheld" | "dismissed" | "withdrawn";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
    MonthObjections_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 允许的类型：pdf、png、jpeg、xlsx、csv
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedFileAnswer"];
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
    Objections_get: {
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
                    "application/json": components["schemas"]["ObjectionAnswer"];
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
    Objections_upholdOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpholdingBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Objections_dismissOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Objections_withdrawOne: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActRemarkBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActAnswer"];
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
    Files_get: {
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
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
    PlatformImports_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ImportSummaryAnswerPage"];
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
    PlatformImports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadImportFields"] & {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    PlatformImports_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    PlatformImports_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ImportAnswer"];
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
    PlatformImports_problems: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ImportProblemAnswerPage"];
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
    PlatformImports_exportProblems: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
    ImportActs_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
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
                    "application/json": components["schemas"]["ImportAnswer"];
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
    ImportActs_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    PlatformFigures_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["FiguresAnswerPage"];
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
    PlatformFigures_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    PlatformFigures_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["FiguresAnswer"];
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
    PlatformFigures_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
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
    PlatformFigures_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
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
    PlatformFigures_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 单位代码 */
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresReasonBody"];
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
    MonthRecords_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看某次导入的记录（待确认的也可查看）；不填为全部已确认的 */
                importId?: string;
                /** @description 报送单位 */
                unit?: string;
                /** @description 数据类型：permit行政许可，penalty行政处罚 */
                kind?: "permit" | "penalty";
                /** @description 有此类问题的记录；duplicate（重复报送）在比对开始后才有 */
                rule?: "required" | "length" | "enum.counterpart" | "enum.permit" | "enum.penalty" | "enum.status" | "date" | "date.order" | "id.uscc" | "id.citizen" | "id.group" | "id.representative" | "enum.idtype" | "amount" | "licence" | "duplicate" | "remit" | "code.organisation" | "code.registration" | "amount.large" | "name.form" | "document.year" | "received.early";
                /** @description 是否迟报 */
                late?: boolean;
                /** @description 是否有错误 */
                faulty?: boolean;
                /** @description 是否当月接收 */
                inMonth?: boolean;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ListedRecordAnswerPage"];
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
    MonthRecords_export: {
        parameters: {
            query: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看某次导入的记录（待确认的也可查看）；不填为全部已确认的 */
                importId?: string;
                /** @description 报送单位 */
                unit?: string;
                /** @description 数据类型：permit行政许可，penalty行政处罚 */
                kind?: "permit" | "penalty";
                /** @description 有此类问题的记录；duplicate（重复报送）在比对开始后才有 */
                rule?: "required" | "length" | "enum.counterpart" | "enum.permit" | "enum.penalty" | "enum.status" | "date" | "date.order" | "id.uscc" | "id.citizen" | "id.group" | "id.representative" | "enum.idtype" | "amount" | "licence" | "duplicate" | "remit" | "code.organisation" | "code.registration" | "amount.large" | "name.form" | "document.year" | "received.early";
                /** @description 是否迟报 */
                late?: boolean;
                /** @description 是否有错误 */
                faulty?: boolean;
                /** @description 是否当月接收 */
                inMonth?: boolean;
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthRecords_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 导入编号 */
                id: string;
                /** @description 行号 */
                line: string;
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
                    "application/json": components["schemas"]["PlatformRecordAnswer"];
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
    MonthRecords_unmask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
                /** @description 导入编号 */
                id: string;
                /** @description 行号 */
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearRecordAnswer"];
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
    MonthFindings_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看某次导入（待确认的也可查看）；不填为全部已确认的 */
                importId?: string;
                /** @description 报送单位 */
                unit?: string;
                /** @description 规则；duplicate（重复报送）在比对开始后才有 */
                rule?: "required" | "length" | "enum.counterpart" | "enum.permit" | "enum.penalty" | "enum.status" | "date" | "date.order" | "id.uscc" | "id.citizen" | "id.group" | "id.representative" | "enum.idtype" | "amount" | "licence" | "duplicate" | "remit" | "code.organisation" | "code.registration" | "amount.large" | "name.form" | "document.year" | "received.early";
                /** @description error错误，warning提示 */
                severity?: "error" | "warning";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ListedFindingAnswerPage"];
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
    MonthFindings_export: {
        parameters: {
            query: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 只看某次导入（待确认的也可查看）；不填为全部已确认的 */
                importId?: string;
                /** @description 报送单位 */
                unit?: string;
                /** @description 规则；duplicate（重复报送）在比对开始后才有 */
                rule?: "required" | "length" | "enum.counterpart" | "enum.permit" | "enum.penalty" | "enum.status" | "date" | "date.order" | "id.uscc" | "id.citizen" | "id.group" | "id.representative" | "enum.idtype" | "amount" | "licence" | "duplicate" | "remit" | "code.organisation" | "code.registration" | "amount.large" | "name.form" | "document.year" | "received.early";
                /** @description error错误，warning提示 */
                severity?: "error" | "warning";
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthBulletins_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["BulletinLineDtoPage"];
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
    MonthBulletins_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    MonthBulletins_current: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["BulletinDto"];
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
    MonthBulletins_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["ActedDto"];
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
    MonthBulletins_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 考核月份 */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Bulletins_get: {
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
                    "application/json": components["schemas"]["BulletinDto"];
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
    Bulletins_narratives: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
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
                    "application/json": components["schemas"]["NarrativeVersionDtoPage"];
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
    Bulletins_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditNarrativeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Bulletins_pages: {
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
                    "application/json": components["schemas"]["PagesDto"];
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
    Bulletins_show: {
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
                    "application/pdf": string;
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
    Bulletins_manifest: {
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
                    "application/json": string;
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
    BulletinSignatures_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSignatures_review: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSignatures_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSignatures_recall: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSteps_return: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSteps_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSteps_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    BulletinSteps_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
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
                    "application/json": components["schemas"]["ActedDto"];
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
    PublicRankings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 考核月份 */
                month: string;
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
                    "application/json": components["schemas"]["PublicRankingDto"];
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
    Escalations_list: {
        parameters: {
            query?: {
                /** @description 上一页给出的next；不填则从第一页开始 */
                cursor?: string;
                /** @description 每页条数 */
                limit?: number;
                /** @description 月份 */
                month?: string;
                /** @description 状态 */
                state?: "raised" | "submitted" | "returned" | "approved" | "reported" | "scheduled" | "held" | "rectifying" | "questioned" | "closed" | "declined" | "withdrawn";
                /** @description 单位代码 */
                unit?: string;
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
                    "application/json": components["schemas"]["EscalationLineDtoPage"];
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
    Escalations_accountability: {
        parameters: {
            query?: never;
            header: {
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountabilityBody"];
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Escalations_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
                /** @description 月份 */
                month?: string;
                /** @description 状态 */
                state?: "raised" | "submitted" | "returned" | "approved" | "reported" | "scheduled" | "held" | "rectifying" | "questioned" | "closed" | "declined" | "withdrawn";
                /** @description 单位代码 */
                unit?: string;
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
    Escalations_get: {
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
                    "application/json": components["schemas"]["EscalationDto"];
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
    Escalations_pages: {
        parameters: {
            query: {
                /** @description 成文日期，送签后以送签的为准 */
                issueDate: string;
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
                    "application/json": components["schemas"]["EscalationPagesDto"];
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
    Escalations_report: {
        parameters: {
            query: {
                /** @description 成文日期，送签后以送签的为准 */
                issueDate: string;
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    Escalations_notice: {
        parameters: {
            query: {
                /** @description 成文日期，送签后以送签的为准 */
                issueDate: string;
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
            /** @description 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    EscalationDecisions_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEscalationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationDecisions_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationSigningBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationDecisions_return: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationDecisions_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationDecisions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationDecisions_uphold: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Interviews_schedule: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Interviews_hold: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Interviews_read: {
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
                    "application/json": components["schemas"]["MinutesDto"];
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
    Interviews_printed: {
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
                    "application/pdf": string;
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
    Rectification_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectifyBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Rectification_followUp: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Rectification_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Rectification_close: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Rectification_closeWithoutItems: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    Rectification_closeReported: {
        parameters: {
            query?: never;
            header: {
                /** @description 所依据的版本（取自ETag） */
                "If-Match": string;
                /** @description 操作编号：同一编号的操作只执行一次 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActedDto"];
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
    EscalationFiles_upload: {
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
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 允许的类型：pdf、png、jpeg
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileDto"];
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
    EscalationFiles_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号 */
                id: string;
                /** @description 文件编号 */
                file: string;
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
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
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
    Work_export: {
        parameters: {
            query: {
                /** @description 文件格式 */
                format: "csv" | "xlsx";
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
