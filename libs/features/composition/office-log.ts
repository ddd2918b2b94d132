/** The audit log of what people of the office do and are refused, apart from the logs of unattended runs. */
export const OFFICE_LOG = 'yuncheng.example/office';
