/** Where the person stood who called npm, so that relative paths mean what they say. */
export interface CommandPlace {
  readonly directory: string;
}
