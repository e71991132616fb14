/** Raised whenever a check answers differently for some number: facts judged by an older version are read as unseen. */
export const identityVersion = 2;
