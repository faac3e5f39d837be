import type { Plan } from './plan';

/** A mistake somebody could make in the engine, as a change of its text. */
export interface Bug {
  readonly name: string;
  /** The invariants of docs/sync.md §5 that it breaks; one of them has to be seen. */
  readonly breaks: readonly string[];
  readonly edits: readonly {
    /** From the project's root. */
    readonly file: string;
    /** Stands there exactly once. */
    readonly find: string;
    readonly replace: string;
  }[];
  /** Runs in which it can show; all when absent. */
  readonly where?: (plan: Plan) => boolean;
}

const faultsOf = ({ chapters }: Plan) => chapters.flatMap(({ faults }) => faults.map(({ name }) => name));
const hasFault = (plan: Plan, part: string) => faultsOf(plan).some((name) => name.includes(part));

/** The table of docs/sync.md §6. */
export const BUGS: readonly Bug[] = [
  {
    name: 'absence is taken for a deletion',
    breaks: ['I2', 'I4'],
    edits: [
      {
        file: 'utils/sync/engine.ts',
        find: 'const records = await this.#read(view);\n    const planned',
        replace: `const visible = new Set(view.area.items.flatMap(({ content }) =>
          content.state === 'read' ? content.records.map(keyOf) : []));
        const absent = (await this.#read(view)).filter((record) => !visible.has(keyOf(record)) && !record.row.life);
        await this.#parts.store.merge(absent.filter(({ row }) => !row.id.endsWith(view.me)).map(({ kind, row }) =>
          ({ kind, row: { ...row, life: { state: 'deleted', stamp: [view.now, 0, view.me] } } })));
        const records = await this.#read(view);
        const planned`,
      },
    ],
  },
  {
    name: 'stamps take the wall clock, without "present + 1"',
    breaks: ['I2'],
    edits: [
      {
        file: 'utils/domain/record/stamp.ts',
        find: 'if (!present || wall > present[0]) return [wall, 0, device];',
        replace: 'if (Date.length) return [wall, 0, device];',
      },
    ],
    where: ({ hasWrongClocks }) => hasWrongClocks,
  },
  {
    name: 'no tie-break when copies are dropped',
    breaks: ['I7'],
    edits: [
      {
        file: 'utils/sync/publish.ts',
        find: '(equal.length === 0 || copy.owner > me)',
        replace: 'copy.owner !== me',
      },
    ],
    where: ({ isGentle }) => isGentle,
  },
  {
    name: 'clones are not noticed',
    breaks: ['I5'],
    edits: [
      {
        file: 'utils/sync/identity.ts',
        find: "return tag !== undefined && content.state === 'read' && !tags[slot]?.includes(tag);",
        replace: 'return tag !== tag && !tags[slot];',
      },
    ],
    where: (plan) => hasFault(plan, 'cloned'),
  },
  {
    name: 'a cut-off is applied by the device that raised it only',
    breaks: ['I1', 'I16'],
    edits: [
      {
        file: 'utils/sync/lookout.ts',
        find: 'mergeRegisters([...(stored ? [stored.registers] : []), ...cards])',
        replace: 'mergeRegisters([...(stored ? [stored.registers] : []), ...cards.slice(cards.length)])',
      },
    ],
    where: ({ isTight }) => isTight,
  },
  {
    name: '"nothing" is never published',
    breaks: ['I1'],
    edits: [
      {
        file: 'utils/sync/publish.ts',
        find: 'return isContradicted ? fullForm(record) : undefined;',
        replace: 'return isContradicted && record === undefined ? fullForm(record) : undefined;',
      },
    ],
    where: ({ isTight }) => isTight,
  },
  {
    name: "a dead owner's copy counts as coverage when copies are dropped",
    breaks: ['I11'],
    edits: [
      {
        file: 'utils/sync/publish.ts',
        find: '(copy) => copy.isLive && says(copy)',
        replace: '(copy) => (copy.isLive || equal.length > 0) && says(copy)',
      },
    ],
    where: ({ ages, steals }) => ages && steals,
  },
  {
    name: 'a tombstone keeps its words',
    breaks: ['I17'],
    edits: [
      {
        file: 'utils/sync/wire.ts',
        find: 'return isBare ? row : { id: row.id, v: {}, s: {}, life: row.life };',
        replace: 'return row;',
      },
    ],
  },
  {
    name: 'sizes are counted in UTF-16 units',
    breaks: ['I9'],
    edits: [
      {
        file: 'utils/sync/quota.ts',
        find: 'let bytes = utf8Length(value);',
        replace: 'let bytes = value.length;',
      },
    ],
    where: (plan) => hasFault(plan, 'F40') || hasFault(plan, 'F6 '),
  },
  {
    name: 'the bucket lies in memory only',
    breaks: ['I10'],
    edits: [
      {
        file: 'utils/sync/lookout.ts',
        find: 'remembering(area, { me, device, stored, wishes, nowMs, now });',
        replace: `remembering(area, { me, device, wishes, nowMs, now,
          stored: stored && { ...stored, schedule: (this as { bucket?: never }).bucket } });`,
      },
      {
        file: 'utils/sync/engine.ts',
        find: 'const memory = { ...before, schedule: after, ...handedOver };',
        replace: `const memory = { ...before, schedule: after, ...handedOver };
        Object.assign(this.#lookout, { bucket: after });`,
      },
    ],
    where: (plan) => hasFault(plan, 'again and again'),
  },
];
