import type { Selector } from './selector';

export interface ProbedElement {
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly text: string;
  readonly value: string;
}

export type ProbeRequest =
  | { readonly ask: 'list'; readonly selector: Selector }
  | { readonly ask: 'attribute'; readonly selector: Selector; readonly name: string }
  | { readonly ask: 'focus'; readonly selector: Selector }
  | { readonly ask: 'fill'; readonly selector: Selector; readonly value: string }
  | { readonly ask: 'target'; readonly selector: Selector }
  | { readonly ask: 'focused' };

/** `retry` says what stands in the way as yet; `axe` asks for axe-core, which knows roles and names, to be loaded. */
export type ProbeAnswer =
  | { readonly is: 'elements'; readonly elements: readonly ProbedElement[] }
  | { readonly is: 'done' }
  | { readonly is: 'type' }
  | { readonly is: 'point'; readonly x: number; readonly y: number }
  | { readonly is: 'string'; readonly value: string | null }
  | { readonly is: 'retry'; readonly because: string }
  | { readonly is: 'axe' };

interface VirtualNode {
  readonly actualNode: Node;
}

/** The part of axe-core that computes roles and names, which its own type declarations leave out. */
interface Axe {
  _tree: readonly VirtualNode[] | undefined;
  setup(node: Element): VirtualNode;
  teardown(): void;
  readonly utils: { getNodeFromTree(node: Element): VirtualNode | null };
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
  };
}

/**
 * Looks for elements and acts on them. This one function is carried into the page as its own text, so it uses nothing
 * from outside itself.
 */
export function probe(request: ProbeRequest): ProbeAnswer {
  const axe = (globalThis as { axe?: Axe }).axe;
  const needsAxe = (selector: Selector): boolean =>
    typeof selector !== 'string' &&
    ('role' in selector || (selector.within !== undefined && needsAxe(selector.within)));
  if (axe === undefined && (request.ask === 'focused' || needsAxe(request.selector))) return { is: 'axe' };

  const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const rendered = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const spoken = (node: VirtualNode): string => squeeze(axe!.commons.text.accessibleTextVirtual(node));
  const withTree = <R>(read: () => R): R => {
    if (axe!._tree !== undefined) axe!.teardown();
    axe!.setup(document.documentElement);
    try {
      return read();
    } finally {
      axe!.teardown();
    }
  };

  const inside = (scope: ParentNode, selector: Selector): Element[] => {
    if (typeof selector === 'string') return [...scope.querySelectorAll(selector)];
    if ('text' in selector) {
      const wanted = squeeze(selector.text);
      const holds = (element: Element): boolean => squeeze(element.textContent).includes(wanted);
      const all = [...scope.querySelectorAll(selector.css ?? '*')].filter(holds);
      return selector.css === undefined ? all.filter((element) => ![...element.children].some(holds)) : all;
    }
    return withTree(() =>
      [...scope.querySelectorAll('*')].filter((element) => {
        const node = axe!.utils.getNodeFromTree(element);
        if (node === null || axe!.commons.aria.getRole(node) !== selector.role) return false;
        if (!axe!.commons.dom.isVisibleToScreenReaders(node)) return false;
        if ('nameContains' in selector) return spoken(node).includes(squeeze(selector.nameContains));
        return selector.name === undefined || spoken(node) === squeeze(selector.name);
      }),
    );
  };
  const find = (selector: Selector): Element[] => {
    if (typeof selector === 'string' || selector.within === undefined) return inside(document, selector);
    const scopes = find(selector.within);
    return [...new Set(scopes.flatMap((scope) => inside(scope, selector)))];
  };

  const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const one = (selector: Selector): Element | { is: 'retry'; because: string } => {
    const visible = find(selector).filter(rendered);
    return visible.length === 1
      ? visible[0]!
      : { is: 'retry', because: `${visible.length} visible elements match` };
  };

  if (request.ask === 'focused') {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) {
      return { is: 'string', value: null };
    }
    return withTree(() => {
      const node = axe!.utils.getNodeFromTree(element);
      if (node === null) return { is: 'string', value: element.localName };
      const role = axe!.commons.aria.getRole(node) ?? element.localName;
      return { is: 'string', value: `${role} ${JSON.stringify(spoken(node))}` };
    });
  }
  if (request.ask === 'list') {
    const elements = find(request.selector).map((element) => ({
      visible: rendered(element),
      enabled: !element.matches(':disabled, [aria-disabled="true"]'),
      text: squeeze(element instanceof HTMLElement ? element.innerText : element.textContent),
      value: isField(element) ? element.value : '',
    }));
    return { is: 'elements', elements };
  }

  const element = one(request.selector);
  if ('is' in element) return element;
  if (request.ask === 'attribute') return { is: 'string', value: element.getAttribute(request.name) };
  if (element.matches(':disabled, [aria-disabled="true"]')) return { is: 'retry', because: 'it is disabled' };

  if (request.ask === 'target') {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const hit = document.elementFromPoint(x, y);
    const label = isField(element) ? [...(element.labels ?? [])] : [];
    if (hit !== null && [element, ...label].some((own) => own.contains(hit))) return { is: 'point', x, y };
    return { is: 'retry', because: `${hit?.outerHTML.slice(0, 120) ?? 'nothing'} lies over it` };
  }

  if (!(element instanceof HTMLElement)) return { is: 'retry', because: 'it cannot have the focus' };
  element.focus();
  if (request.ask === 'focus') return { is: 'done' };
  const direct = /^(date|time|datetime-local|month|week|range|color)$/;
  if (
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && direct.test(element.type))
  ) {
    const prototype =
      element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    // React notices a change by comparing with what went through the element's own setter; this one goes around it.
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(element, request.value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return element.value === request.value
      ? { is: 'done' }
      : { is: 'retry', because: 'it did not take the value' };
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
  return { is: 'type' };
}
