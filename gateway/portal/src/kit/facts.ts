/** A name and what it stands for; nothing where there is nothing. */
export type Fact = [string, string | number | undefined | null]
