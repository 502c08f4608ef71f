/** `Value` while it is being put together, before anybody else holds it. */
export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
