/** `none`: not meant to go by mail. `waiting`: a job is to send it. `sent`: handed on. `refused`: the address does not take mail. */
export type MailState = 'none' | 'waiting' | 'sent' | 'refused';
