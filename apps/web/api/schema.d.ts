// Made by `npm run api:types`.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
export type operations = Record<string, never>;
