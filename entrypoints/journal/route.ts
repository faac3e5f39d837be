/** The parts of the journal. The first is where it begins. */
export const SECTIONS = ['people', 'promises', 'repairs'] as const;

export type Section = (typeof SECTIONS)[number];

/** A place in the journal: what stands behind the `#` of its address. */
export interface Route {
  readonly section: Section;
  /** What of it, by the id of its record or by a word of the section's own ("new"). */
  readonly id?: string;
  /** What else the section is to know, by name. */
  readonly query: Readonly<Record<string, string>>;
}

/** The place an address means; the beginning, where it means none. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', id = ''] = path.split('/');
  const section = SECTIONS.find((name) => name === first) ?? SECTIONS[0];
  return {
    section,
    ...(id !== '' && section === first && { id: decoded(id) }),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The address of a place, to stand in a link of the journal's own. */
export function hashOf({ section, id, query = {} }: Partial<Route> & Pick<Route, 'section'>): string {
  const search = new URLSearchParams(query).toString();
  return `#/${section}${id === undefined ? '' : `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
