/** How much of a call takes place. */
export type Done = 'nothing' | 'half' | 'all';

/** What goes wrong with a call: its answer is a rejection or never comes, whatever was done. */
export interface Fault {
  readonly answer: 'rejects' | 'never';
  readonly done: Done;
}

export function answer(fault: Fault, method: string): Promise<never> {
  if (fault.answer === 'never') return new Promise<never>(() => {});
  return Promise.reject(new Error(`The browser failed in ${method}.`));
}
